import type { Ernst, Grond, Rol, Status } from '../bevinding/bevinding.ts'
import type { Model } from '../model/maak-model.ts'

/** What a rule may see. No disk, no clock: the peildatum is given, or unknown. */
export interface Invoer extends Model {
  readonly status: Status
  readonly peildatum?: string
  /** The articles in the description were compared with the catalogue. */
  readonly wettenBekend: boolean
}

/** What a rule found; the rule itself adds code, severity and role unless the finding knows better. */
export interface Vondst {
  readonly pad: string
  readonly bericht: string
  readonly hulp: string
  readonly verwant?: readonly { readonly bericht: string; readonly pad?: string }[]
  readonly ernst?: Ernst
  readonly blokkeertVanaf?: Status
  readonly rol?: Rol
  readonly gronden?: readonly Grond[]
}

/** What the rule needs is unknown: no finding, but the report counts it. Findings that are certain may go along. */
export interface NogNiet {
  readonly nogNietTeBeoordelen: readonly string[]
  readonly vondsten: readonly Vondst[]
}

export type Uitkomst = readonly Vondst[] | NogNiet

export interface Regel {
  readonly code: string
  readonly titel: string
  readonly ernst: Ernst
  readonly blokkeertVanaf?: Status
  readonly rol: Rol
  readonly gronden: readonly Grond[]
  readonly check: (invoer: Invoer) => Uitkomst
}

export const nogNietTeBeoordelen = (paden: readonly string[], vondsten: readonly Vondst[] = []): NogNiet => ({
  nogNietTeBeoordelen: paden,
  vondsten,
})
