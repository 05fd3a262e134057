import type { Style, StyleId } from './styles.ts'

/** A card is read at the table and has to fit on one page; the width of the text stays that of other documents. */
export const cardMargin = { top: 794, bottom: 907, edge: 454 } as const

/** Half points, and lines of exactly one. */
export const cardBody = { maat: 19, na: 70, regel: 247 } as const

/** What differs from the ordinary styles; the rest is taken over from them. */
export const cardStyles: Partial<Record<StyleId, Pick<Style, 'alinea' | 'tekst'>>> = {
  Title: { alinea: { voor: 0, na: 40 }, tekst: { maat: 32 } },
  Subtitle: { alinea: { na: 120 }, tekst: { maat: 22 } },
  Heading1: { alinea: { voor: 140, na: 40 }, tekst: { maat: 22 } },
  Heading2: { alinea: { voor: 100, na: 30 }, tekst: { maat: 20 } },
  Kader: { alinea: { voor: 60, na: 80 } },
  Caption: { alinea: { voor: 120, na: 50 } },
  TabelTekst: { alinea: { voor: 10, na: 10 } },
  ListBullet: { alinea: { na: 20 } },
  ListNumber: { alinea: { na: 20 } },
}
