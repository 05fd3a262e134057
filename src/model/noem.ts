import type { Bewonerstekst } from './beschrijving.generated.ts'

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** What people call a thing: its name, else its text, else its id; between quotes. */
export const noem = (object: object): string | undefined => {
  for (const veld of ['korteNaam', 'naam', 'titel', 'tekst', 'wat', 'functie', 'id']) {
    const value = (object as Readonly<Record<string, unknown>>)[veld]
    const text = typeof value === 'object' && value !== null ? (value as Bewonerstekst).tekst : value
    if (typeof text === 'string') return `‘${short(text)}’`
  }
  return undefined
}
