import type {
  Beschrijving,
  Hoedanigheid,
  Ondertekenaar,
  Orgaan,
  Overleg,
  Partner,
  ToetredingVanPartner,
  Uittreding,
} from '../model/beschrijving.generated.ts'
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
  /** For whom or what this copy is made; a general copy has none of these. */
  readonly gemeente?: Partner
  readonly partner?: Partner
  readonly orgaan?: Orgaan
  /** Beside `partner`, who gives a volmacht: who gets it. */
  readonly gevolmachtigde?: Partner
  /** Of `partner`: who signs by a machtiging that is still to be given. */
  readonly ondertekenaar?: Ondertekenaar
  readonly overleg?: Overleg
  readonly hoedanigheid?: Hoedanigheid
  readonly toetreding?: ToetredingVanPartner
  readonly uittreding?: Uittreding
  /** The public version, built from a description without what it leaves out. */
  readonly openbaar?: true
  /** What checking the description gave; only a report about it needs this. */
  readonly toets?: Toets
  /** The clauses of the documents that lay down norms, with the numbers that they got; only what explains them needs this. */
  readonly bepalingen?: readonly Bepalingen[]
  /** What is made for one party (its id), in the order of its package; only its covering letter needs this. */
  readonly pakket?: (partner: string) => readonly Pakketstuk[]
}

/** One clause of a numbered document: an article, one or more annexes, or running text under a heading. */
export interface Bepaling {
  readonly id: string
  readonly soort: 'artikel' | 'bijlage' | 'tekst'
  /** '7'; of a clause that comes more than once the first number. Running text has none. */
  readonly nummer?: string
  /** The last number, when there are more. */
  readonly totNummer?: string
  /** As the front matter says it. */
  readonly grond?: string
  /** Its text, to see which articles of law it names. */
  readonly tekst: string
}

/** The clauses of one document, in the order in which it is read. */
export interface Bepalingen {
  readonly document: string
  readonly bepalingen: readonly Bepaling[]
  /** The whole text, to see which laws it names. */
  readonly tekst: string
}

/** One kind of document in the package of a party; asked of the kinds themselves, so that no list can lag behind. */
export interface Pakketstuk {
  readonly nummer: string
  readonly naam: string
  readonly groep: Groep
  readonly titel: string
  /** How many copies of it the package holds. */
  readonly aantal: number
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
  /** For whom its language is measured; absent: it is not. */
  readonly lezer?: 'inwoner' | 'jongere' | 'eenvoudig' | 'bestuur'
  /** Also made as one web page. */
  readonly webpagina?: true
  /** Has to fit on one page at the table: smaller type and margins in Word. */
  readonly kaart?: true
  /** A form that is read back. */
  readonly formulier?: boolean
  /** Tells how things stand, and is no text to lay down: made in any state, without a list of open points. */
  readonly verslag?: boolean
  /** Belongs to the public version: its template holds the clause 'openbare-versie', or for residents 'inw-ontwerp'. */
  readonly publicatie?: true
  /** Is this copy laid down as a regulation that a bestuursorgaan makes known? */
  bekendmaking?(context: Bouwcontext): boolean
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
