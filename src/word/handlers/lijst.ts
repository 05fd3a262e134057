import type { Lijst, Lijstpunt } from '../../tree/nodes.ts'
import type { Numbering } from '../numbering.ts'
import { indent, lists } from '../numbering-lists.ts'
import type { Scope } from '../scope.ts'
import { type FlowHandler, flow } from './flow.ts'

const deepest = 8

const itemScope = (scope: Scope): Scope => ({
  ...scope,
  stijl: scope.kader ? 'Kader' : 'ListContinue',
  links: scope.links + indent.lijst,
  inspringen: true,
  lijstniveau: Math.min(scope.lijstniveau + 1, deepest),
})

/** Each ordered list counts from 1; bullets share one list. */
export const lijst: FlowHandler<Lijst> = (node, scope, registry) => {
  const niveau = scope.lijstniveau
  const nummering: Numbering = node.ordered ? registry.nummering.list(niveau) : { numId: lists.opsomming.numId, niveau }
  const inner = itemScope(scope)
  const opening = {
    stijl: scope.kader ? ('Kader' as const) : node.ordered ? ('ListNumber' as const) : ('ListBullet' as const),
    nummering,
    links: inner.links,
    hangend: indent.lijst,
  }
  return node.children.flatMap((item) => flow(item.children, inner, registry, opening))
}

/** An item outside a list is just its content. */
export const lijstpunt: FlowHandler<Lijstpunt> = (node, scope, registry) => flow(node.children, scope, registry)
