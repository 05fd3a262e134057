import type { Beschrijving, Overleg, Partner } from '../model/beschrijving.generated.ts'
import type { Tabel } from '../model/weergave.ts'
import type { Catalogus } from '../wetten/catalogus.ts'

/** What a weergave is built from. */
export interface Bouwcontext {
  readonly b: Beschrijving
  readonly wetten: Catalogus
  /** ISO date of 'today' for law and state; absent when nobody gave it. */
  readonly peildatum?: string
  /** For a document that is made per gemeente, partner or overleg. */
  readonly gemeente?: Partner
  readonly partner?: Partner
  readonly overleg?: Overleg
}

/** A kind of document: what it is called, for whom it is, and what its template may see. */
export interface Documentsoort {
  readonly nummer: string
  readonly naam: string
  readonly groep: 'kern' | 'inwoners' | 'tafel' | 'bestuur' | 'ondertekening' | 'partners' | 'verantwoording'
  /** In an overview: 'Privacyreglement'. */
  readonly titel: string
  /** After a reference from another document: 'van het privacyreglement'. */
  readonly achtervoegsel: string
  readonly voorWie: string
  readonly onderwerp: string
  readonly kopnummers?: boolean
  /** A form that is read back. */
  readonly formulier?: boolean
  /** Made more than once, beside the general one. */
  readonly per?: readonly ('gemeente' | 'partner' | 'overleg')[]
  readonly tabel: Tabel
  /** The weergave, shaped as `tabel` says. */
  bouw(context: Bouwcontext): object
  /** Title on the document. */
  titelVan(context: Bouwcontext): string
  /** Why it is not made; undefined when it is. */
  nietOmdat?(context: Bouwcontext): string | undefined
}
