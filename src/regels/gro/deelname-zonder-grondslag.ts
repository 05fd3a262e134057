import { deelnamesVan, vervullers } from '../../model/afgeleid/deelnames.ts'
import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import { verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Beschrijving, Doel, Grondslag, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { findDoel, type Index, maakIndex } from '../../model/zoek.ts'
import { noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Regel, uitkomst, type Vondst } from '../types.ts'

/** The purposes for which a hoedanigheid needs a ground, each with where. */
type Behoefte = ReadonlyMap<Doel, ReadonlySet<Overleg>>

/** In an overleg that steers, nobody said yet whether there are personal data at all. */
const isOpenSturing = (overleg: Overleg): boolean => overleg.fase === 'sturing' && overleg.verstrekkingen === undefined

/** Who takes part, gives or receives: each needs a ground of its own. An observer sees no personal data. */
const behoeften = (b: Beschrijving, index: Index): ReadonlyMap<Hoedanigheid, Behoefte> => {
  const found = new Map<Hoedanigheid, Map<Doel, Set<Overleg>>>()
  const voegToe = (hoedanigheid: Hoedanigheid | undefined, overleg: Overleg, doelen: readonly Doel[]): void => {
    if (!hoedanigheid) return
    const own = found.get(hoedanigheid) ?? new Map<Doel, Set<Overleg>>()
    for (const doel of doelen) own.set(doel, (own.get(doel) ?? new Set()).add(overleg))
    found.set(hoedanigheid, own)
  }
  for (const overleg of b.overleggen ?? []) {
    if (isOntkend(overleg, 'verstrekkingen') || isOpenSturing(overleg)) continue
    const doelen = (overleg.doelen ?? []).flatMap((id) => findDoel(index, id) ?? [])
    for (const { hoedanigheid, deelnemer } of deelnamesVan(b, overleg))
      if (deelnemer.deelname !== 'observator') voegToe(hoedanigheid, overleg, doelen)
    for (const volle of verstrekkingenVan(b, overleg))
      for (const hoedanigheid of [...volle.van, ...volle.aan]) voegToe(hoedanigheid, overleg, volle.doelen)
  }
  return found
}

const ongedekt = (index: Index, doelen: Iterable<Doel>, gronden: readonly Grondslag[] | undefined): Doel[] =>
  [...doelen].filter((doel) => grondenVoor(index, gronden, [doel]).length === 0)

/** Purposes of a ground that are open, or denied (GRO001): whether it covers something cannot be said. */
const zonderDoelen = (gronden: readonly Grondslag[] | undefined): readonly Grondslag[] =>
  (gronden ?? []).filter((grond) => grond.doelen === undefined || grond.doelen.length === 0)

/** The police and the prosecution have a law in the place of the letter. */
const hulpVoor = (wat: string): string =>
  `Voeg onder ‘grondslagen’ een grondslag toe met dit doel, ${wat}, of noem het doel bij een grondslag die er al staat. Is er geen grondslag? Dan neemt deze deelnemer niet deel.`
const hulpAvg = hulpVoor('de letter van de AVG en het wetsartikel')
const hulpEigenWet = hulpVoor('het artikel van de eigen wet en avg: {nvt: de reden}')

const vondst = (pad: string, wie: string, doelen: readonly Doel[], behoefte: Behoefte, hulp: string): Vondst => ({
  pad,
  bericht: `${wie} neemt deel aan ${noemAlle([...new Set(doelen.flatMap((doel) => [...(behoefte.get(doel) ?? [])]))])}, maar heeft geen grondslag voor ${doelen.length > 1 ? 'de doelen' : 'het doel'} ${noemAlle(doelen)}.`,
  hulp,
})

/** A partner may have grounds of its own; as soon as one of them has, the others are asked one by one. */
const perPartner = (
  b: Beschrijving,
  index: Index,
  hoedanigheid: Hoedanigheid,
  behoefte: Behoefte,
  missing: readonly Doel[],
  hulp: string,
): readonly Vondst[] | undefined => {
  const rows = (vervullers(b).get(hoedanigheid.id) ?? []).map(({ partner, vervulling }) => ({
    partner,
    pad: `${vervulling.pad}.grondslagen`,
    rest: ongedekt(index, missing, vervulling.grondslagen),
  }))
  if (!rows.some(({ rest }) => rest.length < missing.length)) return undefined
  return rows
    .filter(({ rest }) => rest.length > 0)
    .map(({ partner, pad, rest }) => vondst(pad, noemEigenaar({ hoedanigheid, partner }), rest, behoefte, hulp))
}

const vraag = {
  ernst: 'vraag',
  hulp: 'Werkt deze deelnemer alleen voor een ander, bijvoorbeeld als verwerker? Leg dan vast voor wie (‘uitvoeringDoor’ bij die partner). Heeft hij een eigen taak, vul dan ‘grondslagen’ in.',
} as const

const check: Regel['check'] = ({ beschrijving: b, kennis }) => {
  const index = maakIndex(b)
  const onbekend = (b.overleggen ?? [])
    .filter((overleg) => isOpenSturing(overleg) && !('verstrekkingen' in overleg.nvt))
    .map(({ pad }) => `${pad}.verstrekkingen`)
  const vondsten: Vondst[] = []
  for (const [hoedanigheid, behoefte] of behoeften(b, index)) {
    // a network without a controller of its own (PAR005) has no ground of its own either
    const soort = kennis.hoedanigheid(hoedanigheid.soort)
    if (soort?.verantwoordelijke === 'geen') continue
    const { grondslagen, pad, nvt } = hoedanigheid
    const missing = ongedekt(index, behoefte.keys(), grondslagen)
    if (missing.length === 0) continue
    const open = zonderDoelen(grondslagen).map((grond) => `${grond.pad}.doelen`)
    const hulp = (soort?.stelsel ?? 'avg') === 'avg' ? hulpAvg : hulpEigenWet
    const own = perPartner(b, index, hoedanigheid, behoefte, missing, hulp)
    if (open.length > 0) onbekend.push(...open)
    else if (own?.length === 0) continue
    else if (grondslagen === undefined && !('grondslagen' in nvt)) onbekend.push(`${pad}.grondslagen`)
    else {
      const found = own ?? [vondst(`${pad}.grondslagen`, `${noem(hoedanigheid)}`, missing, behoefte, hulp)]
      // who may work for another may also rest on the ground of that other: first its role, and that is for people
      const inOpdracht = soort?.verantwoordelijke === 'opdrachtgever' && 'grondslagen' in nvt
      vondsten.push(...(inOpdracht ? found.map((each) => ({ ...each, ...vraag })) : found))
    }
  }
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const deelnameZonderGrondslag: Regel = {
  code: 'GRO002',
  titel: 'Deelname zonder grondslag',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '5', lid: '1', onderdeel: 'a' },
    { wet: avg, artikel: '6', lid: '1' },
    { wet: avg, artikel: '6', lid: '3' },
  ],
  dekt: ['GRO-02', 'G1'],
  check,
}
