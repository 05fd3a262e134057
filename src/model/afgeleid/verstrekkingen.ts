import type { Beschrijving, Doel, Gegeven, Hoedanigheid, Overleg, Verstrekking } from '../beschrijving.generated.ts'
import { eenmaal } from '../eenmaal.ts'
import { findDoel, findGegeven, findHoedanigheid, type Index, maakIndex } from '../zoek.ts'

/** A verstrekking with its references resolved; it stays a fact from a set to a set. */
export interface VolleVerstrekking {
  readonly overleg: Overleg
  readonly verstrekking: Verstrekking
  readonly van: readonly Hoedanigheid[]
  readonly aan: readonly Hoedanigheid[]
  readonly gegevens: readonly Gegeven[]
  /** Its own purposes, else those of the overleg. */
  readonly doelen: readonly Doel[]
}

const found = <T>(ids: readonly string[] | undefined, find: (id: string) => T | undefined): readonly T[] =>
  (ids ?? []).flatMap((id) => find(id) ?? [])

const vol = (index: Index, overleg: Overleg): readonly VolleVerstrekking[] =>
  (overleg.verstrekkingen ?? []).map((verstrekking) => ({
    overleg,
    verstrekking,
    van: found(verstrekking.van, (id) => findHoedanigheid(index, id)),
    aan: found(verstrekking.aan, (id) => findHoedanigheid(index, id)),
    gegevens: found(verstrekking.gegevens, (id) => findGegeven(index, id)),
    doelen: found(verstrekking.doelen ?? overleg.doelen, (id) => findDoel(index, id)),
  }))

const perOverleg = eenmaal(
  (b: Beschrijving): ReadonlyMap<Overleg, readonly VolleVerstrekking[]> =>
    new Map((b.overleggen ?? []).map((overleg) => [overleg, vol(maakIndex(b), overleg)])),
)

export const verstrekkingenVan = (b: Beschrijving, overleg: Overleg): readonly VolleVerstrekking[] =>
  perOverleg(b).get(overleg) ?? vol(maakIndex(b), overleg)

/** Of all overleggen, in the order of the description. */
export const verstrekkingen = eenmaal((b: Beschrijving): readonly VolleVerstrekking[] =>
  [...perOverleg(b).values()].flat(),
)
