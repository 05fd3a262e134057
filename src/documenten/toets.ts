import type { Bevinding, Status } from '../bevinding/bevinding.ts'
import type { Aanvaard } from '../model/beschrijving.generated.ts'

/** What checking the description gave, as a report about it needs it. The rules themselves stay out of sight. */
export interface Toets {
  readonly status: Status
  /** In the order of the file. */
  readonly bevindingen: readonly Bevinding[]
  readonly aanvaard: readonly { readonly bevinding: Bevinding; readonly aanvaarding: Aanvaard }[]
  /** Rules that could not judge everything yet, with the paths that are unknown. */
  readonly nogNiet: readonly { readonly code: string; readonly paden: readonly string[] }[]
  /** How many rules were run. */
  readonly aantalRegels: number
  /** Code → what the finding is called. */
  readonly titelVan: (code: string) => string | undefined
}
