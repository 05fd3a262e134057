import type { Bronnen, Flow, Phrasing } from './nodes.ts'

/** The two private-use characters around a token's number; refused in templates, removed from values. */
export const TOKEN_OPEN = '\uE000'
export const TOKEN_SLUIT = '\uE001'
export const tokenTekst = (index: number): string => `${TOKEN_OPEN}${index.toString(36)}${TOKEN_SLUIT}`

/** Where in a template a token was made: `file:line:column`. */
type Plek = string

/** What stands behind a token in rendered Markdown: a value or node never passes through the Markdown parser itself. */
export type Token =
  | { soort: 'waarde'; tekst: string; bronnen: Bronnen; plek: Plek }
  /** Free text in paragraphs; alone in its paragraph. */
  | { soort: 'alineas'; tekst: string; bronnen: Bronnen; plek: Plek }
  | { soort: 'inline'; node: Phrasing; plek: Plek }
  | { soort: 'blok'; node: Flow; plek: Plek }
  /** Names the lid or onderdeel (or heading) that it stands in. */
  | { soort: 'anker'; id: string; plek: Plek }
  /** Caption and column widths for the table that follows. */
  | { soort: 'tabel'; bijschrift: Stuk[]; breedtes?: number[]; liggend?: boolean; plek: Plek }
  /** Heading of an annex, with phrasing title. */
  | { soort: 'bijlage'; id: string; titel: Stuk[]; plek: Plek }
  | { soort: 'bouwsteen'; bouwsteen: BouwsteenToken; inhoud: Rendered; plek: Plek }
  /** Another template in this place. */
  | { soort: 'deel'; inhoud: Rendered; plek: Plek }

/** A piece of a text that is put together: literal or node. */
export type Stuk = Phrasing

export interface BouwsteenToken {
  id: string
  versie: string
  grond?: string
  als?: string
  /** Of an article the list items become leden; a part is a heading above articles or annexes. */
  soort: 'artikel' | 'deel' | 'tekst'
  titel: Stuk[]
}

/** Markdown with tokens, as a template gives it. */
export interface Rendered {
  tekst: string
  tokens: readonly Token[]
  /** The file of the template, for what is wrong in the text itself. */
  bestand?: string
}
