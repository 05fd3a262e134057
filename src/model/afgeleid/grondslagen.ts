import type { Beschrijving, Doel, Grondslag, Hoedanigheid, Overleg, Partner } from '../beschrijving.generated.ts'
import { findDoel, findHoedanigheid, maakIndex } from '../zoek.ts'
import { deelnamesVan } from './deelnames.ts'
import { grondenVoor } from './gronden.ts'

/** The grounds of one hoedanigheid for one purpose of an overleg. */
export interface GrondslagRegel {
  readonly hoedanigheid: Hoedanigheid
  readonly doel: Doel
  /** `geen`: grounds are given, but none for this purpose. */
  readonly staat: 'gegeven' | 'geen' | 'nvt' | 'onbekend'
  readonly grondslagen: readonly Grondslag[]
  /** Partners with grounds of their own for this purpose. */
  readonly afwijkend: readonly { readonly partner: Partner; readonly grondslagen: readonly Grondslag[] }[]
}

const staatVan = (hoedanigheid: Hoedanigheid, found: number): GrondslagRegel['staat'] =>
  found > 0
    ? 'gegeven'
    : hoedanigheid.grondslagen !== undefined
      ? 'geen'
      : 'grondslagen' in hoedanigheid.nvt
        ? 'nvt'
        : 'onbekend'

/** Per hoedanigheid at the table and per purpose of the overleg: on which ground. A ground for a wider purpose counts too. */
export const grondslagenVoor = (b: Beschrijving, overleg: Overleg): readonly GrondslagRegel[] => {
  const index = maakIndex(b)
  const rows = deelnamesVan(b, overleg)
  const ids = [...new Set((overleg.deelnemers ?? []).map((deelnemer) => deelnemer.hoedanigheid))]
  return ids.flatMap((id) => {
    const hoedanigheid = findHoedanigheid(index, id)
    if (!hoedanigheid) return []
    const partners = rows.filter((row) => row.hoedanigheid === hoedanigheid).flatMap((row) => row.partners)
    return (overleg.doelen ?? []).flatMap((doelId) => {
      const doel = findDoel(index, doelId)
      if (!doel) return []
      const grondslagen = grondenVoor(index, hoedanigheid.grondslagen, [doel])
      const afwijkend = partners.flatMap(({ partner, vervulling }) => {
        const own = grondenVoor(index, vervulling.grondslagen, [doel])
        return own.length > 0 ? [{ partner, grondslagen: own }] : []
      })
      return [{ hoedanigheid, doel, staat: staatVan(hoedanigheid, grondslagen.length), grondslagen, afwijkend }]
    })
  })
}
