import { TableCell, TableRow } from 'docx'
import type { Tabel, Tabelcel, Tabelrij } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import type { Registry } from '../registry.ts'
import { rootScope } from '../scope.ts'
import { textWidth } from '../styles.ts'
import { columnWidths, table } from '../table.ts'
import { type Block, type FlowHandler, flow, phrasing } from './flow.ts'

const cell = (node: Tabelcel, header: boolean, registry: Registry): TableCell =>
  new TableCell({
    children: [
      alinea({ stijl: header ? 'TabelKop' : 'TabelTekst' }, phrasing(node.children, rootScope, registry), registry),
    ],
  })

/** The header row comes back on every page; no row is split over two pages. */
const row = (node: Tabelrij, header: boolean, registry: Registry): TableRow =>
  new TableRow({
    children: node.children.map((child) => cell(child, header, registry)),
    cantSplit: true,
    ...(header ? { tableHeader: true } : {}),
  })

const description = (node: Tabel): string => {
  const columns = node.children[0]?.children.length ?? 0
  return `Tabel met ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}; de eerste rij bevat de kopjes.`
}

const blocks = (node: Tabel, registry: Registry): Block[] => {
  const caption = node.bijschrift
    ? [
        alinea(
          { stijl: 'Caption' },
          phrasing([{ type: 'text', value: node.bijschrift }], rootScope, registry),
          registry,
        ),
      ]
    : []
  // Word makes one table of two that touch.
  const apart = registry.afterTable ? [alinea({ stijl: 'Sectie' }, [], registry)] : []
  const columns = Math.max(...node.children.map(({ children }) => children.length), 1)
  const made = table({
    rows: node.children.map((child, index) => row(child, index === 0, registry)),
    widths: columnWidths(node.breedtes, columns, node.liggend ? textWidth.landscape : registry.width),
    look: 'firstRow',
    title: node.bijschrift,
    description: description(node),
  })
  // A section ends in a paragraph; it also parts this table from the next.
  if (node.liggend) return [...apart, ...caption, made, alinea({ stijl: 'Sectie' }, [], registry)]
  registry.endTable()
  return [...apart, ...caption, made]
}

export const tabel: FlowHandler<Tabel> = (node, _scope, registry) => {
  if (node.children.length === 0) return []
  if (!node.liggend) return blocks(node, registry)
  return [{ sectie: 'liggend' }, ...blocks(node, registry), { sectie: 'staand' }]
}

/** A row outside a table is just its cells. */
export const tabelrij: FlowHandler<Tabelrij> = (node, scope, registry) => flow(node.children, scope, registry)

/** A cell outside a table is just its text. */
export const tabelcel: FlowHandler<Tabelcel> = (node, scope, registry) => [
  alinea({ stijl: scope.stijl }, phrasing(node.children, scope, registry), registry),
]
