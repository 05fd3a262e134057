import type { Artikel, Bijlage, Bouwsteen, Lid, Onderdeel } from '../../tree/nodes.ts'
import { alinea } from '../alinea.ts'
import { withoutNumber } from '../numbering.ts'
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
    ? registry.genummerd('Artikel', 'artikelen', 0, `Artikel ${node.nummer}`)
    : { stijl: registry.stijl('Artikel'), ...unnumbered }
  return [alinea(look, phrasing(node.titel, scope, registry), registry), ...flow(node.children, scope, registry)]
}

export const lid: FlowHandler<Lid> = (node, scope, registry) => {
  registry.mark(node.id)
  if (!node.nummer) return flow(node.children, scope, registry)
  const opening = registry.genummerd('Lid', 'artikelen', 1, node.nummer)
  const inner = { ...scope, stijl: registry.stijl('LidVervolg'), links: indent.lid, inspringen: false } as const
  return flow(node.children, inner, registry, opening)
}

export const onderdeel: FlowHandler<Onderdeel> = (node, scope, registry) => {
  registry.mark(node.id)
  const stijl = registry.stijl('OnderdeelVervolg')
  const inner = { ...scope, stijl, links: indent.onderdeel, inspringen: false } as const
  if (!node.nummer) return flow(node.children, inner, registry)
  return flow(node.children, inner, registry, registry.genummerd('Onderdeel', 'artikelen', 2, `${node.nummer}.`))
}

export const bijlage: FlowHandler<Bijlage> = (node, scope, registry) => {
  registry.mark(node.id)
  const look = node.nummer
    ? registry.genummerd('Bijlage', 'bijlagen', 0, `Bijlage ${node.nummer}`)
    : { stijl: registry.stijl('Bijlage'), ...unnumbered }
  return [alinea(look, phrasing(node.titel, scope, registry), registry)]
}
