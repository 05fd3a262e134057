import {
  type DocumentTree,
  type Flow,
  type Handtekening,
  invulplekTekst,
  leegVeldTekst,
  openPuntTekst,
  type Phrasing,
  type Veld,
  vinkjeTekst,
} from './nodes.ts'

/** What a control shows: its value, the text of the chosen option, or the invitation to fill it in. */
export const veldTekst = (veld: Veld): string => {
  if (veld.soort === 'vinkje') return veld.waarde === 'ja' ? vinkjeTekst.ja : vinkjeTekst.nee
  if (veld.waarde === undefined || veld.waarde === '') return leegVeldTekst[veld.soort]
  if (veld.soort !== 'keuze') return veld.waarde
  return veld.keuzes?.find((keuze) => keuze.waarde === veld.waarde)?.tekst ?? veld.waarde
}

/** Text of phrasing nodes as a reader sees it; a line break counts as a space. */
export const phrasingText = (nodes: readonly Phrasing[]): string =>
  nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
          return node.value
        case 'strong':
        case 'emphasis':
        case 'link':
          return phrasingText(node.children)
        case 'break':
          return ' '
        case 'openPunt':
          return openPuntTekst(node.tekst)
        case 'invulplek':
          return invulplekTekst[node.breedte]
        case 'verwijzing':
          return node.tekst ?? ''
        case 'veld':
          return veldTekst(node)
        default:
          return unknownNode(node)
      }
    })
    .join('')

const unknownNode = (node: never): never => {
  throw new Error(`Unknown node: ${JSON.stringify(node)}`)
}

const numbered = (nummer: string | undefined, text: string): string => (nummer ? `${nummer} ${text}` : text)

/** `first` is the number that the first paragraph of the children carries. */
const flowLines = (nodes: readonly Flow[], first?: string): string[] => {
  let pending = first
  const take = (text: string): string => {
    const line = numbered(pending, text)
    pending = undefined
    return line
  }
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
        return [numbered(node.nummer, phrasingText(node.children))]
      case 'paragraph':
      case 'titel':
      case 'ondertitel':
        return [take(phrasingText(node.children))]
      case 'list':
        return node.children.flatMap((item, index) =>
          flowLines(item.children, node.ordered ? `${index + 1}.` : undefined),
        )
      case 'listItem':
      case 'blockquote':
      case 'bouwsteen':
        return flowLines(node.children)
      case 'table':
        return [
          ...(node.bijschrift ? [node.bijschrift] : []),
          ...node.children.flatMap((row) => row.children.map((cell) => phrasingText(cell.children))),
        ]
      case 'tableRow':
        return node.children.map((cell) => phrasingText(cell.children))
      case 'tableCell':
        return [phrasingText(node.children)]
      case 'artikel':
        return [
          numbered(node.nummer && `Artikel ${node.nummer}`, phrasingText(node.titel)),
          ...flowLines(node.children),
        ]
      case 'lid':
        return flowLines(node.children, node.nummer)
      case 'onderdeel':
        return flowLines(node.children, node.nummer && `${node.nummer}.`)
      case 'bijlage':
        return [numbered(node.nummer && `Bijlage ${node.nummer}`, phrasingText(node.titel))]
      case 'handtekening':
        return handtekeningLines(node)
      case 'inhoud':
      case 'nieuwePagina':
        return []
      default:
        return unknownNode(node)
    }
  })
}

const handtekeningLines = (node: Handtekening): string[] => [
  node.bijschrift,
  ...node.rijen.flatMap((rij) => [rij.label, phrasingText(rij.waarde)]),
]

/**
 * The text of a document, one line per paragraph or table cell, with its numbers and references.
 * Markdown and Word are both compared with this (design promise 4); the contents list is left out.
 */
export const plainText = (tree: DocumentTree): string =>
  flowLines(tree.children)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n') + '\n'
