/** The documents for decision and signature of a description, as Markdown by path. */
import { renderMarkdown } from '../../src/markdown/index.ts'
import type { Beschrijving } from '../../src/model/beschrijving.generated.ts'
import { beoordeel } from '../../src/pipeline/beoordeel.ts'
import type { Boom } from '../../src/pipeline/bomen.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

export const lees = (bron: Uint8Array | string): Beschrijving => {
  const bytes = typeof bron === 'string' ? new TextEncoder().encode(`formaat: 1\n${bron}`) : bron
  const { beschrijving, bevindingen } = beoordeel(bytes, inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(JSON.stringify(bevindingen.filter(({ stopt }) => stopt)))
  return beschrijving
}
export const voorbeeld = (naam: string): Beschrijving => lees(leesVoorbeeld(naam))

/** The same region before anybody decided, gave a volmacht or signed: every document is then called for. */
export const zonderBesluiten = (b: Beschrijving): Beschrijving => {
  const partners = b.partners?.map(({ besluiten: _besluiten, ondertekening: _ondertekening, ...partner }) => partner)
  const mandaten = b.mandaten?.map(({ van, ...mandaat }) => ({
    ...mandaat,
    ...(van ? { van: van.map(({ datum: _datum, kenmerk: _kenmerk, ...verlener }) => verlener) } : {}),
  }))
  return { ...b, ...(partners ? { partners } : {}), ...(mandaten ? { mandaten } : {}) }
}

export const bomenVan = (b: Beschrijving, ...alleen: readonly string[]): readonly Boom[] => {
  const { bomen, bevindingen } = bouwBomen(b, inhoud, { varianten: true, definitief: true, alleen })
  if (bevindingen.length > 0) throw new Error(bevindingen.map(({ bericht }) => bericht).join('\n'))
  return bomen
}

export const stukkenVan = (b: Beschrijving, ...alleen: readonly string[]): ReadonlyMap<string, string> =>
  new Map(bomenVan(b, ...alleen).map(({ opdracht, tree }) => [opdracht.pad, renderMarkdown(tree)]))
