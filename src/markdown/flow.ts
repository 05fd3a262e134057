import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import type { Flow, Inhoud, Phrasing } from '../tree/nodes.ts'
import { naarPhrasing, zonderRegeleinden } from './phrasing.ts'

type Handlers = { [T in Flow['type']]: (node: Extract<Flow, { type: T }>) => RootContent[] }

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const heading = (depth: 1 | 2 | 3 | 4 | 5, prefix: string, children: readonly Phrasing[]): RootContent => {
  const words = naarPhrasing([...(prefix ? [{ type: 'text' as const, value: `${prefix} ` }] : []), ...children])
  return { type: 'heading', depth, children: words }
}

/** Children of a numbered node, with its number before the text of the first paragraph. */
const genummerd = (nummer: string | undefined, children: readonly Flow[]): RootContent[] => {
  const blocks = blokken(children)
  const first = blocks[0]
  if (nummer === undefined) return blocks
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text(nummer)] }, ...blocks]
  const [head, ...rest] = first.children
  const joined: PhrasingContent[] =
    head?.type === 'text' ? [text(`${nummer} ${head.value}`), ...rest] : [text(`${nummer} `), ...first.children]
  return [{ type: 'paragraph', children: joined }, ...blocks.slice(1)]
}

/** Flow nodes to Markdown blocks. */
export const blokken = (nodes: readonly Flow[]): RootContent[] => {
  const result: RootContent[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as Flow
    if (node.type !== 'onderdeel') {
      result.push(...naarBlok(node))
      continue
    }
    // Onderdelen in a row become one list; their letters stand in the text, since Markdown knows no lettered lists.
    const items: Flow[] = []
    while (nodes[index]?.type === 'onderdeel') items.push(nodes[index++] as Flow)
    index -= 1
    result.push({
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: naarBlok(item) as BlockContent[],
      })),
    })
  }
  return result
}

const row = (cells: readonly Phrasing[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: naarPhrasing(zonderRegeleinden(cell)) })),
})

const bijschrift = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [text(value)] }],
})

const tabel = (rows: readonly TableRow[]): Table => ({ type: 'table', children: [...rows] })

const geen = (): RootContent[] => []

const punt = (regel: string, onder: RootContent[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: [text(regel)] }, ...(onder as BlockContent[])],
})

const opsomming = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children })

/** The first level of a table of contents, and under a part what belongs to it. */
const inhoudslijst = (regels: NonNullable<Inhoud['regels']>): List =>
  opsomming(
    regels.flatMap((regel, at) => {
      if (regel.niveau !== 1) return []
      if (!regel.deel) return [punt(regel.tekst)]
      const rest = regels.slice(at + 1)
      const end = rest.findIndex(({ niveau }) => niveau === 1)
      const under = rest.slice(0, end < 0 ? rest.length : end).filter(({ niveau }) => niveau === 2)
      return [punt(regel.tekst, under.length > 0 ? [opsomming(under.map(({ tekst }) => punt(tekst)))] : [])]
    }),
  )

/** One handler per flow node; the type demands them all. */
export const flowHandlers: Handlers = {
  titel: (node) => [heading(1, '', node.children)],
  ondertitel: (node) => [{ type: 'paragraph', children: naarPhrasing(node.children) }],
  heading: (node) => [heading((node.depth + 1) as 2, node.nummer ?? '', node.children)],
  paragraph: (node) => [{ type: 'paragraph', children: naarPhrasing(node.children) }],
  list: (node) => [
    {
      type: 'list',
      ordered: node.ordered,
      ...(node.ordered ? { start: 1 } : {}),
      spread: false,
      children: node.children.map((item) => ({
        type: 'listItem',
        spread: false,
        children: blokken(item.children) as BlockContent[],
      })),
    },
  ],
  listItem: (node) => blokken(node.children),
  blockquote: (node) => [{ type: 'blockquote', children: blokken(node.children) as BlockContent[] }],
  table: (node) => [
    ...(node.bijschrift ? [bijschrift(node.bijschrift)] : []),
    tabel(node.children.map((tableRow) => row(tableRow.children.map((cell) => cell.children)))),
  ],
  tableRow: geen,
  tableCell: geen,
  bouwsteen: (node) => blokken(node.children),
  artikel: (node) => [heading(2, node.nummer ? `Artikel ${node.nummer}` : '', node.titel), ...blokken(node.children)],
  lid: (node) => genummerd(node.nummer, node.children),
  onderdeel: (node) => genummerd(node.nummer ? `${node.nummer}.` : undefined, node.children),
  bijlage: (node) => [heading(2, node.nummer ? `Bijlage ${node.nummer}` : '', node.titel)],
  handtekening: (node) => [
    bijschrift(node.bijschrift),
    tabel([...node.rijen.map((rij) => row([[{ type: 'text', value: rij.label }], rij.waarde]))]),
  ],
  inhoud: (node) => [inhoudslijst(node.regels ?? [])],
  nieuwePagina: geen,
}

const naarBlok = (node: Flow): RootContent[] => {
  const handler = flowHandlers[node.type] as ((node: Flow) => RootContent[]) | undefined
  if (!handler) throw new Error(`Markdown: onbekend knooppunt ${node.type}`)
  return handler(node)
}
