import type { DocumentTree, Flow, Inhoud } from '../nodes.ts'
import { phrasingText } from '../plain-text.ts'

type Regels = NonNullable<Inhoud['regels']>

/** Fills the table of contents: what follows it of headings of level 1 and 2 with an id, articles and annexes. */
export const vulInhoud = (tree: DocumentTree): void => {
  const regels: Regels = []
  const lists: { node: Inhoud; start: number }[] = []
  let named = 0
  const walk = (nodes: readonly Flow[]): void => {
    for (const node of nodes) {
      if (node.type === 'inhoud') lists.push({ node, start: regels.length })
      else if (node.type === 'artikel')
        regels.push({ niveau: 1, tekst: `Artikel ${node.nummer} ${phrasingText(node.titel)}`, bladwijzer: node.id })
      else if (node.type === 'bijlage')
        regels.push({ niveau: 1, tekst: `Bijlage ${node.nummer} ${phrasingText(node.titel)}`, bladwijzer: node.id })
      else if (node.type === 'heading' && node.depth <= 2) {
        named += 1
        node.id ??= `kop-${named}`
        const tekst = `${node.nummer ? `${node.nummer} ` : ''}${phrasingText(node.children)}`
        regels.push({ niveau: node.depth, tekst, bladwijzer: node.id })
      } else if (node.type === 'bouwsteen') walk(node.children)
    }
  }
  walk(tree.children)
  for (const { node, start } of lists)
    node.regels = regels.slice(start).filter(({ niveau }) => niveau <= (node.diepte ?? niveau))
}
