import type { Beschrijving, Doel, Grondslag, Hoedanigheid, Overleg, Partner } from '../beschrijving.generated.ts'
import { eenmaal, perSleutel } from '../eenmaal.ts'
import { type Index, maakIndex } from '../zoek.ts'
import { deelnamesVan } from './deelnames.ts'
import { grondenVoor } from './gronden.ts'

/** How far the grounds of a hoedanigheid, or of the partners in it, cover these purposes at an overleg. */
export interface Dekking {
  /** All its grounds for these purposes; an exception for special data may stand at any of them. */
  readonly gronden: readonly Grondslag[]
  /** Partners at the table with grounds of their own for these purposes. */
  readonly afwijkend: readonly { readonly partner: Partner; readonly grondslagen: readonly Grondslag[] }[]
  /** Purposes for which neither it nor every partner in it has a ground. */
  readonly ongedekt: readonly Doel[]
}

/** Hoedanigheden in which a partner has grounds of its own: few, so that most rows need not look for them. */
const metEigenGronden = eenmaal((b: Beschrijving): ReadonlySet<string> => {
  const vervullingen = (b.partners ?? []).flatMap(({ hoedanigheden }) => hoedanigheden ?? [])
  return new Set(vervullingen.flatMap((v) => (v.grondslagen?.length && v.hoedanigheid ? [v.hoedanigheid] : [])))
})

const deelnemers = eenmaal((b: Beschrijving) =>
  eenmaal((overleg: Overleg) => perSleutel(deelnamesVan(b, overleg), ({ hoedanigheid }) => hoedanigheid?.id)),
)

/** The partners in this hoedanigheid at this overleg, with the grounds of their own for these purposes. */
const eigenGronden = (b: Beschrijving, overleg: Overleg, { id }: Hoedanigheid, doelen: readonly Doel[]) => {
  if (!metEigenGronden(b).has(id)) return []
  return (deelnemers(b)(overleg).get(id) ?? [])
    .flatMap(({ partners }) => partners)
    .map(({ partner, vervulling }) => ({
      partner,
      grondslagen: grondenVoor(maakIndex(b), vervulling.grondslagen, doelen),
    }))
}

const dekt = (index: Index, gronden: readonly Grondslag[], doel: Doel): boolean =>
  grondenVoor(index, gronden, [doel]).length > 0

const bouwDekking = (
  b: Beschrijving,
  overleg: Overleg,
  hoedanigheid: Hoedanigheid,
  doelen: readonly Doel[],
): Dekking => {
  const index = maakIndex(b)
  const gronden = grondenVoor(index, hoedanigheid.grondslagen, doelen)
  const eigen = eigenGronden(b, overleg, hoedanigheid, doelen)
  return {
    gronden,
    afwijkend: eigen.filter(({ grondslagen }) => grondslagen.length > 0),
    ongedekt: doelen.filter(
      (doel) =>
        !dekt(index, gronden, doel) &&
        !(eigen.length > 0 && eigen.every(({ grondslagen }) => dekt(index, grondslagen, doel))),
    ),
  }
}

const bekendeDekking = eenmaal((_b: Beschrijving) => eenmaal((_overleg: Overleg) => new Map<string, Dekking>()))

/** The same for every verstrekking of an overleg with these purposes, so that the partners are looked through once. */
export const dekkingVan = (
  b: Beschrijving,
  overleg: Overleg,
  hoedanigheid: Hoedanigheid,
  doelen: readonly Doel[],
): Dekking => {
  const known = bekendeDekking(b)(overleg)
  const key = [hoedanigheid, ...doelen].map(({ id }) => id).join(' ')
  const made = known.get(key) ?? bouwDekking(b, overleg, hoedanigheid, doelen)
  known.set(key, made)
  return made
}
