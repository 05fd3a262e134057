import type { Flow, Phrasing, Tabel } from '../tree/nodes.ts'
import { el, veilig } from './el.ts'
import { naarTekst } from './phrasing.ts'

type Handlers = { [T in Flow['type']]: (node: Extract<Flow, { type: T }>) => string }

/** Anchors of headings without an id of their own, by their place; filled by `ankers`. */
export type Ankers = ReadonlyMap<Flow, string>

const eigenId = (node: Flow): string | undefined =>
  node.type === 'heading' || node.type === 'artikel' || node.type === 'bijlage' ? node.id : undefined
const idsIn = (nodes: readonly Flow[]): readonly string[] =>
  nodes.flatMap((node) =>
    [eigenId(node) ?? [], 'children' in node ? idsIn(node.children as readonly Flow[]) : []].flat(),
  )

/** Every heading gets an anchor, so that a page can refer to it; never one that another heading already has. */
export const ankersVan = (nodes: readonly Flow[]): Ankers => {
  const found = new Map<Flow, string>()
  const bezet = new Set(idsIn(nodes))
  const nieuw = (): string => {
    let number = found.size + 1
    while (bezet.has(`kop-${number}`)) number += 1
    bezet.add(`kop-${number}`)
    return `kop-${number}`
  }
  const bezoek = (list: readonly Flow[]): void => {
    for (const node of list) {
      if (node.type === 'heading') found.set(node, node.id ?? nieuw())
      else if (node.type === 'artikel' || node.type === 'bijlage') found.set(node, node.id)
      if ('children' in node) bezoek(node.children as readonly Flow[])
    }
  }
  bezoek(nodes)
  return found
}

const nummer = (value: string | undefined): string => (value ? `${veilig(value)} ` : '')

/** The first row heads the columns; a table may scroll by itself, so that the page never does. */
const tabel = (node: Tabel): string => {
  const [kop, ...rijen] = node.children
  const cellen = (rij: typeof kop, naam: 'td' | 'th'): string =>
    (rij?.children ?? [])
      .map((cel) => el(naam, naam === 'th' ? { scope: 'col' } : {}, naarTekst(cel.children)))
      .join('')
  const caption = node.bijschrift ? el('caption', {}, veilig(node.bijschrift)) : ''
  const head = el('thead', {}, el('tr', {}, cellen(kop, 'th')))
  const body = el('tbody', {}, rijen.map((rij) => el('tr', {}, cellen(rij, 'td'))).join(''))
  const naam = node.bijschrift ?? 'Tabel'
  return el(
    'div',
    { class: 'tabel', role: 'region', tabindex: 0, 'aria-label': naam },
    el('table', {}, caption + head + body),
  )
}

/** Writes flow nodes; the table of handlers is made once per page, with its anchors. */
export const maakSchrijver = (ankers: Ankers): ((nodes: readonly Flow[]) => string) => {
  const bekend = new Set(ankers.values())
  const kop = (depth: number, node: Flow, prefix: string, children: readonly Phrasing[]): string =>
    el(`h${Math.min(6, depth)}`, { id: ankers.get(node) }, prefix + naarTekst(children))

  /** Children of a numbered node, with its number before the text of the first paragraph. */
  const genummerd = (id: string | undefined, number: string | undefined, children: readonly Flow[]): string => {
    const [first, ...rest] = children
    if (first?.type !== 'paragraph') return el('p', { id }, nummer(number)) + schrijf(children)
    return el('p', { id }, nummer(number) + naarTekst(first.children)) + schrijf(rest)
  }

  const handlers: Handlers = {
    titel: (node) => el('h1', {}, naarTekst(node.children)),
    ondertitel: (node) => el('p', { class: 'ondertitel' }, naarTekst(node.children)),
    heading: (node) => kop(node.depth + 1, node, nummer(node.nummer), node.children),
    paragraph: (node) => el('p', {}, naarTekst(node.children)),
    list: (node) =>
      el(node.ordered ? 'ol' : 'ul', {}, node.children.map((item) => el('li', {}, schrijf(item.children))).join('')),
    listItem: (node) => schrijf(node.children),
    blockquote: (node) => el('div', { class: 'kader' }, schrijf(node.children)),
    table: tabel,
    tableRow: () => '',
    tableCell: () => '',
    // A reference may lead to a clause whose heading has another anchor, or that has none.
    bouwsteen: (node) =>
      bekend.has(node.id) ? schrijf(node.children) : el('section', { id: node.id }, schrijf(node.children)),
    artikel: (node) =>
      kop(2, node, node.nummer ? `Artikel ${veilig(node.nummer)} ` : '', node.titel) + schrijf(node.children),
    lid: (node) => genummerd(node.id, node.nummer, node.children),
    onderdeel: (node) => genummerd(node.id, node.nummer && `${node.nummer}.`, node.children),
    bijlage: (node) => kop(2, node, node.nummer ? `Bijlage ${veilig(node.nummer)} ` : '', node.titel),
    handtekening: (node) =>
      el('p', {}, veilig(node.bijschrift)) +
      el(
        'dl',
        {},
        node.rijen.map((rij) => el('dt', {}, veilig(rij.label)) + el('dd', {}, naarTekst(rij.waarde))).join(''),
      ),
    // The page has a list of its own, with links.
    inhoud: () => '',
    nieuwePagina: () => '',
  }

  const schrijf = (nodes: readonly Flow[]): string =>
    nodes
      .map((node) => {
        const handler = handlers[node.type] as ((node: Flow) => string) | undefined
        if (!handler) throw new Error(`HTML: onbekend knooppunt ${node.type}`)
        return handler(node)
      })
      .join('\n')
  return schrijf
}
