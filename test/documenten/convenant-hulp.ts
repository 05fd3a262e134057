import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

export type Wijziging = readonly [van: string | RegExp, naar: string]

/** The tree of the convenant of an example, after changes in its YAML. */
export const boomVan = (naam: string, ...wijzigingen: readonly Wijziging[]) => {
  let yaml = new TextDecoder().decode(leesVoorbeeld(naam))
  for (const [van, naar] of wijzigingen) {
    const changed = yaml.replace(van, naar)
    if (changed === yaml) throw new Error(`Not in the example: ${van}`)
    yaml = changed
  }
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const boom = bouwBomen(beschrijving, inhoud).bomen.find(({ opdracht }) => opdracht.soort.naam === 'aansluitdocument')
  if (!boom) throw new Error('The convenant is not made.')
  return boom
}

export const artikelen = (nodes: readonly Flow[]): Extract<Flow, { type: 'artikel' }>[] =>
  nodes.flatMap((node) =>
    node.type === 'artikel' ? [node] : node.type === 'bouwsteen' ? artikelen(node.children) : [],
  )

/** One article as running text; empty when it is not there. */
export const artikel = (boom: ReturnType<typeof boomVan>, id: string): string => {
  const found = artikelen(boom.tree.children).filter((each) => each.id === id)
  return plainText({ ...boom.tree, children: found })
}
