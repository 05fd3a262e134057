import type { Cursief, Link, Regeleinde, Tekst, Vet } from '../../tree/nodes.ts'
import { anchorLink, el, run, textRun } from '../el.ts'
import { type PhrasingHandler, phrasing } from './flow.ts'

export const tekst: PhrasingHandler<Tekst> = (node, { vet, cursief, koppeling }) =>
  node.value === '' ? [] : [textRun(node.value, { vet, cursief, ...(koppeling ? { stijl: 'Hyperlink' } : {}) })]

export const vet: PhrasingHandler<Vet> = (node, scope, registry) =>
  phrasing(node.children, { ...scope, vet: true }, registry)

export const cursief: PhrasingHandler<Cursief> = (node, scope, registry) =>
  phrasing(node.children, { ...scope, cursief: true }, registry)

export const regeleinde: PhrasingHandler<Regeleinde> = () => [run({}, el('w:br'))]

const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])

/** The address as Word wants it; undefined when it is none that may be followed. */
const address = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return schemes.has(parsed.protocol) ? parsed.href : undefined
}

/** A link that leads nowhere is printed as the text that it is. */
export const link: PhrasingHandler<Link> = (node, scope, registry) => {
  const anchor = node.url.startsWith('#') ? registry.anchor(node.url.slice(1)) : undefined
  const target = address(node.url)
  // A link cannot stand in a link.
  if (scope.koppeling || (anchor === undefined && target === undefined)) return phrasing(node.children, scope, registry)
  const runs = phrasing(node.children, { ...scope, koppeling: true }, registry)
  if (anchor !== undefined) return [anchorLink(anchor, ...runs)]
  return target === undefined ? runs : [el('w:hyperlink', { 'r:id': registry.link(target), 'w:history': '1' }, ...runs)]
}
