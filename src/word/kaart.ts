import { paper, type Style, type StyleId, textWidth } from './styles.ts'

/** A card is read at the table and has to fit on one page. */
export const cardMargin = { top: 737, bottom: 850, side: 1077, edge: 454 } as const
const cardWidth = paper.width - 2 * cardMargin.side

/** The width of the text on a page that stands. */
export const standingWidth = (kaart: boolean): number => (kaart ? cardWidth : textWidth.portrait)

/** Half points, and lines of exactly one. */
export const cardBody = { maat: 19, na: 60, regel: 240 } as const

/** What differs from the ordinary styles; the rest is taken over from them. */
export const cardStyles: Partial<Record<StyleId, Pick<Style, 'alinea' | 'tekst'>>> = {
  Title: { alinea: { voor: 0, na: 40 }, tekst: { maat: 32 } },
  Subtitle: { alinea: { na: 120 }, tekst: { maat: 22 } },
  Heading1: { alinea: { voor: 110, na: 30 }, tekst: { maat: 22 } },
  Heading2: { alinea: { voor: 100, na: 30 }, tekst: { maat: 20 } },
  Kader: { alinea: { voor: 60, na: 80 } },
  Caption: { alinea: { voor: 120, na: 50 } },
  TabelTekst: { alinea: { voor: 0, na: 0 } },
  ListBullet: { alinea: { na: 10 } },
  ListNumber: { alinea: { na: 10 } },
  Header: { alinea: { tabRechts: cardWidth } },
  Footer: { alinea: { tabRechts: cardWidth } },
}
