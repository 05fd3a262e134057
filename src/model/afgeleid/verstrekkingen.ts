import type { Beschrijving, Doel, Gegeven, Hoedanigheid, Overleg, Verstrekking } from '../beschrijving.generated.ts'
import { findDoel, findGegeven, findHoedanigheid, maakIndex } from '../zoek.ts'

/** A verstrekking with its references resolved; it stays a fact from a set to a set. */
export interface VolleVerstrekking {
  readonly verstrekking: Verstrekking
  readonly van: readonly Hoedanigheid[]
  readonly aan: readonly Hoedanigheid[]
  readonly gegevens: readonly Gegeven[]
  /** Its own purposes, else those of the overleg. */
  readonly doelen: readonly Doel[]
}

const found = <T>(ids: readonly string[] | undefined, find: (id: string) => T | undefined): readonly T[] =>
  (ids ?? []).flatMap((id) => find(id) ?? [])

export const verstrekkingenVan = (b: Beschrijving, overleg: Overleg): readonly VolleVerstrekking[] => {
  const index = maakIndex(b)
  return (overleg.verstrekkingen ?? []).map((verstrekking) => ({
    verstrekking,
    van: found(verstrekking.van, (id) => findHoedanigheid(index, id)),
    aan: found(verstrekking.aan, (id) => findHoedanigheid(index, id)),
    gegevens: found(verstrekking.gegevens, (id) => findGegeven(index, id)),
    doelen: found(verstrekking.doelen ?? overleg.doelen, (id) => findDoel(index, id)),
  }))
}
