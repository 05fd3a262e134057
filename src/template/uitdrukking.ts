import type { AST } from './ast.ts'
import { SjabloonFout } from './fout.ts'
import type { Helper, Omgeving } from './helper.ts'
import { leesPad, type Scope } from './scope.ts'
import type { Waarde } from './waarden.ts'

/** What evaluating an expression needs of the template that it stands in. */
export interface Uitdrukkingopties {
  readonly helpers: ReadonlyMap<string, Helper>
  readonly omgeving: Omgeving
  /** 'file:line:column' of a node. */
  readonly plek: (node: { loc: AST.Loc }) => string
  readonly fout: (bericht: string, node: { loc: AST.Loc }) => SjabloonFout
}

/** The named arguments of a helper or clause. */
export const leesHash = (hash: AST.Hash | undefined, scope: Scope, opties: Uitdrukkingopties): Record<string, Waarde> =>
  Object.fromEntries((hash?.pairs ?? []).map((pair) => [pair.key, waardeVan(pair.value, scope, opties)]))

/** The value of a literal, a path or a helper in this scope; own properties only. */
export const waardeVan = (node: AST.Expression, scope: Scope, opties: Uitdrukkingopties): Waarde => {
  const { helpers, omgeving, plek, fout } = opties
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'PathExpression':
      return leesPad(node, scope, (bericht) => fout(bericht, node))
    case 'SubExpression': {
      const helper = helpers.get(node.path.original)
      if (!helper) throw fout(`Er is geen helper ‘${node.path.original}’.`, node)
      const args = node.params.map((param) => waardeVan(param, scope, opties))
      try {
        return helper.run(args, leesHash(node.hash, scope, opties), { ...omgeving, plek: plek(node) })
      } catch (error) {
        if (error instanceof SjabloonFout) throw error
        throw fout(error instanceof Error ? error.message : String(error), node)
      }
    }
    default:
      throw fout('Deze waarde is hier niet toegestaan.', node)
  }
}
