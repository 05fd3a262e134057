import type { Ernst, Grond, Rol, Status } from '../bevinding/bevinding.ts'
import type { Model } from '../model/maak-model.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import type { Kennis } from '../wetten/kennis.ts'

/** What a rule may see. No disk, no clock: the peildatum is given, or unknown. */
export interface Invoer extends Model {
  readonly status: Status
  readonly peildatum?: string
  /** The laws and their articles. */
  readonly wetten: Catalogus
  /** What the law says about the kinds of partner, overleg, datum, term and signatory. */
  readonly kennis: Kennis
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
  /** On what the rule rests: at least one article of the catalogue in a legal theme, checked by a test. */
  readonly gronden: readonly Grond[]
  /** Ids of the lists of legal and consistency checks that this rule answers ('GRO-05', 'G3'); the coverage table is made of them. */
  readonly dekt?: readonly string[]
  readonly check: (invoer: Invoer) => Uitkomst
}

export const nogNietTeBeoordelen = (paden: readonly string[], vondsten: readonly Vondst[] = []): NogNiet => ({
  nogNietTeBeoordelen: paden,
  vondsten,
})

/** Findings, and with them what could not be judged yet; without the latter simply the findings. */
export const uitkomst = (vondsten: readonly Vondst[], onbekend: readonly string[]): Uitkomst =>
  onbekend.length > 0 ? nogNietTeBeoordelen([...new Set(onbekend)], vondsten) : vondsten
