import type { Numbering } from './numbering.ts'
import type { StyleId } from './styles.ts'

/** How the paragraph that opens a numbered thing (lid, onderdeel, list item) differs from those that follow it. */
export interface Opening {
  readonly stijl: StyleId
  readonly nummering?: Numbering
  /** Indent of the text in twips, when it differs from that of the style. */
  readonly links?: number
  readonly hangend?: number
}

/** What a handler knows about its surroundings; handed down, never changed. */
export interface Scope {
  /** Style of an ordinary paragraph here. */
  readonly stijl: StyleId
  /** Where text begins here, in twips; lists stand in from it. */
  readonly links: number
  /** Whether `links` must be written on the paragraph itself, because the style does not know it. */
  readonly inspringen: boolean
  readonly lijstniveau: number
  readonly vet: boolean
  readonly cursief: boolean
  readonly kader: boolean
  /** In the text of a link. */
  readonly koppeling: boolean
  readonly opening?: Opening
}

export const rootScope: Scope = {
  stijl: 'Normal',
  links: 0,
  inspringen: false,
  lijstniveau: 0,
  vet: false,
  cursief: false,
  kader: false,
  koppeling: false,
}
