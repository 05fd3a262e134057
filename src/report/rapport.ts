import type { Bevinding, Rol, Status } from '../bevinding/bevinding.ts'

/** What every report is made from. */
export interface Rapport {
  readonly bestand: string
  readonly status: Status
  readonly bevindingen: readonly Bevinding[]
  /** The source text, for the line with the caret. */
  readonly bron?: string
  /** Number of rules that could not judge everything, because something is still unknown. */
  readonly nogNietTeBeoordelen?: number
  /** Number of findings that were accepted and are not among `bevindingen`. */
  readonly aanvaard?: number
  /** Number of own texts in the place of a standard text, or beside them. */
  readonly eigenTeksten?: number
}

export interface TerminalOpties {
  /** Columns of the terminal. */
  readonly breedte: number
  readonly kleur: boolean
  /** Show all findings, not only the first twenty. */
  readonly alles?: boolean
  /** What to type to see all. */
  readonly allesZien?: string
}

export interface WerklijstOpties extends TerminalOpties {
  readonly rol: Rol
}
