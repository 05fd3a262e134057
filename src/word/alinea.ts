import { Paragraph, ParagraphProperties } from 'docx'
import { el, type Run } from './el.ts'
import type { Numbering } from './numbering.ts'
import type { Registry } from './registry.ts'
import type { StyleId } from './styles.ts'

/** What a paragraph has beside its style. */
export interface ParagraphLook {
  readonly stijl: StyleId
  readonly nummering?: Numbering | undefined
  readonly links?: number | undefined
  readonly hangend?: number | undefined
  readonly keepNext?: boolean | undefined
  /** Right tab stop in place of that of the style. */
  readonly tab?: { readonly weg: number; readonly op: number } | undefined
}

/** Styles that keep their distance by themselves, also after a table. */
const ownDistance: ReadonlySet<StyleId> = new Set([
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Deel',
  'Artikel',
  'Bijlage',
  'Caption',
  'Sectie',
])
const afterTable = 200

class StyledParagraph extends Paragraph {
  constructor(look: ParagraphLook, pageBreakBefore: boolean, before: number | undefined, children: readonly Run[]) {
    super({ style: look.stijl, pageBreakBefore, ...(look.keepNext ? { keepNext: true } : {}) })
    const properties = this.root[0]
    if (!(properties instanceof ParagraphProperties)) throw new Error('docx: a paragraph no longer begins with w:pPr')
    // Order of CT_PPr: numPr, tabs, spacing, ind come after what the library has written. The library's own numbering
    // option writes a placeholder that it looks for in the whole text, also in that of users.
    const { nummering, tab, links, hangend } = look
    if (nummering) {
      properties.push(
        el(
          'w:numPr',
          undefined,
          el('w:ilvl', { 'w:val': nummering.niveau }),
          el('w:numId', { 'w:val': nummering.numId }),
        ),
      )
    }
    if (tab) {
      const stops = [
        el('w:tab', { 'w:val': 'clear', 'w:pos': tab.weg }),
        el('w:tab', { 'w:val': 'right', 'w:pos': tab.op }),
      ]
      properties.push(el('w:tabs', undefined, ...stops))
    }
    if (before !== undefined) properties.push(el('w:spacing', { 'w:before': before }))
    if (links !== undefined) {
      properties.push(
        el('w:ind', { 'w:left': links, ...(hangend === undefined ? { 'w:firstLine': 0 } : { 'w:hanging': hangend }) }),
      )
    }
    // Not through the option `children`, which only takes the classes of the library.
    this.root.push(...children)
  }
}

/** A paragraph outside the body: header, footer, comment. */
export const looseParagraph = (look: ParagraphLook, runs: readonly Run[]): Paragraph =>
  new StyledParagraph(look, false, undefined, runs)

/** A paragraph, with the bookmarks and the page break that were waiting for one. */
export const alinea = (look: ParagraphLook, runs: readonly Run[], registry: Registry): Paragraph => {
  const { voor, na, nieuwePagina, naTabel } = registry.take()
  const before = naTabel && !ownDistance.has(look.stijl) ? afterTable : undefined
  return new StyledParagraph(
    look,
    nieuwePagina,
    before,
    voor.length + na.length === 0 ? runs : [...voor, ...runs, ...na],
  )
}
