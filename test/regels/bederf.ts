/** Spoils a complete example at one place and tells what the whole set of rules then finds more. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bevinding } from '../../src/bevinding/bevinding.ts'
import { beoordeel } from '../../src/pipeline/beoordeel.ts'
import { root } from '../repo/modules.ts'
import { inhoud } from './recht.ts'

export type Voorbeeld = 'onderwijs-jeugdhulp' | 'zorg-veiligheid' | 'kwetsbare-jongeren'

export interface Ingreep {
  /** Texts that must be passed first, one after the other, to reach the right place. */
  readonly na?: string | readonly string[]
  /** The text to replace: the first one after `na`; without `na` it must stand in the file once. */
  readonly zoek: string
  readonly wordt: string
}

const teksten = new Map<Voorbeeld, string>()
export const voorbeeldTekst = (naam: Voorbeeld): string => {
  const known = teksten.get(naam)
  if (known !== undefined) return known
  const text = readFileSync(join(root, 'examples', naam, 'samenwerking.yaml'), 'utf8')
  teksten.set(naam, text)
  return text
}

const vervang = (text: string, { na = [], zoek, wordt }: Ingreep): string => {
  let from = 0
  for (const anchor of [na].flat()) {
    const at = text.indexOf(anchor, from)
    if (at < 0) throw new Error(`anker niet gevonden: ${anchor}`)
    from = at + anchor.length
  }
  const at = text.indexOf(zoek, from)
  if (at < 0) throw new Error(`tekst niet gevonden: ${zoek}`)
  if ([na].flat().length === 0 && text.includes(zoek, at + 1)) throw new Error(`tekst staat er vaker: ${zoek}`)
  return text.slice(0, at) + wordt + text.slice(at + zoek.length)
}

const bevindingenVan = (text: string): readonly Bevinding[] =>
  beoordeel(new TextEncoder().encode(text), inhoud, { bestand: 'samenwerking.yaml' }).bevindingen

const schoon = new Map<Voorbeeld, ReadonlySet<string>>()
const sleutel = ({ code, bericht }: Bevinding): string => `${code} ${bericht}`
const alBekend = (naam: Voorbeeld): ReadonlySet<string> => {
  const known = schoon.get(naam) ?? new Set(bevindingenVan(voorbeeldTekst(naam)).map(sleutel))
  schoon.set(naam, known)
  return known
}

/** New findings as 'CODE the line in the file where the user must type'; all rules run, so other findings show. */
export const bederf = (naam: Voorbeeld, ...ingrepen: readonly Ingreep[]): string[] => {
  const text = ingrepen.reduce(vervang, voorbeeldTekst(naam))
  const lines = text.split('\n')
  return bevindingenVan(text)
    .filter((bevinding) => !alBekend(naam).has(sleutel(bevinding)))
    .map(({ code, plaats }) => `${code} ${lines[(plaats.regelnummer ?? 0) - 1]?.trim()}`)
}
