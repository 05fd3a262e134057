/** A finding: a fact with a place and a ground, never a verdict (design promise 8). Same names in code and JSON. */

export const ernsten = ['fout', 'waarschuwing', 'vraag', 'aandachtspunt'] as const
export type Ernst = (typeof ernsten)[number]

/** The status ladder of a description, in order. */
export const statussen = [
  'concept',
  'ter-advies',
  'ter-besluitvorming',
  'ter-ondertekening',
  'ondertekend',
  'gewijzigd',
  'beeindigd',
] as const
export type Status = (typeof statussen)[number]

/** Who knows the answer; the same roles in schema (`x-wieWeetDit`), findings and open points. */
export const rollen = [
  'projectleider',
  'uitvoering',
  'jurist',
  'fg',
  'bestuur',
  'bestuurssecretaris',
  'partner',
] as const
export type Rol = (typeof rollen)[number]

export type Zekerheid = 'A' | 'A17' | 'A2' | 'B' | 'C'

/** A law reference as ground of a finding; `wet` is the citeertitel id of the catalogue. */
export interface Grond {
  readonly wet: string
  readonly artikel?: string
  readonly lid?: string
  readonly onderdeel?: string
  readonly link?: string
  readonly zekerheid?: Zekerheid
  /** As people write it: 'artikel 7.3.11, eerste lid, van de Jeugdwet'. */
  readonly citaat?: string
}

/** Where a finding is; line and column count from 1. */
export interface Plaats {
  readonly soort: 'yaml' | 'sjabloon' | 'document'
  readonly bestand: string
  readonly regelnummer?: number
  readonly kolom?: number
  readonly kop?: string
  readonly zin?: string
}

export interface Verwant {
  readonly bericht: string
  readonly plaats?: Plaats
  readonly pad?: string
}

export interface Bevinding {
  readonly code: string
  readonly ernst: Ernst
  /** From this status on the finding blocks; absent: it never blocks by status. */
  readonly blokkeertVanaf?: Status
  readonly bericht: string
  readonly plaats: Plaats
  /** Machine path by index, such as `partners[2].fg`. */
  readonly pad?: string
  readonly hulp: string
  readonly gronden: readonly Grond[]
  readonly verwant: readonly Verwant[]
  readonly rol?: Rol
  /** Short mark of code and source text there; an acceptance names it. Only on findings that may be accepted. */
  readonly kenmerk?: string
  /** The finding makes building impossible (design section 4, 'What stops a build'). */
  readonly stopt?: true
}

export interface Telling {
  readonly fout: number
  readonly waarschuwing: number
  readonly vraag: number
  readonly aandachtspunt: number
}

export const telling = (bevindingen: readonly Bevinding[]): Telling => {
  const count = { fout: 0, waarschuwing: 0, vraag: 0, aandachtspunt: 0 }
  for (const { ernst } of bevindingen) count[ernst] += 1
  return count
}

/** Is `status` at or past `vanaf` on the ladder? */
export const isVanaf = (status: Status, vanaf: Status): boolean => statussen.indexOf(status) >= statussen.indexOf(vanaf)

/** Order of a report: file, line, column, severity, code. Code points, so the machine's locale plays no part. */
export const sorteer = (bevindingen: readonly Bevinding[]): Bevinding[] => {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...bevindingen].sort(
    (a, b) =>
      byText(a.plaats.bestand, b.plaats.bestand) ||
      (a.plaats.regelnummer ?? 0) - (b.plaats.regelnummer ?? 0) ||
      (a.plaats.kolom ?? 0) - (b.plaats.kolom ?? 0) ||
      ernsten.indexOf(a.ernst) - ernsten.indexOf(b.ernst) ||
      byText(a.code, b.code) ||
      byText(a.bericht, b.bericht),
  )
}

/** Gives the place of a path (`partners[2].fg`) or, where the field is missing, of its nearest parent. */
export type Locator = (pad: string, deel?: 'sleutel' | 'waarde') => Plaats
