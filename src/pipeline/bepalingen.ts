import type { Bepaling, Bepalingen } from '../documenten/soort.ts'
import type { Artikel, Bijlage, Bouwsteen, DocumentTree, Flow } from '../tree/nodes.ts'
import { plainText } from '../tree/plain-text.ts'
import type { Boom } from './bomen.ts'

/** Only these lay down norms (docs/normen.md). */
const vastleggend: readonly string[] = ['aansluitdocument', 'privacyreglement']

const kop = (node: Bouwsteen): Artikel | Bijlage | { type: 'heading' } | undefined =>
  node.children.find((each): each is Artikel | Bijlage | Extract<Flow, { type: 'heading' }> =>
    ['artikel', 'bijlage', 'heading'].includes(each.type),
  )

/** Id of the clause; in a loop the tree has '<clause>--<what it is for>'. */
const clausuleId = ({ id }: Bouwsteen): string => id.replace(/--.*$/, '')

const bepaling = (node: Bouwsteen, tree: DocumentTree): Bepaling | undefined => {
  const first = kop(node)
  if (!first) return undefined
  const soort = first.type === 'heading' ? 'tekst' : first.type
  return {
    id: clausuleId(node),
    soort,
    ...('nummer' in first && first.nummer !== undefined ? { nummer: first.nummer } : {}),
    ...(node.grond === undefined ? {} : { grond: node.grond }),
    tekst: plainText({ ...tree, children: node.children }),
  }
}

const verzamel = (nodes: readonly Flow[], tree: DocumentTree): Bepaling[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'bouwsteen') return []
    const own = bepaling(node, tree)
    return [...(own ? [own] : []), ...verzamel(node.children, tree)]
  })

/** A clause that comes more than once is explained once, with its first and its last number. */
const samen = (all: readonly Bepaling[]): Bepaling[] => {
  const found = new Map<string, Bepaling>()
  for (const each of all) {
    const first = found.get(each.id)
    if (!first) found.set(each.id, each)
    else if (each.nummer !== undefined) found.set(each.id, { ...first, totNummer: each.nummer })
  }
  return [...found.values()]
}

export const bepalingenVan = (bomen: readonly Boom[]): Bepalingen[] =>
  bomen
    .filter(({ opdracht }) => vastleggend.includes(opdracht.soort.naam))
    .map(({ opdracht, tree }) => ({
      document: opdracht.soort.naam,
      bepalingen: samen(verzamel(tree.children, tree)),
      tekst: plainText(tree),
    }))
