import type { Beschrijving, Overleg, Partner } from '../model/beschrijving.generated.ts'
import type { Tabel } from '../model/weergave.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import type { Kennis } from '../wetten/kennis.ts'
import type { Toets } from './toets.ts'

/** What a weergave is built from. */
export interface Bouwcontext {
  readonly b: Beschrijving
  readonly wetten: Catalogus
  /** What the law says of each kind of partner, overleg and datum. */
  readonly kennis: Kennis
  /** ISO date of 'today' for law and state; absent when nobody gave it. */
  readonly peildatum?: string
  /** For a document that is made per gemeente, partner or overleg. */
  readonly gemeente?: Partner
  readonly partner?: Partner
  readonly overleg?: Overleg
  /** What checking the description gave; only a report about it needs this. */
  readonly toets?: Toets
}

/** What every document has, whether a template makes it or not. */
export interface Soort {
  readonly nummer: string
  readonly naam: string
  readonly groep: 'kern' | 'inwoners' | 'tafel' | 'bestuur' | 'ondertekening' | 'partners' | 'verantwoording'
  /** In an overview: 'Privacyreglement'. */
  readonly titel: string
  readonly voorWie: string
  /** Why it is not made; undefined when it is. */
  nietOmdat?(context: Bouwcontext): string | undefined
}

/** A kind of document: what it is called, for whom it is, and what its template may see. */
export interface Documentsoort extends Soort {
  /** After a reference from another document: 'van het privacyreglement'. */
  readonly achtervoegsel: string
  readonly onderwerp: string
  readonly kopnummers?: boolean
  /** A form that is read back. */
  readonly formulier?: boolean
  /** Tells how things stand, and is no text to lay down: made in any state, without a list of open points; no other document refers to it. */
  readonly verslag?: boolean
  /** Made more than once, beside the general one. */
  readonly per?: readonly ('gemeente' | 'partner' | 'overleg')[]
  readonly tabel: Tabel
  /** The weergave, shaped as `tabel` says. */
  bouw(context: Bouwcontext): object
  /** Title on the document. */
  titelVan(context: Bouwcontext): string
}

/** The content of a document that is data: a table for a spreadsheet, and the same facts for a program. */
export interface Gegevensinhoud {
  readonly kolommen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
  /** Shaped as its published schema says. */
  readonly json: object
  /** What is still to be decided in it; a definitive version has none. */
  readonly open: readonly OpenVraag[]
}
export interface OpenVraag {
  readonly tekst: string
  readonly pad: string
  readonly rol?: string
}

/** A document without a template: made as CSV and JSON. */
export interface Gegevenssoort extends Soort {
  bouw(context: Bouwcontext): Gegevensinhoud
}
