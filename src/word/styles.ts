import { indent, lists } from './numbering-lists.ts'

/** Fonts, sizes and colours stand here and nowhere else; handlers name a style. */
const accent = '1F3A5F'
const grijs = '595959'
const lijn = 'BFC7D1'
export const tint = { kop: 'E4EAF1', kader: 'F1F4F8', openPunt: 'FFF3C4' } as const
export const lettertype = 'Arial'
/** Half points. */
const maat = { tekst: 22, klein: 18, titel: 52, ondertitel: 28, bijlage: 34, kop1: 28, kop2: 24 } as const
/** A4 with margins of 2.5 cm, in twips. */
export const paper = { width: 11906, height: 16838, margin: 1417, edge: 709 } as const
export const textWidth = {
  portrait: paper.width - 2 * paper.margin,
  landscape: paper.height - 2 * paper.margin,
} as const
/** 1.15 lines. */
export const regelafstand = 276

export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Deel'
  | 'Artikel'
  | 'Lid'
  | 'LidVervolg'
  | 'Onderdeel'
  | 'OnderdeelVervolg'
  | 'Bijlage'
  | 'ListBullet'
  | 'ListNumber'
  | 'ListNumber2'
  | 'ListContinue'
  | 'Kader'
  | 'Caption'
  | 'TabelTekst'
  | 'TabelKop'
  | 'TabelLabel'
  | 'Sectie'
  | 'TOC1'
  | 'TOC2'
  | 'TOC3'
  | 'Header'
  | 'KoptekstRegel'
  | 'Footer'
  | 'CommentText'

export type CharacterStyleId = 'Hyperlink' | 'PlaceholderText' | 'OpenPunt' | 'CommentReference'
export const tableStyleId = 'ConvenantTabel'

export interface ParagraphFormat {
  readonly keepNext?: true
  readonly keepLines?: true
  readonly pageBreakBefore?: true
  readonly nummering?: { numId: number; niveau: number }
  readonly randLinks?: string
  readonly randOnder?: string
  readonly vlak?: string
  /** Tab stop at the right margin. */
  readonly tabRechts?: number
  readonly voor?: number
  readonly na?: number
  readonly regel?: number
  readonly links?: number
  readonly hangend?: number
  readonly rechts?: number
  readonly aaneen?: true
  readonly niveau?: number
}

export interface RunFormat {
  readonly vet?: boolean
  readonly cursief?: boolean
  readonly kleur?: string
  readonly maat?: number
  readonly onderstreept?: true
  readonly vlak?: string
}

export interface Style {
  /** Name that Word knows the style by; built-in names get Word's own translation. */
  readonly naam: string
  readonly op?: StyleId
  readonly volgende?: StyleId
  readonly alinea?: ParagraphFormat
  readonly tekst?: RunFormat
}

const kop = (niveau: number, voor: number, na: number, tekst: RunFormat): Omit<Style, 'naam'> => ({
  op: 'Normal',
  volgende: 'Normal',
  alinea: { keepNext: true, keepLines: true, voor, na, niveau },
  tekst: { vet: true, kleur: accent, ...tekst },
})

const genummerd = (lijst: keyof typeof lists, niveau: number): ParagraphFormat => {
  const { numId, niveaus } = lists[lijst]
  const { links = 0, hangend = 0 } = niveaus[niveau] ?? {}
  return { nummering: { numId, niveau }, links, hangend }
}

/** A list holds together when its lines stand a little closer (1.08) than those of the running text. */
const lijstregels = { na: 40, regel: 260 } as const

const inhoud = (links: number, voor: number, tekst: RunFormat): Omit<Style, 'naam'> => ({
  op: 'Normal',
  volgende: 'Normal',
  alinea: { voor, na: 40, links },
  tekst,
})

export const paragraphStyles: Readonly<Record<StyleId, Style>> = {
  Normal: { naam: 'Normal' },
  Title: {
    naam: 'Title',
    op: 'Normal',
    volgende: 'Subtitle',
    // Without an outline level the title is no heading in a tagged PDF.
    alinea: { keepNext: true, keepLines: true, voor: 240, na: 120, regel: 264, niveau: 0 },
    tekst: { vet: true, kleur: accent, maat: maat.titel },
  },
  Subtitle: {
    naam: 'Subtitle',
    op: 'Normal',
    volgende: 'Normal',
    alinea: { keepLines: true, na: 320 },
    tekst: { kleur: grijs, maat: maat.ondertitel },
  },
  Heading1: { naam: 'heading 1', ...kop(0, 400, 140, { maat: maat.kop1 }) },
  Heading2: { naam: 'heading 2', ...kop(1, 300, 100, { maat: maat.kop2 }) },
  Heading3: { naam: 'heading 3', ...kop(2, 240, 80, {}) },
  Heading4: { naam: 'heading 4', ...kop(3, 200, 60, { vet: false, cursief: true }) },
  Deel: {
    naam: 'Deel',
    op: 'Heading1',
    volgende: 'Normal',
    alinea: { ...genummerd('delen', 0), randOnder: lijn, voor: 400, na: 140 },
    tekst: { maat: maat.bijlage },
  },
  // Some forty articles: a little less room above each keeps the core of a convenant within fifteen pages.
  Artikel: {
    naam: 'Artikel',
    op: 'Heading1',
    volgende: 'Lid',
    alinea: { ...genummerd('artikelen', 0), voor: 320, na: 120 },
  },
  Lid: { naam: 'Lid', op: 'Normal', alinea: { ...genummerd('artikelen', 1), na: 100 } },
  LidVervolg: { naam: 'Lid vervolg', op: 'Normal', alinea: { links: indent.lid } },
  Onderdeel: { naam: 'Onderdeel', op: 'Normal', alinea: { ...genummerd('artikelen', 2), na: 40 } },
  OnderdeelVervolg: { naam: 'Onderdeel vervolg', op: 'Normal', alinea: { links: indent.onderdeel, na: 40 } },
  Bijlage: {
    naam: 'Bijlage',
    op: 'Heading1',
    volgende: 'Normal',
    alinea: { ...genummerd('bijlagen', 0), pageBreakBefore: true, voor: 0, na: 240 },
    tekst: { maat: maat.bijlage },
  },
  ListBullet: { naam: 'List Bullet', op: 'Normal', alinea: { ...genummerd('opsomming', 0), ...lijstregels } },
  ListNumber: { naam: 'List Number', op: 'Normal', alinea: { ...genummerd('nummers', 0), ...lijstregels } },
  ListNumber2: { naam: 'List Number 2', op: 'Normal', alinea: { ...genummerd('nummers', 1), ...lijstregels } },
  ListContinue: { naam: 'List Continue', op: 'Normal', alinea: { links: indent.lijst, ...lijstregels } },
  Kader: {
    naam: 'Kader',
    op: 'Normal',
    alinea: { keepLines: true, randLinks: accent, vlak: tint.kader, voor: 120, na: 160, links: 284, rechts: 113 },
  },
  Caption: {
    naam: 'caption',
    op: 'Normal',
    volgende: 'Normal',
    alinea: { keepNext: true, keepLines: true, voor: 280, na: 100 },
    tekst: { vet: true, kleur: accent },
  },
  TabelTekst: { naam: 'Tabel tekst', op: 'Normal', alinea: { voor: 40, na: 40 } },
  TabelKop: { naam: 'Tabel kop', op: 'TabelTekst', alinea: { keepNext: true }, tekst: { vet: true, kleur: accent } },
  TabelLabel: { naam: 'Tabel label', op: 'TabelTekst', tekst: { vet: true } },
  // Holds the end of a section or parts two tables; as small as Word allows, so that it never fills a page.
  Sectie: { naam: 'Sectie', op: 'Normal', alinea: { na: 0 }, tekst: { maat: 2 } },
  TOC1: { naam: 'toc 1', ...inhoud(0, 40, {}) },
  TOC2: { naam: 'toc 2', ...inhoud(indent.lijst, 0, {}) },
  TOC3: { naam: 'toc 3', ...inhoud(indent.lijst * 2, 0, {}) },
  Header: {
    naam: 'header',
    op: 'Normal',
    alinea: { tabRechts: textWidth.portrait, na: 0 },
    tekst: { maat: maat.klein, kleur: grijs },
  },
  // The line is not in Header itself: LibreOffice gives that style to the empty header of the first page.
  KoptekstRegel: { naam: 'Koptekst regel', op: 'Header', alinea: { randOnder: lijn } },
  Footer: {
    naam: 'footer',
    op: 'Normal',
    alinea: { tabRechts: textWidth.portrait, na: 0 },
    tekst: { maat: maat.klein, kleur: grijs },
  },
  CommentText: { naam: 'annotation text', op: 'Normal', alinea: { na: 0 } },
}

export const characterStyles: Readonly<Record<CharacterStyleId, { naam: string; tekst: RunFormat }>> = {
  Hyperlink: { naam: 'Hyperlink', tekst: { kleur: '0B4F9E', onderstreept: true } },
  PlaceholderText: { naam: 'Placeholder Text', tekst: { kleur: grijs } },
  OpenPunt: { naam: 'Open punt', tekst: { vet: true, kleur: '5C3B00', vlak: tint.openPunt } },
  CommentReference: { naam: 'annotation reference', tekst: { maat: 16 } },
}

/**
 * The import of an official publication knows only Word's own styles: title, headings and numbered lists. What has a
 * style of ours gets one of those; its number stays.
 */
export const importStyles: Readonly<Partial<Record<StyleId, StyleId>>> = {
  Artikel: 'Heading1',
  Lid: 'ListNumber',
  LidVervolg: 'ListContinue',
  Onderdeel: 'ListNumber2',
  OnderdeelVervolg: 'ListContinue',
  Bijlage: 'Heading1',
}

/** Borders of tables: thin lines, no vertical ones. */
export const tableFormat = { lijn, kop: tint.kop, accent } as const
export const bodySize = maat.tekst
