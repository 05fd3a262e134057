import type { Alinea, Kader, Kop, NieuwePagina, Ondertitel, Titel } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import { type Numbering, withoutNumber } from '../numbering.ts'
import { lists } from '../numbering-lists.ts'
import type { Registry } from '../registry.ts'
import type { Scope } from '../scope.ts'
import type { StyleId } from '../styles.ts'
import { type FlowHandler, flow, phrasing } from './flow.ts'

const headingStyles: Readonly<Record<Kop['depth'], StyleId>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
}

/** The style numbers the heading when the document numbers its headings; otherwise the paragraph says so itself. */
const headingNumbering = (node: Kop, registry: Registry): Numbering | undefined => {
  if (node.deel) return registry.nummering.next('delen', 0, node.nummer ?? '')
  const niveau = node.depth - 1
  if (!node.nummer) return registry.kopnummers && node.depth < 4 ? withoutNumber : undefined
  const own = registry.nummering.next('koppen', niveau, node.nummer)
  return own ?? (registry.kopnummers ? undefined : { numId: lists.koppen.numId, niveau })
}

export const heading: FlowHandler<Kop> = (node, scope, registry) => {
  registry.mark(node.id)
  const nummering = headingNumbering(node, registry)
  const links = nummering === withoutNumber ? 0 : undefined
  const stijl = node.deel ? 'Deel' : headingStyles[node.depth]
  return [alinea({ stijl, nummering, links }, phrasing(node.children, scope, registry), registry)]
}

/** Look of an ordinary paragraph: that of the place, or of what it opens. */
const paragraphLook = ({ opening, stijl, links, inspringen }: Scope): Parameters<typeof alinea>[0] =>
  opening ?? { stijl, links: inspringen ? links : undefined }

export const alineaHandler: FlowHandler<Alinea> = (node, scope, registry) => [
  alinea(paragraphLook(scope), phrasing(node.children, scope, registry), registry),
]

export const titel: FlowHandler<Titel> = (node, scope, registry) => [
  alinea({ stijl: 'Title' }, phrasing(node.children, scope, registry), registry),
]

export const ondertitel: FlowHandler<Ondertitel> = (node, scope, registry) => [
  alinea({ stijl: 'Subtitle' }, phrasing(node.children, scope, registry), registry),
]

export const kader: FlowHandler<Kader> = (node, scope, registry) =>
  flow(node.children, { ...scope, stijl: 'Kader', kader: true, links: 284, inspringen: false }, registry)

/** The next paragraph begins the page; a break of its own would leave an empty line. */
export const nieuwePagina: FlowHandler<NieuwePagina> = (_node, _scope, registry) => {
  registry.startPage()
  return []
}
