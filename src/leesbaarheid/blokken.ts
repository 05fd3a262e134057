import type { DocumentTree, Flow, Phrasing } from '../tree/nodes.ts'
import { phrasingText } from '../tree/plain-text.ts'

/** A piece of text that is measured by itself: a heading, or a paragraph, item or cell. */
export interface Blok {
  readonly soort: 'kop' | 'alinea' | 'punt' | 'cel'
  readonly tekst: string
  /** Paths in the description that the text comes from, for a finding that must name the line there. */
  readonly bronnen: readonly string[]
  /** Line in the file, when the text comes from one. */
  readonly regelnummer?: number
}

const bronnenVan = (nodes: readonly Phrasing[]): readonly string[] => [
  ...new Set(
    nodes.flatMap((node): readonly string[] =>
      'children' in node ? bronnenVan(node.children) : node.type === 'text' ? (node.bronnen ?? []) : [],
    ),
  ),
]

const blok = (soort: Blok['soort'], nodes: readonly Phrasing[]): Blok => ({
  soort,
  tekst: phrasingText(nodes),
  bronnen: bronnenVan(nodes),
})

/** Title and contents are not measured; a list item or cell is a block of its own. */
const vanFlow = (nodes: readonly Flow[], soort: 'alinea' | 'punt' = 'alinea'): Blok[] =>
  nodes.flatMap((node): Blok[] => {
    switch (node.type) {
      case 'heading':
        return [blok('kop', node.children)]
      case 'bijlage':
        return [blok('kop', node.titel)]
      case 'paragraph':
        return [blok(soort, node.children)]
      case 'artikel':
        return [blok('kop', node.titel), ...vanFlow(node.children)]
      case 'list':
        return vanFlow(node.children)
      case 'listItem':
      case 'lid':
      case 'onderdeel':
        return vanFlow(node.children, 'punt')
      case 'bouwsteen':
      case 'blockquote':
        return vanFlow(node.children)
      case 'table':
        return node.children.flatMap((row) => row.children.map((cell) => blok('cel', cell.children)))
      default:
        return []
    }
  })

export const blokkenVanBoom = (tree: DocumentTree): readonly Blok[] => vanFlow(tree.children)
