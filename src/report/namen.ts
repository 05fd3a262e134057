import type { Ernst, Rol, Status } from '../bevinding/bevinding.ts'

export const statusnamen: Readonly<Record<Status, string>> = {
  concept: 'concept',
  'ter-advies': 'ter advies',
  'ter-besluitvorming': 'ter besluitvorming',
  'ter-ondertekening': 'ter ondertekening',
  ondertekend: 'ondertekend',
  gewijzigd: 'gewijzigd',
  beeindigd: 'beëindigd',
}

/** With article, for 'Werklijst voor …'. */
export const rolnamen: Readonly<Record<Rol, string>> = {
  projectleider: 'de projectleider',
  uitvoering: 'de uitvoering',
  jurist: 'de jurist',
  fg: 'de functionaris gegevensbescherming',
  bestuur: 'het bestuur',
  bestuurssecretaris: 'de bestuurssecretaris',
  partner: 'de partner',
}

export const ernstnamen: Readonly<Record<Ernst, readonly [enkelvoud: string, meervoud: string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  vraag: ['vraag', 'vragen'],
  aandachtspunt: ['aandachtspunt', 'aandachtspunten'],
}

/** '1 fout', '2 fouten' */
export const aantal = (count: number, [enkelvoud, meervoud]: readonly [string, string]): string =>
  `${count} ${count === 1 ? enkelvoud : meervoud}`

/** 'a, b en c' */
export const opsomming = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
