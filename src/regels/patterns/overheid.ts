import { vervullers } from '../../model/afgeleid/deelnames.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import type { Hoedanigheid, Partner } from '../../model/beschrijving.generated.ts'
import { findPartner } from '../../model/zoek.ts'
import type { Invoer } from '../types.ts'

/** Who does the work in a hoedanigheid: the partners that have it, or those that act for them. */
const organisaties = ({ beschrijving, index }: Invoer, { id }: Hoedanigheid): readonly Partner[] =>
  (vervullers(beschrijving).get(id) ?? []).flatMap(({ partner, vervulling: { uitvoeringDoor } }) =>
    uitvoeringDoor ? (findPartner(index, uitvoeringDoor.partner) ?? []) : [partner],
  )

/** Private by its kind, and not carried out by public bodies alone (a wijkteam of the gemeente, the JGZ of a GGD). */
export const isPrivaat = (invoer: Invoer, hoedanigheid: Hoedanigheid): boolean => {
  if (invoer.kennis.hoedanigheid(hoedanigheid.soort)?.overheid !== false) return false
  const wie = organisaties(invoer, hoedanigheid)
  return wie.length === 0 || !wie.every(isOverheid)
}

/** Public by its kind, or carried out by at least one public body. */
export const isOokOverheid = (invoer: Invoer, hoedanigheid: Hoedanigheid): boolean =>
  invoer.kennis.hoedanigheid(hoedanigheid.soort)?.overheid === true ||
  organisaties(invoer, hoedanigheid).some(isOverheid)
