import type { DocumentTree, Flow } from '../nodes.ts'
import { phrasingText } from '../plain-text.ts'

/** Something that can be referred to. */
export interface Doel {
  soort: 'artikel' | 'lid' | 'onderdeel' | 'bijlage' | 'kop'
  /** '7', '7.2', 'a', '3', '1.2'; absent for a heading without number. */
  nummer?: string
  /** For an onderdeel: number and id of its lid, or of its article when that has no leden. */
  in?: { nummer: string; id: string }
  titel?: string
}
export type Doelen = Map<string, Doel>

/** a … z, aa … zz, as Word's lowerLetter does (27 → 'aa'). */
export const letter = (index: number): string =>
  String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)

/** Sets the numbers on a fresh tree and gives all targets by id. Numbers are data; both writers only print them. */
export const nummer = (tree: DocumentTree): Doelen => {
  const doelen: Doelen = new Map()
  const count = { deel: 0, artikel: 0, bijlage: 0, lid: 0, onderdeel: 0, koppen: [0, 0, 0, 0] }
  let houder: { nummer: string; id: string } | undefined
  const add = (id: string | undefined, doel: Doel): void => {
    if (id !== undefined && !doelen.has(id)) doelen.set(id, doel)
  }
  const walk = (nodes: readonly Flow[]): void => {
    for (const node of nodes) visit(node)
  }
  const visit = (node: Flow): void => {
    switch (node.type) {
      case 'artikel': {
        count.artikel += 1
        count.lid = 0
        count.onderdeel = 0
        node.nummer = String(count.artikel)
        houder = { nummer: node.nummer, id: node.id }
        add(node.id, { soort: 'artikel', nummer: node.nummer, titel: phrasingText(node.titel) })
        walk(node.children)
        return
      }
      case 'lid': {
        count.lid += 1
        count.onderdeel = 0
        node.nummer = `${count.artikel}.${count.lid}`
        houder = { nummer: node.nummer, id: node.id ?? '' }
        add(node.id, { soort: 'lid', nummer: node.nummer })
        walk(node.children)
        return
      }
      case 'onderdeel': {
        node.nummer = letter(count.onderdeel)
        count.onderdeel += 1
        add(node.id, { soort: 'onderdeel', nummer: node.nummer, ...(houder ? { in: houder } : {}) })
        walk(node.children)
        return
      }
      case 'bijlage': {
        count.bijlage += 1
        node.nummer = String(count.bijlage)
        add(node.id, { soort: 'bijlage', nummer: node.nummer, titel: phrasingText(node.titel) })
        return
      }
      case 'heading': {
        if (node.deel) {
          count.deel += 1
          node.nummer = `Deel ${count.deel}`
          add(node.id, { soort: 'kop', titel: `${node.nummer} ${phrasingText(node.children)}` })
          return
        }
        // The numbers of the chapters end where the annexes begin.
        if (tree.kopnummers && node.depth <= 3 && count.bijlage === 0) {
          count.koppen[node.depth - 1] = (count.koppen[node.depth - 1] ?? 0) + 1
          count.koppen.fill(0, node.depth)
          node.nummer = count.koppen.slice(0, node.depth).join('.')
        }
        const { nummer: own } = node
        add(node.id, { soort: 'kop', ...(own ? { nummer: own } : {}), titel: phrasingText(node.children) })
        return
      }
      case 'bouwsteen':
        if (node.children[0]?.type !== 'artikel') {
          const kop = node.children[0]
          if (kop?.type === 'heading' && kop.id === undefined) kop.id = node.id
        }
        walk(node.children)
        return
      case 'list':
      case 'listItem':
      case 'blockquote':
        walk(node.children)
        return
      default:
    }
  }
  walk(tree.children)
  return doelen
}
