import type { Bewaartermijn, Overleg } from '../../model/beschrijving.generated.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

const zonderArtikel = (termijn: Bewaartermijn): Vondst[] =>
  termijn.bron === 'wet' && (termijn.wetten?.length === 0 || isOntkend(termijn, 'wetten'))
    ? [
        {
          pad: `${termijn.pad}.wetten`,
          bericht: `De termijn voor ${noem(termijn)} komt volgens ‘bron’ uit de wet, maar er staat geen artikel bij.`,
          hulp: 'Noem bij ‘wetten’ het artikel waarin de termijn staat. Is het een afspraak, kies dan bron: afspraak.',
        },
      ]
    : []

const zonderDuur = (termijn: Bewaartermijn): Vondst[] =>
  termijn.bron !== 'selectielijst' && (termijn.termijnen?.length === 0 || isOntkend(termijn, 'termijnen'))
    ? [
        {
          pad: `${termijn.pad}.termijnen`,
          bericht: `Voor ${noem(termijn)} is er geen termijn, terwijl de bron niet de selectielijst is.`,
          hulp: 'Noem hoe lang het wordt bewaard en vanaf wanneer.',
        },
      ]
    : []

const zonderBegin = (termijn: Bewaartermijn): Vondst[] =>
  (termijn.termijnen ?? [])
    .filter(({ start, startAnders }) => start === 'anders' && startAnders === undefined)
    .map((each) => ({
      pad: `${each.pad}.start`,
      bericht: `Bij de termijn ‘${each.id}’ voor ${noem(termijn)} staat ‘anders’ als begin, zonder te zeggen welke gebeurtenis dat is.`,
      hulp: 'Beschrijf bij ‘startAnders’ de gebeurtenis vanaf welke de termijn loopt.',
    }))

/** Where nothing about a person is kept, there is nothing to keep for a time: in steering, or without any record. */
const legtVast = (overleg: Overleg): boolean =>
  overleg.fase !== 'sturing' && overleg.soort !== 'sturingsoverleg' && !isOntkend(overleg, 'verslag')

const overlegZonder = (overleg: Overleg): Vondst[] =>
  legtVast(overleg) && (overleg.bewaren?.length === 0 || isOntkend(overleg, 'bewaren'))
    ? [
        {
          pad: `${overleg.pad}.bewaren`,
          bericht: `Voor ${noem(overleg)} geldt geen enkele bewaartermijn.`,
          hulp: 'Noem bij ‘bewaren’ de termijn voor het verslag of de lijst van dit overleg. Wordt er niets vastgelegd, schrijf dan bij ‘verslag’ {nvt: de reden}.',
        },
      ]
    : []

const check: Regel['check'] = ({ beschrijving }) => {
  const termijnen = beschrijving.bewaartermijnen ?? []
  return uitkomst(
    [
      ...(beschrijving.overleggen ?? []).flatMap(overlegZonder),
      ...termijnen.flatMap((each) => [...zonderArtikel(each), ...zonderDuur(each), ...zonderBegin(each)]),
    ],
    termijnen
      .filter((each) => each.bron === 'wet' && each.wetten === undefined && !isOntkend(each, 'wetten'))
      .map(({ pad }) => `${pad}.wetten`),
  )
}

export const bewaartermijnZonderGrond: Regel = {
  code: 'RET001',
  titel: 'Bewaartermijn zonder duur, begin of grond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }],
  dekt: ['RET-01', 'D3'],
  check,
}
