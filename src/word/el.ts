import { FileChild, ImportedXmlComponent } from 'docx'
import { type Attributes, cleanLine } from './xml.ts'

/** What the library's writer takes: the name of the element with its attributes and content. */
type Xmlable = { [name: string]: unknown }

/**
 * An element that the docx library has no class for. Nothing in it depends on where it ends up, so it is ready for the
 * writer at once; the library's own way walks every element again with a stack and copies, at twice the cost.
 */
class Element extends ImportedXmlComponent {
  readonly ready: Xmlable

  constructor(name: string, attributes: Attributes | undefined, children: readonly (Element | string)[]) {
    super(name)
    const content: unknown[] = attributes ? [{ _attr: attributes }] : []
    for (const child of children) content.push(typeof child === 'string' ? child : child.ready)
    this.ready = { [name]: attributes && content.length === 1 ? content[0] : content.length > 0 ? content : {} }
  }

  override prepForXml(): Xmlable {
    return this.ready
  }
}

/** What stands in a paragraph: a run, a hyperlink, a content control, a bookmark. */
export type Run = Element

export const el = (name: string, attributes?: Attributes, ...children: readonly (Element | string)[]): Run =>
  new Element(name, attributes, children)

/** An element that stands between paragraphs in the body. */
class BodyElement extends FileChild {
  private readonly element: Element

  constructor(name: string, attributes: Attributes) {
    super(name)
    this.element = new Element(name, attributes, [])
  }

  override prepForXml(): Xmlable {
    return this.element.ready
  }
}

export const bodyElement = (name: string, attributes: Attributes): FileChild => new BodyElement(name, attributes)

export interface RunStyle {
  readonly vet?: boolean
  readonly cursief?: boolean
  /** Id of a character style. */
  readonly stijl?: string
}

/** Order of CT_RPr: rStyle, rFonts, b, bCs, i, iCs. */
const runProperties = ({ vet, cursief, stijl }: RunStyle, font?: string): Run[] => {
  const properties = [
    ...(stijl ? [el('w:rStyle', { 'w:val': stijl })] : []),
    ...(font ? [el('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font })] : []),
    ...(vet ? [el('w:b'), el('w:bCs')] : []),
    ...(cursief ? [el('w:i'), el('w:iCs')] : []),
  ]
  return properties.length === 0 ? [] : [el('w:rPr', undefined, ...properties)]
}

export const run = (style: RunStyle, ...content: readonly Run[]): Run =>
  el('w:r', undefined, ...runProperties(style), ...content)

const space = { 'xml:space': 'preserve' }

export const textRun = (text: string, style: RunStyle = {}): Run => run(style, el('w:t', space, cleanLine(text)))

/** The glyph of a checkbox needs a font that has it. */
export const glyphRun = (glyph: string, font: string): Run =>
  el('w:r', undefined, ...runProperties({}, font), el('w:t', undefined, glyph))

/** Text in which a line end is a line break. */
export const linesRun = (text: string, style: RunStyle = {}): Run =>
  run(
    style,
    ...text
      .split(/\r\n|\r|\n/)
      .flatMap((line, index) => [...(index > 0 ? [el('w:br')] : []), el('w:t', space, cleanLine(line))]),
  )

export const fieldStart = (instruction: string, style: RunStyle = {}): Run[] => [
  run(style, el('w:fldChar', { 'w:fldCharType': 'begin' })),
  run(style, el('w:instrText', space, instruction)),
  run(style, el('w:fldChar', { 'w:fldCharType': 'separate' })),
]

export const fieldEnd = (style: RunStyle = {}): Run => run(style, el('w:fldChar', { 'w:fldCharType': 'end' }))

/**
 * A field with the text that shows until Word updates it. Complex, not `w:fldSimple`: pandoc and mammoth lose the
 * text of that one.
 */
export const field = (instruction: string, cached: string, style: RunStyle = {}): Run[] => [
  ...fieldStart(instruction, style),
  textRun(cached, style),
  fieldEnd(style),
]

export const anchorLink = (anchor: string, ...runs: readonly Run[]): Run =>
  el('w:hyperlink', { 'w:anchor': anchor, 'w:history': '1' }, ...runs)
