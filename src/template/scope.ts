import { isLijstVak, isVak } from '../model/vak.ts'
import type { AST } from './ast.ts'
import { isStukken, type Waarde } from './waarden.ts'

/** What a template sees at one place: `this`, the scopes around it, block parameters and `@` variables. */
export interface Scope {
  readonly dit: unknown
  readonly boven?: Scope
  readonly namen?: Readonly<Record<string, unknown>>
  readonly data: Readonly<Record<string, Waarde>>
}

type MaakFout = (bericht: string) => Error

const wortel = (scope: Scope): Scope => (scope.boven ? wortel(scope.boven) : scope)

/** Walks own properties only; a name that is not there is a mistake that tells which names are. */
export const leesVelden = (parts: readonly string[], from: unknown, original: string, fout: MaakFout): Waarde => {
  let value = from
  for (const part of parts) {
    const isGroup =
      typeof value === 'object' && value !== null && !isVak(value) && !isLijstVak(value) && !isStukken(value)
    if (!isGroup || !Object.hasOwn(value as object, part)) {
      const known = isGroup
        ? Object.keys(value as object)
            .slice(0, 6)
            .join(', ')
        : 'geen'
      throw fout(`{{${original}}}: onbekend veld ‘${part}’ (wel: ${known}).`)
    }
    value = (value as Record<string, unknown>)[part]
  }
  return value as Waarde
}

/** The value of a path such as `naam`, `../naam`, `item.naam`, `@nummer` or `@root.samenwerking.titel`. */
export const leesPad = (node: AST.Path, scope: Scope, fout: MaakFout): Waarde => {
  if (node.data) {
    const [naam, ...rest] = node.parts
    if (naam === 'root') return leesVelden(rest, wortel(scope).dit, node.original, fout)
    if (naam === undefined || !Object.hasOwn(scope.data, naam)) throw fout(`Onbekend: {{${node.original}}}.`)
    return scope.data[naam]
  }
  let start: Scope = scope
  for (let up = 0; up < node.depth; up += 1) {
    if (!start.boven) throw fout(`{{${node.original}}} gaat te ver omhoog.`)
    start = start.boven
  }
  const [first, ...rest] = node.parts
  if (node.depth === 0 && first !== undefined) {
    for (let at: Scope | undefined = scope; at; at = at.boven)
      if (at.namen && Object.hasOwn(at.namen, first)) return leesVelden(rest, at.namen[first], node.original, fout)
  }
  return leesVelden(node.parts, start.dit, node.original, fout)
}
