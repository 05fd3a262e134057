import type { StyleId } from './styles.ts'

export interface NumberLevel {
  /** Text with %1, %2 … for the numbers of the levels. */
  readonly tekst: string
  readonly formaat: 'decimal' | 'lowerLetter' | 'bullet' | 'none'
  readonly links: number
  readonly hangend: number
  /** Style that carries this level. */
  readonly stijl?: StyleId
  readonly start?: number
}

export type ListName = 'delen' | 'artikelen' | 'bijlagen' | 'koppen' | 'opsomming' | 'nummers'

interface NumberList {
  readonly numId: number
  readonly niveaus: readonly NumberLevel[]
}

/** Indents in twips (567 is one centimetre); the styles take theirs from here. */
export const indent = {
  artikel: 1474,
  lid: 709,
  onderdeel: 1162,
  bijlage: 1758,
  deel: 1304,
  kop: 709,
  lijst: 425,
} as const

const deep = <T>(make: (niveau: number) => T): T[] => Array.from({ length: 9 }, (_, niveau) => make(niveau))

/** The native lists of every document; `numId` is fixed, so styles can name it. */
export const lists: Readonly<Record<ListName, NumberList>> = {
  delen: {
    numId: 6,
    niveaus: [{ tekst: 'Deel %1', formaat: 'decimal', links: indent.deel, hangend: indent.deel, stijl: 'Deel' }],
  },
  artikelen: {
    numId: 1,
    niveaus: [
      { tekst: 'Artikel %1', formaat: 'decimal', links: indent.artikel, hangend: indent.artikel, stijl: 'Artikel' },
      { tekst: '%1.%2', formaat: 'decimal', links: indent.lid, hangend: indent.lid, stijl: 'Lid' },
      {
        tekst: '%3.',
        formaat: 'lowerLetter',
        links: indent.onderdeel,
        hangend: indent.onderdeel - indent.lid,
        stijl: 'Onderdeel',
      },
    ],
  },
  bijlagen: {
    numId: 2,
    niveaus: [
      { tekst: 'Bijlage %1', formaat: 'decimal', links: indent.bijlage, hangend: indent.bijlage, stijl: 'Bijlage' },
    ],
  },
  koppen: {
    numId: 3,
    niveaus: [
      { tekst: '%1', formaat: 'decimal', links: indent.kop, hangend: indent.kop, stijl: 'Heading1' },
      { tekst: '%1.%2', formaat: 'decimal', links: indent.kop, hangend: indent.kop, stijl: 'Heading2' },
      { tekst: '%1.%2.%3', formaat: 'decimal', links: indent.kop, hangend: indent.kop, stijl: 'Heading3' },
    ],
  },
  opsomming: {
    numId: 4,
    niveaus: deep((niveau) => ({
      tekst: ['•', '–', '▪'][niveau % 3] ?? '•',
      formaat: 'bullet',
      links: indent.lijst * (niveau + 1),
      hangend: indent.lijst,
      ...(niveau === 0 ? { stijl: 'ListBullet' as const } : {}),
    })),
  },
  nummers: {
    numId: 5,
    niveaus: deep((niveau) => ({
      tekst: `%${niveau + 1}.`,
      formaat: 'decimal',
      links: indent.lijst * (niveau + 1),
      hangend: indent.lijst,
      ...(niveau === 0 ? { stijl: 'ListNumber' as const } : {}),
    })),
  },
}

export const levelIndent = (lijst: ListName, niveau: number): { links: number; hangend: number } => {
  const { links = 0, hangend = 0 } = lists[lijst].niveaus[niveau] ?? {}
  return { links, hangend }
}
