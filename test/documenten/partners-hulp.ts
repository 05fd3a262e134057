/** The documents for partners, made of a complete example that may be spoiled at places. */
import { vi } from 'vitest'
import { beoordeel, overzicht } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

/** Every spoiled copy numbers the whole set again, which takes seconds on a machine that is busy. */
vi.setConfig({ testTimeout: 120_000 })

export type Ingreep = readonly [zoek: string | RegExp, wordt: string]

const bronVan = (naam: string, ingrepen: readonly Ingreep[]): Uint8Array => {
  const text = ingrepen.reduce(
    (bron, [zoek, wordt]) => {
      if (!(typeof zoek === 'string' ? bron.includes(zoek) : zoek.test(bron))) throw new Error(`niet gevonden: ${zoek}`)
      return bron.replace(zoek, wordt)
    },
    new TextDecoder().decode(leesVoorbeeld(naam)),
  )
  return new TextEncoder().encode(text)
}

/** The paths that a run would make of one kind; nothing is built. */
export const padenVan = (naam: string, nummer: string, ...ingrepen: readonly Ingreep[]): readonly string[] => {
  const beoordeling = beoordeel(bronVan(naam, ingrepen), inhoud, { bestand: 'samenwerking.yaml' })
  return overzicht(beoordeling, inhoud).find((regel) => regel.nummer === nummer)?.bestanden ?? []
}

/** Path → text of every copy of these kinds. */
export const stukken = (
  naam: string,
  alleen: readonly string[],
  ...ingrepen: readonly Ingreep[]
): ReadonlyMap<string, string> => {
  const { beschrijving, bevindingen } = beoordeel(bronVan(naam, ingrepen), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(JSON.stringify(bevindingen.filter(({ stopt }) => stopt)))
  const { bomen, bevindingen: faults } = bouwBomen(beschrijving, inhoud, { alleen, varianten: true })
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return new Map(bomen.map(({ opdracht, tree }) => [opdracht.pad, plainText(tree)]))
}

export const stuk = (naam: string, pad: string, ...ingrepen: readonly Ingreep[]): string => {
  const found = stukken(naam, [pad.slice(0, 2)], ...ingrepen).get(pad)
  if (found === undefined) throw new Error(pad)
  return found
}
