import type { Bevinding, Status } from '../bevinding/bevinding.ts'
import type { Aanvaard } from '../model/beschrijving.generated.ts'

/** A text of the project in the place of a standard text, or beside them. */
export interface EigenTekst {
  /** As the user would type it. */
  readonly bestand: string
  readonly soort: 'bouwsteen' | 'indeling' | 'sjabloon'
  /** 'klachten', 'onderwijs/aansluitdocument', 'aansluitdocument'. */
  readonly id: string
  readonly titel?: string
  /** The standard text in whose place it stands, and its version now; absent for an addition. */
  readonly vervangt?: { readonly id: string; readonly versie?: string; readonly huidig: string }
  readonly versie?: string
  readonly reden?: string
  /** Path of the reason, when it stands in the description. */
  readonly redenPad?: string
  /** The documents that it stands in. */
  readonly documenten: readonly { readonly naam: string; readonly titel: string }[]
  /** Standard clauses that those documents no longer hold because of it. */
  readonly weggelaten: readonly { readonly id: string; readonly titel: string }[]
}

/** What checking the description gave, as a report about it needs it. The rules themselves stay out of sight. */
export interface Toets {
  readonly status: Status
  /** In the order of the file. */
  readonly bevindingen: readonly Bevinding[]
  readonly aanvaard: readonly { readonly bevinding: Bevinding; readonly aanvaarding: Aanvaard }[]
  /** Rules that could not judge everything yet, with the paths that are unknown. */
  readonly nogNiet: readonly { readonly code: string; readonly paden: readonly string[] }[]
  /** Own texts that count. */
  readonly eigen?: readonly EigenTekst[]
  /** How many rules were run. */
  readonly aantalRegels: number
  /** Code → what the finding is called. */
  readonly titelVan: (code: string) => string | undefined
}
