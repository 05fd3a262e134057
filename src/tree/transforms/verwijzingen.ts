import type { DocumentTree, Flow, Phrasing, Verwijzing } from '../nodes.ts'
import type { Doel, Doelen } from './nummering.ts'

/** Targets of every document of the set, with the words that name it in running text. */
export interface Verwijsindex {
  readonly doelen: ReadonlyMap<string, Doelen>
  /** 'privacyreglement' → 'van het privacyreglement'. */
  readonly achtervoegsel: ReadonlyMap<string, string>
}

/** 'artikel 7', 'artikel 7.2', 'artikel 7.2, onder a', 'bijlage 3', 'hoofdstuk 2'. */
export const verwijstekst = (doel: Doel): string => {
  switch (doel.soort) {
    case 'artikel':
    case 'lid':
      return `artikel ${doel.nummer}`
    case 'onderdeel':
      return `artikel ${doel.in?.nummer}, onder ${doel.nummer}`
    case 'bijlage':
      return `bijlage ${doel.nummer}`
    case 'kop':
      return doel.nummer ? `hoofdstuk ${doel.nummer}` : `‘${doel.titel ?? ''}’`
  }
}

/** Every phrasing node of a tree, depth first. */
export const bezoekPhrasing = (nodes: readonly Flow[], visit: (node: Phrasing) => void): void => {
  const phrasing = (list: readonly Phrasing[]): void => {
    for (const node of list) {
      visit(node)
      if ('children' in node) phrasing(node.children)
    }
  }
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'titel':
      case 'ondertitel':
      case 'tableCell':
        phrasing(node.children)
        break
      case 'bijlage':
        phrasing(node.titel)
        break
      case 'artikel':
        phrasing(node.titel)
        bezoekPhrasing(node.children, visit)
        break
      case 'handtekening':
        for (const rij of node.rijen) phrasing(rij.waarde)
        break
      case 'inhoud':
      case 'nieuwePagina':
        break
      default:
        bezoekPhrasing(node.children, visit)
    }
  }
}

/** Fills the references of a numbered tree; gives the ids that lead nowhere. */
export const losVerwijzingenOp = (tree: DocumentTree, index: Verwijsindex): string[] => {
  const lost: string[] = []
  const los = (node: Verwijzing): void => {
    const naam = node.document ?? tree.meta.naam
    const doel = index.doelen.get(naam)?.get(node.doel)
    if (!doel && node.anders !== undefined) {
      node.tekst = node.anders
      return
    }
    if (!doel) {
      lost.push(`${naam}#${node.doel}`)
      node.tekst = 'de desbetreffende bepaling'
      return
    }
    const text = verwijstekst(doel)
    node.soort = doel.soort
    if (naam !== tree.meta.naam) {
      node.tekst = `${text} ${index.achtervoegsel.get(naam) ?? ''}`.trim()
      return
    }
    node.tekst = text
    node.bladwijzer = node.doel
    if (doel.soort === 'onderdeel' && doel.in?.id) node.lidBladwijzer = doel.in.id
  }
  bezoekPhrasing(tree.children, (node) => {
    if (node.type === 'verwijzing') los(node)
  })
  return lost
}
