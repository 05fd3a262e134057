/**
 * The document tree: the part of mdast that our templates may use, plus the few nodes that only helpers can make.
 * Both writers walk exactly these types; a new type does not compile until every writer has a handler for it.
 */

/** Paths in the description that a value came from (`partners[2].naam`); absent on text of a template. */
export type Bronnen = readonly string[]

export interface Tekst {
  type: 'text'
  value: string
  bronnen?: Bronnen
}
export interface Vet {
  type: 'strong'
  children: Phrasing[]
}
export interface Cursief {
  type: 'emphasis'
  children: Phrasing[]
}
export interface Link {
  type: 'link'
  /** https:, http:, mailto: or # only. */
  url: string
  children: Phrasing[]
}
export interface Regeleinde {
  type: 'break'
}
/** Something that must be decided; printed as `[nog invullen: …]`, in Word with a comment. */
export interface OpenPunt {
  type: 'openPunt'
  tekst: string
  pad?: string
  rol?: string
}
/** Known only at signing or meeting: a dotted line, no fault. */
export interface Invulplek {
  type: 'invulplek'
  label: string
  breedte: 'kort' | 'lang'
}
/** Reference to a clause, lid, onderdeel or bijlage. `tekst` and `bladwijzer` are filled by the numbering pass. */
export interface Verwijzing {
  type: 'verwijzing'
  /** Id of the target: clause id, or `<clause>.<anker>` for a lid or onderdeel. */
  doel: string
  /** Name of another document ('privacyreglement'); absent: this document. */
  document?: string
  /** What stands there when the target does not: for an id that comes from the description. */
  anders?: string
  /** Whole text as printed: 'artikel 7', 'artikel 7.2, onder a', 'bijlage 3', 'artikel 7 van het privacyreglement'. */
  tekst?: string
  /** What kind of thing the target is; decides the Word field. */
  soort?: 'artikel' | 'lid' | 'onderdeel' | 'bijlage' | 'kop'
  /** Bookmark id when the target stands in this document; absent: plain text. */
  bladwijzer?: string
  /** For onderdeel: bookmark id of the lid it belongs to. */
  lidBladwijzer?: string
}
/** A control that the reader fills in; in Markdown a dotted line or the value. */
export interface Veld {
  type: 'veld'
  sleutel: string
  label: string
  soort: 'tekst' | 'alineas' | 'datum' | 'keuze' | 'vinkje'
  keuzes?: { waarde: string; tekst: string }[]
  /** Pre-filled value: text as shown (keuze: the waarde; vinkje: 'ja' or 'nee'). */
  waarde?: string
  bronnen?: Bronnen
}

export type Phrasing = Tekst | Vet | Cursief | Link | Regeleinde | OpenPunt | Invulplek | Verwijzing | Veld

/** Heading without own number, or with a decimal number when the document numbers its headings ('1', '1.2'). */
export interface Kop {
  type: 'heading'
  depth: 1 | 2 | 3 | 4
  id?: string
  /** Opens a part of the document ('Deel 2'); what follows it belongs to that part. */
  deel?: true
  nummer?: string
  children: Phrasing[]
}
export interface Alinea {
  type: 'paragraph'
  children: Phrasing[]
}
export interface Lijst {
  type: 'list'
  ordered: boolean
  children: Lijstpunt[]
}
export interface Lijstpunt {
  type: 'listItem'
  children: Flow[]
}
/** A framed remark ('Let op'). */
export interface Kader {
  type: 'blockquote'
  children: Flow[]
}
export interface Tabel {
  type: 'table'
  /** Caption, printed above the table and as its accessible title. */
  bijschrift?: string
  /** Whole percentages, together 100. */
  breedtes?: number[]
  /** On a landscape page of its own. */
  liggend?: boolean
  /** The first row is the header row; every row has the same number of cells. */
  children: Tabelrij[]
}
export interface Tabelrij {
  type: 'tableRow'
  children: Tabelcel[]
}
export interface Tabelcel {
  type: 'tableCell'
  children: Phrasing[]
}
/** Title of the document (once, first). */
export interface Titel {
  type: 'titel'
  children: Phrasing[]
}
export interface Ondertitel {
  type: 'ondertitel'
  children: Phrasing[]
}
/** Table of contents over headings, articles and annexes. `regels` is filled by the numbering pass. */
export interface Inhoud {
  type: 'inhoud'
  /** Deepest level that is listed; without it every level that has a line. */
  diepte?: number
  regels?: { niveau: number; tekst: string; bladwijzer: string; deel?: true }[]
}
export interface NieuwePagina {
  type: 'nieuwePagina'
}
/** A clause of the library; knows why it is there. Its id is a bookmark. */
export interface Bouwsteen {
  type: 'bouwsteen'
  id: string
  versie: string
  grond?: string
  /** Name of the condition that chose it; absent: always. */
  als?: string
  children: Flow[]
}
/** Heading and content of one article; `nummer` is '7'. */
export interface Artikel {
  type: 'artikel'
  id: string
  nummer?: string
  titel: Phrasing[]
  children: Flow[]
}
/** `nummer` is '7.2'. First child is the paragraph that carries the number. */
export interface Lid {
  type: 'lid'
  id?: string
  nummer?: string
  children: Flow[]
}
/** `nummer` is 'a' (after 'z': 'aa'). First child is the paragraph that carries the letter. */
export interface Onderdeel {
  type: 'onderdeel'
  id?: string
  nummer?: string
  children: Flow[]
}
/** Heading of an annex; starts a page; `nummer` is '3' (printed 'Bijlage 3'). */
export interface Bijlage {
  type: 'bijlage'
  id: string
  nummer?: string
  titel: Phrasing[]
}
/** One party's place to sign: a two-column table that stays together on a page. */
export interface Handtekening {
  type: 'handtekening'
  bijschrift: string
  /** Each row: label, and value or invulplek; the last row of each signer is the signature itself. */
  rijen: { label: string; waarde: Phrasing[]; hoog?: boolean }[]
}

export type Flow =
  | Kop
  | Alinea
  | Lijst
  | Lijstpunt
  | Kader
  | Tabel
  | Tabelrij
  | Tabelcel
  | Titel
  | Ondertitel
  | Inhoud
  | NieuwePagina
  | Bouwsteen
  | Artikel
  | Lid
  | Onderdeel
  | Bijlage
  | Handtekening

export type Node = Flow | Phrasing

/** Facts for header, footer and document properties; no node of the tree repeats them. */
export interface DocumentMeta {
  /** 'aansluitdocument' */
  naam: string
  /** '02' */
  nummer: string
  titel: string
  /** Shown in the header beside the title: name of the cooperation. */
  samenwerking: string
  versie?: string
  /** ISO date; also the date inside the package. */
  versiedatum?: string
  /** Status as printed ('concept'). */
  status: string
  /** Short subject for the properties. */
  onderwerp: string
  /** Will be imported as an official publication: in Word only the styles that the import knows, and no header. */
  bekendmaking?: true
  /** A card for the table: smaller type and margins, so that it fits on one page. */
  kaart?: true
  /** Form id for a document that is read back. */
  formulier?: { id: string; versie: string }
  /** Facts for who publishes the document, as properties of the Word file; 'identifier' is one of them. */
  kenmerken?: Readonly<Record<string, string>>
}

export interface DocumentTree {
  type: 'document'
  meta: DocumentMeta
  /** Headings carry decimal numbers ('1', '1.2'). */
  kopnummers: boolean
  children: Flow[]
}

/** Text of an invulplek, equal in tree, Markdown and Word. */
export const invulplekTekst = { kort: '…………………', lang: '………………………………………………' } as const
/** Text of an open point, equal in tree, Markdown and Word. */
export const openPuntTekst = (tekst: string): string => `[nog invullen: ${tekst}]`
/** Text of an empty field, equal in tree, Markdown and Word. */
export const leegVeldTekst = {
  tekst: 'Vul hier in',
  alineas: 'Vul hier in',
  datum: 'Kies een datum',
  keuze: 'Maak een keuze',
} as const
export const vinkjeTekst = { ja: '☒', nee: '☐' } as const
