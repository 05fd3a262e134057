import type { DocumentTree, Flow, Inhoud } from '../nodes.ts'
import { phrasingText } from '../plain-text.ts'

type Regels = NonNullable<Inhoud['regels']>

/**
 * Fills the table of contents: what follows it of headings of level 1 and 2 with an id, articles and annexes. In a
 * document in parts they stand one level below their part; the depth that was asked for is that without parts.
 */
export const vulInhoud = (tree: DocumentTree): void => {
  const found: { regel: Regels[number]; diepte: number }[] = []
  const lists: { node: Inhoud; start: number }[] = []
  let named = 0
  let inDeel = false
  const add = (diepte: number, tekst: string, bladwijzer: string, deel?: true): void => {
    const niveau = inDeel ? diepte + 1 : diepte
    found.push({ regel: { niveau, tekst, bladwijzer, ...(deel ? { deel } : {}) }, diepte })
  }
  const walk = (nodes: readonly Flow[]): void => {
    for (const node of nodes) {
      if (node.type === 'inhoud') lists.push({ node, start: found.length })
      else if (node.type === 'artikel') add(1, `Artikel ${node.nummer} ${phrasingText(node.titel)}`, node.id)
      else if (node.type === 'bijlage') add(1, `Bijlage ${node.nummer} ${phrasingText(node.titel)}`, node.id)
      else if (node.type === 'heading' && node.depth <= 2) {
        named += 1
        node.id ??= `kop-${named}`
        if (node.depth === 1) inDeel = false
        add(node.depth, `${node.nummer ? `${node.nummer} ` : ''}${phrasingText(node.children)}`, node.id, node.deel)
        inDeel ||= node.deel === true
      } else if (node.type === 'bouwsteen') walk(node.children)
    }
  }
  walk(tree.children)
  for (const { node, start } of lists)
    node.regels = found
      .slice(start)
      .filter(({ diepte }) => diepte <= (node.diepte ?? diepte))
      .map(({ regel }) => regel)
}
