import { cardBody, cardStyles } from './kaart.ts'
import { indent, lists } from './numbering-lists.ts'
import {
  bodySize,
  characterStyles,
  lettertype,
  type ParagraphFormat,
  paragraphStyles,
  type RunFormat,
  regelafstand,
  type Style,
  type StyleId,
  tableFormat,
  tableStyleId,
} from './styles.ts'
import { wordNamespace, xml, xmlDeclaration } from './xml.ts'

const val = (value: string | number): Record<string, string | number> => ({ 'w:val': value })
const given = (attributes: Record<string, string | number | undefined>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number
  >
const shading = (fill: string): string => xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })
const border = (side: string, color: string, size: number, space = 0): string =>
  xml(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': color })

/** Order of CT_PPr (ECMA-376, 17.3.1.26); a property may only come after those above it. */
const paragraphProperties: readonly ((format: ParagraphFormat) => string)[] = [
  ({ keepNext }) => (keepNext ? xml('w:keepNext') : ''),
  ({ keepLines }) => (keepLines ? xml('w:keepLines') : ''),
  ({ pageBreakBefore }) => (pageBreakBefore ? xml('w:pageBreakBefore') : ''),
  ({ nummering }) =>
    nummering ? xml('w:numPr', {}, xml('w:ilvl', val(nummering.niveau)), xml('w:numId', val(nummering.numId))) : '',
  ({ randLinks, randOnder, vlak }) =>
    randLinks || randOnder
      ? xml(
          'w:pBdr',
          {},
          // Borders in the colour of the surface are its padding.
          vlak ? border('top', vlak, 4, 4) : '',
          randLinks ? border('left', randLinks, 24, 8) : '',
          vlak ? border('bottom', vlak, 4, 4) : '',
          randOnder ? border('bottom', randOnder, 4, 6) : '',
        )
      : '',
  ({ vlak }) => (vlak ? shading(vlak) : ''),
  ({ tabRechts }) => (tabRechts ? xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': tabRechts })) : ''),
  ({ voor, na, regel }) =>
    voor === undefined && na === undefined && regel === undefined
      ? ''
      : xml(
          'w:spacing',
          given({ 'w:before': voor, 'w:after': na, 'w:line': regel, 'w:lineRule': regel ? 'auto' : undefined }),
        ),
  ({ links, rechts, hangend }) =>
    links === undefined && rechts === undefined
      ? ''
      : xml('w:ind', given({ 'w:left': links, 'w:right': rechts, 'w:hanging': hangend })),
  ({ aaneen }) => (aaneen ? xml('w:contextualSpacing') : ''),
  ({ niveau }) => (niveau === undefined ? '' : xml('w:outlineLvl', val(niveau))),
]

/** Order of CT_RPr (ECMA-376, 17.3.2.28). */
const runProperties: readonly ((format: RunFormat) => string)[] = [
  ({ vet }) => (vet === undefined ? '' : xml('w:b', val(vet ? 1 : 0)) + xml('w:bCs', val(vet ? 1 : 0))),
  ({ cursief }) => (cursief ? xml('w:i') + xml('w:iCs') : ''),
  ({ kleur }) => (kleur ? xml('w:color', val(kleur)) : ''),
  ({ maat }) => (maat ? xml('w:sz', val(maat)) + xml('w:szCs', val(maat)) : ''),
  ({ onderstreept }) => (onderstreept ? xml('w:u', val('single')) : ''),
  ({ vlak }) => (vlak ? shading(vlak) : ''),
]

const wrapped = <Format>(name: string, order: readonly ((format: Format) => string)[], format?: Format): string => {
  const content = format ? order.map((property) => property(format)).join('') : ''
  return content === '' ? '' : xml(name, {}, content)
}

const defaults = ({ maat, na, regel }: { maat: number; na: number; regel: number }): string =>
  xml(
    'w:docDefaults',
    {},
    xml(
      'w:rPrDefault',
      {},
      xml(
        'w:rPr',
        {},
        xml('w:rFonts', {
          'w:ascii': lettertype,
          'w:hAnsi': lettertype,
          'w:eastAsia': lettertype,
          'w:cs': lettertype,
        }),
        xml('w:sz', val(maat)),
        xml('w:szCs', val(maat)),
        xml('w:lang', { 'w:val': 'nl-NL', 'w:eastAsia': 'nl-NL', 'w:bidi': 'ar-SA' }),
      ),
    ),
    xml(
      'w:pPrDefault',
      {},
      xml('w:pPr', {}, xml('w:spacing', { 'w:after': na, 'w:line': regel, 'w:lineRule': 'auto' })),
    ),
  )

const unlisted: ReadonlySet<StyleId> = new Set([
  'TOC1',
  'TOC2',
  'TOC3',
  'Header',
  'KoptekstRegel',
  'Footer',
  'CommentText',
  'Sectie',
])

const paragraphStyle = (id: StyleId, style: Style, alinea: ParagraphFormat | undefined): string =>
  xml(
    'w:style',
    { 'w:type': 'paragraph', ...(id === 'Normal' ? { 'w:default': 1 } : {}), 'w:styleId': id },
    xml('w:name', val(style.naam)),
    style.op ? xml('w:basedOn', val(style.op)) : '',
    style.volgende ? xml('w:next', val(style.volgende)) : '',
    unlisted.has(id) ? '' : xml('w:qFormat'),
    wrapped('w:pPr', paragraphProperties, alinea),
    wrapped('w:rPr', runProperties, style.tekst),
  )

const cellMargins = xml(
  'w:tblCellMar',
  {},
  ...(['top', 'left', 'bottom', 'right'] as const).map((side) =>
    xml(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? 30 : 100, 'w:type': 'dxa' }),
  ),
)

const tableStyles =
  xml(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    xml('w:name', val('Normal Table')),
    xml('w:uiPriority', val(99)),
    xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMargins),
  ) +
  xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyleId },
    xml('w:name', val('Convenant tabel')),
    xml('w:basedOn', val('TableNormal')),
    xml(
      'w:tblPr',
      {},
      xml(
        'w:tblBorders',
        {},
        border('top', tableFormat.accent, 8),
        border('bottom', tableFormat.lijn, 8),
        border('insideH', tableFormat.lijn, 4),
      ),
      cellMargins,
    ),
    xml(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      xml('w:tblPr'),
      xml('w:tcPr', {}, xml('w:tcBorders', {}, border('bottom', tableFormat.accent, 8)), shading(tableFormat.kop)),
    ),
  )

const characters =
  xml(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    xml('w:name', val('Default Paragraph Font')),
    xml('w:uiPriority', val(1)),
    xml('w:semiHidden'),
  ) +
  Object.entries(characterStyles)
    .map(([id, { naam, tekst }]) =>
      xml(
        'w:style',
        { 'w:type': 'character', 'w:styleId': id },
        xml('w:name', val(naam)),
        xml('w:basedOn', val('DefaultParagraphFont')),
        wrapped('w:rPr', runProperties, tekst),
      ),
    )
    .join('')

const headingLevels: readonly StyleId[] = ['Heading1', 'Heading2', 'Heading3']

/** The style as it is on a card. */
const onCard = (id: StyleId, style: Style): Style => {
  const { alinea, tekst } = cardStyles[id] ?? {}
  return { ...style, alinea: { ...style.alinea, ...alinea }, tekst: { ...style.tekst, ...tekst } }
}

const build = (kopnummers: boolean, kaart: boolean): string => {
  const paragraphs = (Object.entries(paragraphStyles) as [StyleId, Style][]).map(([id, each]) => {
    const style = kaart ? onCard(id, each) : each
    const niveau = kopnummers ? headingLevels.indexOf(id) : -1
    const list =
      niveau < 0 ? {} : { nummering: { numId: lists.koppen.numId, niveau }, links: indent.kop, hangend: indent.kop }
    return paragraphStyle(id, style, { ...style.alinea, ...list })
  })
  const base = defaults(kaart ? cardBody : { maat: bodySize, na: 120, regel: regelafstand })
  return xmlDeclaration + xml('w:styles', { 'xmlns:w': wordNamespace }, base, ...paragraphs, characters, tableStyles)
}

const made = new Map<string, string>()

/** The whole of word/styles.xml; the same for all documents, so made once per kind. */
export const stylesXml = (kopnummers: boolean, kaart = false): string => {
  const kind = `${kopnummers} ${kaart}`
  const ready = made.get(kind) ?? build(kopnummers, kaart)
  made.set(kind, ready)
  return ready
}
