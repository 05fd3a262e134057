import { NumberingReader, type NumberReference } from './numbering.ts'
import { StyleReader } from './styles.ts'
import { childOf, elementsOf, readXml, valOf, type XmlElement } from './xml.ts'
import { unzipDocx } from './zip.ts'

export interface ProjectedParagraph {
  readonly stijl: string
  /** As printed: 'Artikel 7', '7.2', 'a.'; '' without a number and for a bullet. */
  readonly nummer: string
  readonly tekst: string
}

const part = (parts: ReadonlyMap<string, Uint8Array>, name: string): XmlElement | undefined => {
  const bytes = parts.get(name)
  return bytes && readXml(bytes)
}

const spaces: ReadonlySet<string> = new Set(['w:br', 'w:tab', 'w:cr', 'w:ptab'])
/** Properties, and text that is no longer there or stands elsewhere. */
const skipped: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:del',
  'w:moveFrom',
  'w:drawing',
  'w:pict',
])

const textOf = (element: XmlElement): string => {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (spaces.has(element.name)) return ' '
  if (element.name === 'w:noBreakHyphen') return '-'
  if (skipped.has(element.name)) return ''
  return elementsOf(element).map(textOf).join('')
}

/** Paragraphs in document order: also those in tables and content controls. */
function* paragraphsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:p') yield child
    else if (!skipped.has(child.name)) yield* paragraphsOf(child)
  }
}

const reference = (paragraph: XmlElement, stijl: string, styles: StyleReader): NumberReference | undefined => {
  const numPr = childOf(childOf(paragraph, 'w:pPr'), 'w:numPr')
  const numId = valOf(numPr, 'w:numId')
  if (numId === undefined) return styles.numbering(stijl)
  return numId === '0' ? undefined : { numId, niveau: Number(valOf(numPr, 'w:ilvl') ?? 0) }
}

const contentsStyle = /^TOC\d$/

/**
 * What a reader of the Word file sees in its body, with numbers recomputed from numbering.xml and styles.xml. Left out,
 * as `plainText(tree)` leaves them out: header, footer, comments and the contents list. Empty paragraphs stay in.
 */
export const projectParagraphs = (bytes: Uint8Array): ProjectedParagraph[] => {
  const parts = unzipDocx(bytes)
  const body = childOf(part(parts, 'word/document.xml'), 'w:body')
  if (!body) return []
  const styles = new StyleReader(part(parts, 'word/styles.xml'))
  const numbering = new NumberingReader(part(parts, 'word/numbering.xml'))
  const found: ProjectedParagraph[] = []
  for (const paragraph of paragraphsOf(body)) {
    const stijl = valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? styles.defaultParagraph
    const list = reference(paragraph, stijl, styles)
    const nummer = list ? numbering.next(list) : ''
    if (!contentsStyle.test(stijl)) found.push({ stijl, nummer, tekst: textOf(paragraph) })
  }
  return found
}

/** The same text as `plainText(tree)` gives: one line per paragraph or cell, with its number, spaces folded. */
export const projectText = (bytes: Uint8Array): string =>
  projectParagraphs(bytes)
    .map(({ nummer, tekst }) => `${nummer} ${tekst}`.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n') + '\n'
