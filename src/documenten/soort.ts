import type {
  Beschrijving,
  Hoedanigheid,
  Orgaan,
  Overleg,
  Partner,
  ToetredingVanPartner,
  Uittreding,
} from '../model/beschrijving.generated.ts'
import type { Tabel } from '../model/weergave.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import type { Toets } from './toets.ts'

/** What a weergave is built from. */
export interface Bouwcontext {
  readonly b: Beschrijving
  readonly wetten: Catalogus
  /** ISO date of 'today' for law and state; absent when nobody gave it. */
  readonly peildatum?: string
  /** For whom or what this copy is made; a general copy has none of these. */
  readonly gemeente?: Partner
  readonly partner?: Partner
  readonly orgaan?: Orgaan
  /** Beside `partner`, who gives a volmacht: who gets it. */
  readonly gevolmachtigde?: Partner
  readonly overleg?: Overleg
  readonly hoedanigheid?: Hoedanigheid
  readonly toetreding?: ToetredingVanPartner
  readonly uittreding?: Uittreding
  /** The public version, built from a description without what it leaves out. */
  readonly openbaar?: true
  /** What checking the description gave; only a report about it needs this. */
  readonly toets?: Toets
}

/** One copy of a document that is made for somebody or something. */
export interface Exemplaar {
  /** Its name below the folder of the document: 'gemeente-x', 'thuiszitters--college-leerplicht'. */
  readonly id: string
  /** What differs from the general context. */
  readonly deel: Partial<Bouwcontext>
  /** Id of the partner whose package it goes into. */
  readonly voor?: string
}

/** What every document has, whether a template makes it or not. */
export interface Soort {
  readonly nummer: string
  readonly naam: string
  readonly groep: Groep
  /** In an overview: 'Privacyreglement'. */
  readonly titel: string
  readonly voorWie: string
  /** Copies beside the general one, or instead of it. */
  readonly exemplaren?: (context: Bouwcontext) => readonly Exemplaar[]
  /** Every copy is for somebody: there is no general one. */
  readonly alleenExemplaren?: true
  /** The general copy goes into the package of every party. */
  readonly inPakket?: true
  /** Why it is not made; undefined when it is. */
  nietOmdat?(context: Bouwcontext): string | undefined
}

/** The groups in the order in which an overview shows them, with for whom they are. */
export const groepen = {
  kern: 'de set waarop alles rust',
  inwoners: 'voor inwoners, ouders en jongeren',
  tafel: 'voor wie aan een overleg deelneemt',
  bestuur: 'voor de besluiten van organen en besturen',
  ondertekening: 'voor wie ondertekent',
  partners: 'voor de organisaties die meedoen',
  verantwoording: 'voor toelichting, toezicht en planning',
} as const
export type Groep = keyof typeof groepen

/** A kind of document: what it is called, for whom it is, and what its template may see. */
export interface Documentsoort extends Soort {
  /** After a reference from another document: 'van het privacyreglement'. */
  readonly achtervoegsel: string
  readonly onderwerp: string
  readonly kopnummers?: boolean
  /** A form that is read back. */
  readonly formulier?: boolean
  /** Tells how things stand, and is no text to lay down: made in any state, without a list of open points. */
  readonly verslag?: boolean
  /** Belongs to the public version: its template holds the clause 'openbare-versie', or for residents 'inw-ontwerp'. */
  readonly publicatie?: true
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
  /** Shaped as its published schema says; absent when there is only the table. */
  readonly json?: object
  /** What is still to be decided in it; a definitive version has none. */
  readonly open: readonly OpenVraag[]
}
export interface OpenVraag {
  readonly tekst: string
  readonly pad: string
  readonly rol?: string
}

/** A document without a template: made as CSV, and as JSON when it has a schema. */
export interface Gegevenssoort extends Soort {
  readonly formaten: readonly ('csv' | 'json')[]
  bouw(context: Bouwcontext): Gegevensinhoud
}
