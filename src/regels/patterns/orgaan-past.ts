import type { Orgaan, Partner, Vervulling } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid, findOrgaan } from '../../model/zoek.ts'
import type { KennisHoedanigheid } from '../../wetten/kennis-types.ts'
import type { Invoer } from '../types.ts'

export interface Vervuld {
  readonly partner: Partner
  readonly vervulling: Vervulling
  readonly orgaan: Orgaan
  readonly kennis: KennisHoedanigheid
}

/** Every hoedanigheid of a gemeente with the organ that answers for it and what the law says about that kind. */
export const vervuldDoorGemeente = ({ beschrijving, index, kennis }: Invoer): readonly Vervuld[] =>
  (beschrijving.partners ?? [])
    .filter(({ rechtsvorm }) => rechtsvorm === 'gemeente')
    .flatMap((partner) =>
      (partner.hoedanigheden ?? []).flatMap((vervulling) => {
        const orgaan = findOrgaan(partner, vervulling.orgaan)
        const known = kennis.hoedanigheid(findHoedanigheid(index, vervulling.hoedanigheid)?.soort)
        return orgaan && known ? [{ partner, vervulling, orgaan, kennis: known }] : []
      }),
    )
