import { alsPartij } from '../patterns/als-partij.ts'
import { noem } from '../patterns/noem.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const gemeente = /^(?:de\s+)?gemeenten?(?![\p{L}-])/iu

/** A gemeente that is party without an organ of its own: then nobody is controller. */
const zonderOrgaan = (invoer: Invoer): Vondst[] =>
  alsPartij(invoer)
    .filter(
      ({ rechtsvorm, organen }) => rechtsvorm === 'gemeente' && organen?.every(({ isPartij }) => isPartij === 'nee'),
    )
    .filter(({ organen }) => (organen?.length ?? 0) > 0)
    .map((partner) => ({
      pad: `${partner.pad}.organen`,
      bericht: `${noem(partner)} is partij, maar geen van haar organen is dat. De gemeente zelf is geen verwerkingsverantwoordelijke.`,
      hulp: 'Zet bij het college, de burgemeester of beide ‘isPartij: ja’.',
    }))

/** A hoedanigheid that is called after the gemeente, where the organ is meant. */
const naarGemeenteGenoemd = ({ beschrijving }: Invoer): Vondst[] =>
  (beschrijving.hoedanigheden ?? []).flatMap(({ naam, pad }) =>
    naam !== undefined && gemeente.test(naam)
      ? [
          {
            pad: `${pad}.naam`,
            bericht: `Deze hoedanigheid heet ‘${naam}’. Verwerkingsverantwoordelijke is een orgaan, niet de gemeente.`,
            hulp: 'Noem het orgaan met zijn taak, zoals ‘het college voor leerplicht’.',
          },
        ]
      : [],
  )

/** Who acts for a gemeente without saying as which organ. */
const zonderKeuze = (invoer: Invoer): Vondst[] =>
  alsPartij(invoer)
    .filter(({ rechtsvorm, organen }) => rechtsvorm === 'gemeente' && (organen?.length ?? 0) > 1)
    .flatMap((partner) =>
      (partner.hoedanigheden ?? [])
        .filter((vervulling) => vervulling.orgaan === undefined)
        .map((vervulling) => ({
          pad: vervulling.pad,
          bericht: `${noem(partner)} heeft meer organen, maar bij de hoedanigheid ‘${vervulling.id}’ staat niet welk orgaan verantwoordelijk is.`,
          hulp: 'Vul ‘orgaan’ in.',
        })),
    )

const check: Regel['check'] = (invoer) =>
  uitkomst([...zonderOrgaan(invoer), ...zonderKeuze(invoer), ...naarGemeenteGenoemd(invoer)], [])

export const gemeenteAlsVerantwoordelijke: Regel = {
  code: 'PAR002',
  titel: 'Gemeente als verantwoordelijke',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '4', onderdeel: '7' },
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'gemeentewet', artikel: '172' },
  ],
  dekt: ['PAR-02', 'P1'],
  check,
}
