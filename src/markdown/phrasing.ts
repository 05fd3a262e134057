import type { PhrasingContent } from 'mdast'
import { invulplekTekst, openPuntTekst, type Phrasing } from '../tree/nodes.ts'
import { veldTekst } from '../tree/plain-text.ts'

type Handlers = { [T in Phrasing['type']]: (node: Extract<Phrasing, { type: T }>) => PhrasingContent[] }

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

const handlers: Handlers = {
  text: (node) => text(node.value),
  strong: (node) => [{ type: 'strong', children: naarPhrasing(node.children) }],
  emphasis: (node) => [{ type: 'emphasis', children: naarPhrasing(node.children) }],
  link: (node) => [{ type: 'link', url: node.url, children: naarPhrasing(node.children) }],
  break: () => [{ type: 'break' }],
  openPunt: (node) => [{ type: 'strong', children: [{ type: 'text', value: openPuntTekst(node.tekst) }] }],
  invulplek: (node) => text(invulplekTekst[node.breedte]),
  verwijzing: (node) => text(node.tekst ?? ''),
  veld: (node) => text(veldTekst(node)),
}

/** Our phrasing to Markdown phrasing; neighbouring texts are joined, so that escaping sees whole words. */
export const naarPhrasing = (nodes: readonly Phrasing[]): PhrasingContent[] => {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const handler = handlers[node.type] as ((node: Phrasing) => PhrasingContent[]) | undefined
    if (!handler) throw new Error(`Markdown: onbekend knooppunt ${node.type}`)
    for (const piece of handler(node)) {
      const last = result.at(-1)
      if (piece.type === 'text' && last?.type === 'text') last.value += piece.value
      else result.push(piece)
    }
  }
  return result
}

/** In a table cell a line end would break the row. */
export const zonderRegeleinden = (nodes: readonly Phrasing[]): Phrasing[] =>
  nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
