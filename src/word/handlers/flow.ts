import type { FileChild } from 'docx'
import type { Flow, Phrasing } from '../../tree/nodes.ts'
import type { Run } from '../el.ts'
import type { Registry } from '../registry.ts'
import type { Opening, Scope } from '../scope.ts'
import { flowHandlers, phrasingHandlers } from './index.ts'

/** Where the page turns; the body is cut into sections here. */
export interface SectionSwitch {
  readonly sectie: 'liggend' | 'staand'
}
export type Block = FileChild | SectionSwitch

export type FlowHandler<Node extends Flow> = (node: Node, scope: Scope, registry: Registry) => Block[]
export type PhrasingHandler<Node extends Phrasing> = (node: Node, scope: Scope, registry: Registry) => Run[]

// The maps know the right handler for each type, but TypeScript cannot follow that through an index.
const flowHandler = (node: Flow): FlowHandler<Flow> => {
  const handler = flowHandlers[node.type] as FlowHandler<Flow> | undefined
  if (!handler) throw new Error(`Word: unknown node ${node.type}`)
  return handler
}
const phrasingHandler = (node: Phrasing): PhrasingHandler<Phrasing> => {
  const handler = phrasingHandlers[node.type] as PhrasingHandler<Phrasing> | undefined
  if (!handler) throw new Error(`Word: unknown node ${node.type}`)
  return handler
}

/** Headings right above a landscape table stand on its page. */
const turnsHere = (nodes: readonly Flow[], at: number): boolean => {
  let next = at
  while (nodes[next]?.type === 'heading') next++
  const below = nodes[next]
  return next > at && below?.type === 'table' && below.liggend === true
}

const opens: ReadonlySet<Flow['type']> = new Set(['paragraph', 'titel', 'ondertitel'])

/** Blocks of the children; `opening` is for the first paragraph among them. */
export const flow = (nodes: readonly Flow[], scope: Scope, registry: Registry, opening?: Opening): Block[] => {
  const blocks: Block[] = []
  const { opening: _, ...inner } = scope
  let pending = opening
  for (const [at, node] of nodes.entries()) {
    if (turnsHere(nodes, at)) blocks.push({ sectie: 'liggend' })
    const first = pending !== undefined && opens.has(node.type)
    blocks.push(...flowHandler(node)(node, first && pending ? { ...inner, opening: pending } : inner, registry))
    if (first) pending = undefined
  }
  return blocks
}

export const phrasing = (nodes: readonly Phrasing[], scope: Scope, registry: Registry): Run[] =>
  nodes.flatMap((node) => phrasingHandler(node)(node, scope, registry))
