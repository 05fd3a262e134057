import type { NumberReference } from './numbering.ts'
import { childOf, childrenOf, valOf, type XmlElement } from './xml.ts'

const maxChain = 20

/** Styles of a document by id. */
export class StyleReader {
  readonly byId: ReadonlyMap<string, XmlElement>
  readonly defaultParagraph: string

  constructor(styles: XmlElement | undefined) {
    const all = childrenOf(styles, 'w:style')
    this.byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
    const standard = all.find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
    )
    this.defaultParagraph = standard?.attributes['w:styleId'] ?? 'Normal'
  }

  /** The list that a style puts its paragraphs in, if need be through the style that it is based on. */
  numbering(styleId: string): NumberReference | undefined {
    let numId: string | undefined
    let niveau: string | undefined
    let style = this.byId.get(styleId)
    for (let step = 0; style && step < maxChain; step++) {
      const numPr = childOf(childOf(style, 'w:pPr'), 'w:numPr')
      numId ??= valOf(numPr, 'w:numId')
      niveau ??= valOf(numPr, 'w:ilvl')
      style = this.byId.get(valOf(style, 'w:basedOn') ?? '')
    }
    return numId === undefined || numId === '0' ? undefined : { numId, niveau: Number(niveau ?? 0) }
  }
}
