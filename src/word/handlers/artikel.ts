import type { Artikel, Bijlage, Bouwsteen, Lid, Onderdeel } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import { type Numbering, withoutNumber } from '../numbering.ts'
import { indent } from '../numbering-lists.ts'
import { type FlowHandler, flow, phrasing } from './flow.ts'

/** Without a number on the tree the paragraph shows none, whatever its style says. */
const unnumbered = { nummering: withoutNumber, links: 0 } as const

export const bouwsteen: FlowHandler<Bouwsteen> = (node, scope, registry) => {
  registry.mark(node.id)
  return flow(node.children, scope, registry)
}

export const artikel: FlowHandler<Artikel> = (node, scope, registry) => {
  registry.mark(node.id)
  const look = node.nummer
    ? { nummering: registry.nummering.next('artikelen', 0, `Artikel ${node.nummer}`) }
    : unnumbered
  return [
    alinea({ stijl: 'Artikel', ...look }, phrasing(node.titel, scope, registry), registry),
    ...flow(node.children, scope, registry),
  ]
}

export const lid: FlowHandler<Lid> = (node, scope, registry) => {
  registry.mark(node.id)
  if (!node.nummer) return flow(node.children, scope, registry)
  const nummering: Numbering | undefined = registry.nummering.next('artikelen', 1, node.nummer)
  const inner = { ...scope, stijl: 'LidVervolg', links: indent.lid, inspringen: false } as const
  return flow(node.children, inner, registry, { stijl: 'Lid', ...(nummering ? { nummering } : {}) })
}

export const onderdeel: FlowHandler<Onderdeel> = (node, scope, registry) => {
  registry.mark(node.id)
  const inner = { ...scope, stijl: 'OnderdeelVervolg', links: indent.onderdeel, inspringen: false } as const
  if (!node.nummer) return flow(node.children, inner, registry)
  const nummering = registry.nummering.next('artikelen', 2, `${node.nummer}.`)
  return flow(node.children, inner, registry, { stijl: 'Onderdeel', ...(nummering ? { nummering } : {}) })
}

export const bijlage: FlowHandler<Bijlage> = (node, scope, registry) => {
  registry.mark(node.id)
  const look = node.nummer
    ? { nummering: registry.nummering.next('bijlagen', 0, `Bijlage ${node.nummer}`) }
    : unnumbered
  return [alinea({ stijl: 'Bijlage', ...look }, phrasing(node.titel, scope, registry), registry)]
}
