import type { Doel, Grondslag, Hoedanigheid, Wetsverwijzing } from '../beschrijving.generated.ts'
import { eenmaal } from '../eenmaal.ts'
import { findDoel, type Index } from '../zoek.ts'
import type { VolleVerstrekking } from './verstrekkingen.ts'

/** The purposes themselves and the ones that they fall under. */
export const metHogere = (index: Index, doelen: readonly Doel[]): ReadonlySet<string> => {
  const ids = new Set<string>()
  for (const doel of doelen)
    for (let at: Doel | undefined = doel; at && !ids.has(at.id); at = findDoel(index, at.onder)) ids.add(at.id)
  return ids
}

const plek = ({ wet, artikel }: Wetsverwijzing): string => `${wet} ${artikel}`
const plekkenVanSystemen = eenmaal(
  (index: Index): ReadonlySet<string> =>
    new Set([...index.signaalsystemen.values()].flatMap(({ wetten }) => wetten?.map(plek) ?? [])),
)

/**
 * A ground that rests on the articles of a signal system only belongs to that system, not to the table. The decree
 * that works such an article out does not change that.
 */
export const isVanSignaalsysteem = (index: Index, grond: Grondslag): boolean => {
  const dragend = (grond.wetten ?? []).filter(({ wet }) => !/^(besluit|regeling)-/.test(wet ?? ''))
  return dragend.length > 0 && dragend.every((wet) => plekkenVanSystemen(index).has(plek(wet)))
}

/** Grounds to sit at a table for one of these purposes; a ground for a wider purpose counts too. */
export const grondenVoor = (
  index: Index,
  grondslagen: readonly Grondslag[] | undefined,
  doelen: readonly Doel[],
): readonly Grondslag[] => {
  const ids = metHogere(index, doelen)
  return (grondslagen ?? []).filter(
    (grond) => grond.doelen?.some((doel) => ids.has(doel)) && !isVanSignaalsysteem(index, grond),
  )
}

/** Do they name the same article? A reference to a whole article covers its leden. */
const zelfdePlek = (a: Wetsverwijzing, b: Wetsverwijzing): boolean =>
  a.wet === b.wet && a.artikel === b.artikel && (a.lid ?? b.lid) === (b.lid ?? a.lid)

export const rustOpWet = (grond: Grondslag, wetten: readonly Wetsverwijzing[] | undefined): boolean =>
  (grond.wetten ?? []).some((a) => wetten?.some((b) => zelfdePlek(a, b)))

const bijVoorkeur = (gronden: readonly Grondslag[], goed: (grond: Grondslag) => boolean): readonly Grondslag[] => {
  const better = gronden.filter(goed)
  return better.length > 0 ? better : gronden
}
/** A duty to provide is a ground to give what that law asks, not to receive or to give something else. */
const isPlicht = ({ avg }: Grondslag): boolean => avg === 'c'
/** So is what a law outside the AVG lets its holder provide: such a ground has no letter. */
const isBuitenAvg = ({ avg, nvt }: Grondslag): boolean => avg === undefined && 'avg' in nvt

/** Grounds of a giver: those that rest on the law of this verstrekking come in the place of the others. */
export const grondslagenVanGever = (
  index: Index,
  gever: Hoedanigheid,
  { verstrekking, doelen }: VolleVerstrekking,
): readonly Grondslag[] => {
  const found = grondenVoor(index, gever.grondslagen, doelen)
  const precies = found.filter((grond) => rustOpWet(grond, verstrekking.wetten))
  return precies.length > 0 ? precies : bijVoorkeur(found, (grond) => !isPlicht(grond))
}

export const grondslagenVanOntvanger = (
  index: Index,
  ontvanger: Hoedanigheid,
  { doelen }: VolleVerstrekking,
): readonly Grondslag[] =>
  bijVoorkeur(grondenVoor(index, ontvanger.grondslagen, doelen), (grond) => !isPlicht(grond) && !isBuitenAvg(grond))
