import { grondenVoor, rustOpWet } from '../../model/afgeleid/gronden.ts'
import type { Zijde } from '../../model/afgeleid/grondslagmatrix.ts'
import type { Hoedanigheid, Signaalsysteem, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { findDoel, findGegeven, findHoedanigheid } from '../../model/zoek.ts'
import type { Kennis } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { isAf } from '../patterns/af.ts'
import { noem } from '../patterns/noem.ts'
import { isPrivaat } from '../patterns/overheid.ts'
import { zoekGemis } from '../patterns/uitzonderingen.ts'
import { citaten } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** The laws that allow this kind of organisation the number: its own, and those of its grounds. */
const wettenVoor = (kennis: Kennis, { soort }: Hoedanigheid): readonly Verwijzing[] => {
  const known = kennis.hoedanigheid(soort)
  if (!known) return []
  return [...(known.bsn.mag === 'nee' ? [] : known.bsn.wetten), ...known.grondslagen.flatMap(({ bsn }) => bsn ?? [])]
}

const vondst = (
  { wetten, kennis }: Invoer,
  wie: Hoedanigheid,
  pad: string,
  waar: string,
  genoemd: readonly Wetsverwijzing[],
): Vondst => {
  const mag = wettenVoor(kennis, wie)
  const maar =
    genoemd.length === 0
      ? 'maar de grondslag noemt geen wet die deze private organisatie dat toestaat.'
      : `maar ${citaten(wetten, genoemd)} staat deze private organisatie dat niet toe.`
  return {
    pad,
    bericht: `${noem(wie)} ${waar}, ${maar}`,
    hulp:
      mag.length === 0
        ? 'Laat het burgerservicenummer weg bij deze partij. Er is in de wetcatalogus geen wet die haar het gebruik toestaat; geef het haar dan ook niet.'
        : `Noem bij ‘bsn’ van de grondslag de wet die dit toelaat; voor deze soort partij komt in aanmerking: ${citaten(wetten, mag)}. Past die niet, laat het burgerservicenummer dan weg.`,
  }
}

const inOverleggen = (invoer: Invoer) => {
  const { kennis } = invoer
  const { gemis, onbekend } = zoekGemis(invoer, {
    aard: 'bsn',
    veld: 'bsn',
    // a public body may use it for its task; of an unknown kind nothing can be said
    vraagt: ({ hoedanigheid }: Zijde) => isPrivaat(invoer, hoedanigheid),
    genoeg: ({ hoedanigheid }: Zijde) => wettenVoor(kennis, hoedanigheid),
  })
  const vondsten = gemis.map(({ pad, zijde, rij, genoemd }) => {
    const waar = `${zijde.rol === 'gever' ? 'geeft' : 'krijgt'} in ${noem(rij.overleg)} het burgerservicenummer`
    return vondst(invoer, zijde.hoedanigheid, pad, waar, genoemd)
  })
  return { vondsten, onbekend }
}

/** The grounds on which someone reports to a system, those that rest on its own articles first. */
const meldgronden = ({ index }: Invoer, { wetten, doelen }: Signaalsysteem, { grondslagen }: Hoedanigheid) => {
  const all = (doelen ?? []).flatMap((id) => findDoel(index, id) ?? [])
  const eigen = (grondslagen ?? []).filter((grond) => rustOpWet(grond, wetten))
  return [...new Set([...eigen, ...grondenVoor(index, grondslagen, all)])]
}

/** Private organisations that report with the number in it. */
const melders = (invoer: Invoer, { gegevens, melders: ids }: Signaalsysteem): readonly Hoedanigheid[] =>
  gegevens?.some((id) => findGegeven(invoer.index, id)?.aard === 'bsn')
    ? (ids ?? []).flatMap((id) => findHoedanigheid(invoer.index, id) ?? []).filter((each) => isPrivaat(invoer, each))
    : []

const inSysteem = (invoer: Invoer, systeem: Signaalsysteem) => {
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  for (const melder of melders(invoer, systeem)) {
    const gronden = meldgronden(invoer, systeem, melder)
    const genoemd = gronden.flatMap(({ bsn }) => bsn ?? [])
    const [grond] = gronden
    if (!grond || noemt(genoemd, wettenVoor(invoer.kennis, melder))) continue
    const pad = genoemd[0]?.pad ?? `${grond.pad}.bsn`
    if (genoemd.length === 0 && !gronden.every(isAf)) onbekend.push(pad)
    else vondsten.push(vondst(invoer, melder, pad, `meldt in ${noem(systeem)} met het burgerservicenummer`, genoemd))
  }
  return { vondsten, onbekend }
}

const check: Regel['check'] = (invoer) => {
  const found = [
    inOverleggen(invoer),
    ...(invoer.beschrijving.signaalsystemen ?? []).map((systeem) => inSysteem(invoer, systeem)),
  ]
  const perPad = new Map(found.flatMap(({ vondsten }) => vondsten).map((each) => [each.pad, each]))
  return uitkomst(
    [...perPad.values()],
    found.flatMap(({ onbekend }) => onbekend),
  )
}

export const bsnZonderWet: Regel = {
  code: 'BIJ005',
  titel: 'Burgerservicenummer zonder wet',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '46' },
    { wet: 'wet-algemene-bepalingen-burgerservicenummer', artikel: '10' },
  ],
  dekt: ['BIJ-05', 'G13'],
  check,
}
