import { Footer, Header, type ISectionOptions, PageOrientation, type Paragraph } from 'docx'
import type { DocumentMeta } from '../tree/nodes.ts'
import { looseParagraph, type ParagraphLook } from './alinea.ts'
import { el, field, type Run, run, textRun } from './el.ts'
import { cardMargin } from './kaart.ts'
import { paper, textWidth } from './styles.ts'

/** More than this does not fit on one line of the header. */
const headerLength = 88

const tab = (): Run => run({}, el('w:tab'))
const lineBreak = (): Run => run({}, el('w:br'))

const tabStop = (landscape: boolean): Pick<ParagraphLook, 'tab'> =>
  landscape ? { tab: { weg: textWidth.portrait, op: textWidth.landscape } } : {}

const headerLine = ({ samenwerking, titel }: DocumentMeta, landscape: boolean): Paragraph => {
  // A convenant that is cited by its title needs that title once.
  const runs =
    samenwerking === titel
      ? [textRun(titel)]
      : [
          textRun(samenwerking),
          samenwerking.length + titel.length <= headerLength ? tab() : lineBreak(),
          textRun(titel),
        ]
  return looseParagraph({ stijl: 'KoptekstRegel', ...tabStop(landscape) }, runs)
}

const footerLine = ({ versie, status }: DocumentMeta, landscape: boolean): Paragraph =>
  looseParagraph({ stijl: 'Footer', ...tabStop(landscape) }, [
    textRun([...(versie ? [`versie ${versie}`] : []), status].join(' · ')),
    tab(),
    textRun('pagina '),
    ...field(' PAGE ', '1'),
    textRun(' van '),
    ...field(' NUMPAGES ', '1'),
  ])

const page = (
  landscape: boolean,
  { kaart }: DocumentMeta,
): NonNullable<NonNullable<ISectionOptions['properties']>['page']> => {
  const { width, height, margin, edge } = paper
  return {
    // The library swaps width and height for a landscape page.
    size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: {
      top: kaart ? cardMargin.top : margin,
      right: kaart ? cardMargin.side : margin,
      bottom: kaart ? cardMargin.bottom : margin,
      left: kaart ? cardMargin.side : margin,
      header: kaart ? cardMargin.edge : edge,
      footer: kaart ? cardMargin.edge : edge,
      gutter: 0,
    },
  }
}

/** Each section has its own header and footer, as the right margin of a landscape page lies elsewhere. */
export const sectionOptions = (
  meta: DocumentMeta,
  landscape: boolean,
  first: boolean,
): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> => ({
  // The first page shows the title itself, so its header stays empty; an official publication has none at all.
  properties: { page: page(landscape, meta), ...(first ? { titlePage: true } : {}) },
  headers: meta.bekendmaking ? {} : { default: new Header({ children: [headerLine(meta, landscape)] }) },
  footers: {
    default: new Footer({ children: [footerLine(meta, landscape)] }),
    ...(first ? { first: new Footer({ children: [footerLine(meta, landscape)] }) } : {}),
  },
})
