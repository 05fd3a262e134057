import { maakId } from './id.ts'
import { isProfiel, overlegsoorten } from './lijsten.ts'
import {
  doelbinding,
  geenOverleg,
  geenPartner,
  kop,
  overlegOpen,
  overlegUitleg,
  partnerOpen,
  partnerUitleg,
  rest,
  samenwerkingOpen,
  wgsOpen,
} from './voorbeelden.ts'
import { eenRegel, tekst } from './yaml-tekst.ts'

export interface Antwoorden {
  /** Empty: not known yet. */
  readonly titel: string
  readonly regio: string
  readonly profiel: string
  /** Names, with or without 'gemeente' in front. */
  readonly gemeenten: readonly string[]
  /** Kinds of the closed list, or names of one's own. */
  readonly overleggen: readonly string[]
}

/** A description that can be read and built at once; what nobody answered stands in it as a comment with an example. */
export const nieuweBeschrijving = (antwoorden: Antwoorden): string => {
  const ids = new Set<string>()
  const blocks = [
    kop,
    samenwerking(antwoorden),
    doelbinding,
    partnerUitleg + partners(filled(antwoorden.gemeenten), ids),
    overlegUitleg + overleggen(filled(antwoorden.overleggen), ids),
    rest,
  ]
  return blocks.join('\n')
}

const filled = (values: readonly string[]): string[] => values.map(eenRegel).filter((value) => value !== '')

const field = (key: string, value: string, example: string): string =>
  eenRegel(value) === '' ? `  # ${key}: ${tekst(example)}\n` : `  ${key}: ${tekst(value)}\n`

const samenwerking = ({ titel, regio, profiel }: Antwoorden): string =>
  [
    '# Samenwerking: de naam, de regio en de spelregels.\n',
    'samenwerking:\n',
    field('titel', titel, 'Convenant gegevensdeling Voorbeeldregio'),
    field('regio', regio, 'regio Voorbeeld'),
    isProfiel(profiel) ? `  profiel: ${profiel}\n` : '  # profiel: onderwijs\n',
    '  status: concept\n\n',
    samenwerkingOpen,
    profiel === 'zvh-wgs' ? wgsOpen : '',
  ].join('')

const partners = (names: readonly string[], ids: Set<string>): string => {
  if (names.length === 0) return geenPartner
  const items = names.map((name, index) => {
    const naam = /^gemeente\b/i.test(name) ? name.replace(/^gemeente/i, 'gemeente') : `gemeente ${name}`
    const known = [
      `  - id: ${maakId(naam, ids)}`,
      `    naam: ${tekst(naam)}`,
      `    korteNaam: ${tekst(naam)}`,
      '    rechtsvorm: gemeente',
    ]
    return `${known.join('\n')}\n${index === 0 ? partnerOpen : ''}`
  })
  return `partners:\n${items.join('\n')}`
}

const overleggen = (names: readonly string[], ids: Set<string>): string => {
  if (names.length === 0) return geenOverleg
  const items = names.map((name, index) => {
    const soort = soortVan(name)
    const kind = soort ? [`    soort: ${soort}`] : ['    soort: anders', `    soortAnders: ${tekst(name)}`]
    const known = [
      `  - id: ${maakId(soort ?? name, ids)}`,
      ...kind,
      `    naam: ${tekst(soort ? (overlegsoorten[soort] ?? name) : name)}`,
    ]
    return `${known.join('\n')}\n${index === 0 ? overlegOpen : ''}`
  })
  return `overleggen:\n${items.join('\n')}`
}

/** The kind of the closed list, by its id or by its name. */
const soortVan = (name: string): string | undefined => {
  const wanted = name.toLowerCase()
  return Object.keys(overlegsoorten).find(
    (soort) => soort === wanted || overlegsoorten[soort]?.toLowerCase() === wanted,
  )
}
