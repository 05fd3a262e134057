import type { Beschrijving, Grondslag, Hoedanigheid, Partner } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import { noem } from './noem.ts'

/** A ground and whose it is: of everyone in a hoedanigheid, or of one partner that deviates there. */
export interface GrondVan {
  readonly grond: Grondslag
  readonly hoedanigheid: Hoedanigheid
  readonly partner?: Partner
  /** All grounds that hold for the same: a partner has those of its hoedanigheid as well. */
  readonly alle: readonly Grondslag[]
}

/** Every ground of the description, those of hoedanigheden first. */
export const alleGronden = eenmaal((b: Beschrijving): readonly GrondVan[] => {
  const index = maakIndex(b)
  const algemeen = (b.hoedanigheden ?? []).flatMap((hoedanigheid) => {
    const alle = hoedanigheid.grondslagen ?? []
    return alle.map((grond) => ({ grond, hoedanigheid, alle }))
  })
  const afwijkend = (b.partners ?? []).flatMap((partner) =>
    (partner.hoedanigheden ?? []).flatMap((vervulling) => {
      const hoedanigheid = findHoedanigheid(index, vervulling.hoedanigheid)
      if (!hoedanigheid || !vervulling.grondslagen) return []
      const alle = [...vervulling.grondslagen, ...(hoedanigheid.grondslagen ?? [])]
      return vervulling.grondslagen.map((grond) => ({ grond, hoedanigheid, partner, alle }))
    }),
  )
  return [...algemeen, ...afwijkend]
})

/** '‘het college voor jeugdhulp’', or for a deviation '‘Voorbeeld’ als ‘het college voor jeugdhulp’'. */
export const noemEigenaar = ({ hoedanigheid, partner }: Pick<GrondVan, 'hoedanigheid' | 'partner'>): string =>
  partner ? `${noem(partner)} als ${noem(hoedanigheid)}` : `${noem(hoedanigheid)}`
