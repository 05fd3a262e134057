import type { Ondertekenaar, Partner } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid, type Index } from '../../model/zoek.ts'

/** Is this a school board, by what it does in the cooperation? */
export const isSchoolbestuur = (index: Index, partner: Partner): boolean =>
  (partner.hoedanigheden ?? []).some(({ hoedanigheid }) =>
    findHoedanigheid(index, hoedanigheid)?.soort?.startsWith('schoolbestuur-'),
  )

/** Someone who leads a school, and by that is no member of its board. */
export const isSchooldirecteur = (index: Index, partner: Partner, { functie = '' }: Ondertekenaar): boolean =>
  /(?:^|\P{L})(?:(?:school|locatie|vestigings)?directeur|(?:con)?rector|schoolleider)(?![\p{L}-])/iu.test(functie) &&
  !/statutair|bestuurder|algemeen/iu.test(functie) &&
  isSchoolbestuur(index, partner)
