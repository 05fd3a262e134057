/** Measures of plain language for the resident text, over the document tree (docs: the panel for residents, form 'u'). */
import type { DocumentTree, Flow } from '../../src/tree/nodes.ts'
import { phrasingText } from '../../src/tree/plain-text.ts'

export interface Sectie {
  readonly kop: string
  readonly zinnen: readonly string[]
  readonly woorden: number
}
export interface Maat {
  readonly secties: readonly Sectie[]
  readonly zinnen: readonly string[]
  readonly woorden: number
  readonly gemiddeld: number
  readonly langer15: number
  readonly vraagkoppen: number
  readonly aanspreking: number
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

export const woordenIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** A colon ends no sentence; an address with dots is one word. */
const zinnenIn = (text: string): string[] => {
  const veilig = text.replace(/\S+@\S+|https?:\S+|www\.\S+|\b\w+\.nl\b/g, 'adres')
  return [...segmenter.segment(veilig)].map(({ segment }) => segment.trim()).filter((zin) => woordenIn(zin).length > 0)
}

type Blok = { kop: string } | { tekst: string }

/** Each paragraph, list item and cell is a block of its own; the table of contents and the title are not measured. */
const blokken = (nodes: readonly Flow[]): Blok[] =>
  nodes.flatMap((node): Blok[] => {
    switch (node.type) {
      case 'heading':
        return [{ kop: phrasingText(node.children) }]
      case 'paragraph':
        return [{ tekst: phrasingText(node.children) }]
      case 'list':
      case 'listItem':
      case 'bouwsteen':
      case 'blockquote':
        return blokken(node.children)
      case 'table':
        return node.children.flatMap((row) => row.children.map((cell) => ({ tekst: phrasingText(cell.children) })))
      default:
        return []
    }
  })

export const meet = (tree: DocumentTree): Maat => {
  const secties: { kop: string; zinnen: string[]; woorden: number }[] = []
  for (const blok of blokken(tree.children)) {
    if ('kop' in blok) {
      secties.push({ kop: blok.kop, zinnen: [], woorden: 0 })
      continue
    }
    const sectie = secties.at(-1)
    sectie?.zinnen.push(...zinnenIn(blok.tekst))
    if (sectie) sectie.woorden += woordenIn(blok.tekst).length
  }
  const zinnen = secties.flatMap((sectie) => sectie.zinnen)
  const woorden = secties.reduce((sum, sectie) => sum + sectie.woorden, 0)
  // A bare item of a list is no sentence: it has nobody to speak to.
  const lopend = zinnen.filter((zin) => /[.?!:]$/.test(zin)).join(' ')
  const ons = lopend.match(/\b(?:u|uw|wij|we|ons|onze|elkaar)\b/giu)?.length ?? 0
  return {
    secties,
    zinnen,
    woorden,
    gemiddeld: woorden / zinnen.length,
    langer15: zinnen.filter((zin) => woordenIn(zin).length > 15).length / zinnen.length,
    vraagkoppen: secties.filter(({ kop }) => kop.endsWith('?')).length / secties.length,
    aanspreking: (ons * 100) / woordenIn(lopend).length,
  }
}

/** Words that a resident does not know or that keep him at a distance; none of them may stand in the text. */
export const verboden: readonly RegExp[] = [
  /\bbetrokkene[ns]?\b/iu,
  /\bmen\b/iu,
  /\bcliënt(?:en)?\b/iu,
  /\b(?:jij|je|jou|jouw|jullie)\b/iu,
  /\b(?:o\.a|d\.w\.z|i\.v\.m|m\.b\.t|t\.a\.v|bijv|evt|incl|ca|art|lid)\.?(?=\s|$)/iu,
  /\b(?:AVG|UAVG|BSN|FG|DPIA|GGZ|SWV|WGS|EER|AP|AI|PO|VO)\b/u,
  /\b(?:verwerkingsverantwoordelijke|verwerking(?:en)?|verwerken|grondslag(?:en)?|doelbinding|rechtmatig(?:heid)?)\b/iu,
  /\b(?:persoonsgegevens|gegevensuitwisseling|verstrekk\w+|dataminimalisatie|proportionaliteit|subsidiariteit)\b/iu,
  /\b(?:derhalve|middels|teneinde|inzake|conform|desbetreffende|onverwijld|alsmede|tevens|jegens|dient te)\b/iu,
  /\b(?:casus\w*|hoedanigheid|rectificatie|bewaartermijn(?:en)?|selectielijst|mandaat|logging|hosting|traject)\b/iu,
]

/** What the Autoriteit Persoonsgegevens is called may not be avoided. */
export const zonderNamen = (zin: string): string => zin.replaceAll('Autoriteit Persoonsgegevens', 'toezichthouder')
