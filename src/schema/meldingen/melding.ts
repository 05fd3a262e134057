import type { Code } from '../../bevinding/codes.ts'
import type { Melding } from '../../bevinding/maak.ts'
import type { Veldinfo } from '../../model/beschrijving.generated.ts'

/** What a keyword of the schema found, in terms of the description. */
export interface Schending {
  /** Machine path of the value. */
  readonly pad: string
  /** Key of the value. */
  readonly naam: string
  readonly info: Veldinfo | undefined
  readonly waarde: unknown
  readonly params: Readonly<Record<string, unknown>>
}

export interface Oordeel extends Melding {
  readonly code: Code
  /** The value counts as unknown. */
  readonly verwijder?: true
}

export type Meldingsfunctie = (schending: Schending) => Oordeel

export const titelVan = ({ info, naam }: Pick<Schending, 'info' | 'naam'>): string => info?.titel ?? naam

/** The value as the user wrote it, short enough for a sentence. */
export const citaat = (waarde: unknown): string => {
  const text = typeof waarde === 'string' ? waarde : JSON.stringify(waarde)
  const line = text.replace(/\s+/g, ' ').trim()
  return `‘${line.length > 60 ? `${line.slice(0, 59)}…` : line}’`
}

export const opsomming = (waarden: readonly string[]): string => waarden.map((waarde) => `‘${waarde}’`).join(', ')

const geenWaarde = /^(n\.?v\.?t\.?|niet van toepassing|geen|onbekend|nog niet bekend|n\.?t\.?b\.?|todo|tbd|\?+|-+|x+)$/i

/** Words that people write when there is no value; the description has its own way for that. */
export const hulpBijGeenWaarde = (waarde: unknown): string | undefined => {
  if (typeof waarde !== 'string' || !geenWaarde.test(waarde.trim())) return undefined
  return /^(n\.?v|niet|geen)/i.test(waarde.trim())
    ? 'Is het veld niet van toepassing? Schrijf dan {nvt: de reden}.'
    : 'Weet u het nog niet? Laat het veld dan leeg; het wordt een open punt.'
}
