import { type Tekst, teksten } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

interface Betekenis {
  readonly naam: string
  readonly voluit: RegExp
}

interface Botsing {
  /** The abbreviation as it stands in a text; case counts: 'Wgs' and 'WGS' are two laws. */
  readonly patroon: RegExp
  readonly betekenissen: readonly [Betekenis, Betekenis]
}

const politiegegevens: Betekenis = { naam: 'de Wet politiegegevens', voluit: /wet politiegegevens/i }
const gezondheid: Betekenis = { naam: 'de Wet publieke gezondheid', voluit: /wet publieke gezondheid/i }
const schuldhulp: Betekenis = {
  naam: 'de Wet gemeentelijke schuldhulpverlening',
  voluit: /wet gemeentelijke schuldhulpverlening/i,
}
const verbanden: Betekenis = {
  naam: 'de Wet gegevensverwerking door samenwerkingsverbanden',
  voluit: /wet gegevensverwerking door samenwerkingsverbanden/i,
}

/** Abbreviations that stand for two things in this field; the usual meaning first. */
const botsingen: readonly Botsing[] = [
  { patroon: /(?<![\p{L}\p{N}])Wpg(?![\p{L}\p{N}])/u, betekenissen: [politiegegevens, gezondheid] },
  { patroon: /(?<![\p{L}\p{N}])Wgs(?![\p{L}\p{N}])/u, betekenissen: [schuldhulp, verbanden] },
  { patroon: /(?<![\p{L}\p{N}])WGS(?![\p{L}\p{N}])/u, betekenissen: [verbanden, schuldhulp] },
  {
    patroon: /(?<![\p{L}\p{N}])SWV(?![\p{L}\p{N}])(?!['’]?s?\s+(?:PO|VO|po|vo|passend))/u,
    betekenissen: [
      { naam: 'een samenwerkingsverband passend onderwijs', voluit: /samenwerkingsverband(?:en)? passend onderwijs/i },
      {
        naam: 'een samenwerkingsverband in de zin van de Wet gegevensverwerking door samenwerkingsverbanden',
        voluit: /samenwerkingsverband(?:en)?(?! passend)/i,
      },
    ],
  },
  {
    patroon: /(?<![\p{L}\p{N}])WVO(?!\s*2020)(?![\p{L}\p{N}])/u,
    betekenissen: [
      { naam: 'de Wet voortgezet onderwijs 2020', voluit: /wet voortgezet onderwijs/i },
      { naam: 'de vervallen Wet op het voortgezet onderwijs', voluit: /wet op het voortgezet onderwijs/i },
    ],
  },
  {
    patroon: /(?<![\p{L}\p{N}])Pw(?![\p{L}\p{N}])/u,
    betekenissen: [
      { naam: 'de Participatiewet', voluit: /participatiewet/i },
      { naam: 'de Politiewet 2012', voluit: /politiewet/i },
    ],
  },
]

/** A name is a name, and a title of another document is quoted. */
const namen: readonly string[] = ['korteNaam', 'handelsnaam', 'kenmerk', 'vindplaats', 'brin', 'agb', 'oin', 'register']
const isNaam = ({ veld, in: { type } }: Tekst): boolean =>
  namen.includes(veld) || (veld === 'naam' && type === 'Partner') || type === 'AnderDocument' || type === 'Voorganger'

/** The first text with the abbreviation, unless its full name stands there or in a text before it. */
const eerstePlaats = (alle: readonly Tekst[], { patroon, betekenissen }: Botsing): Vondst[] => {
  for (const { tekst, pad } of alle) {
    if (betekenissen.some(({ voluit }) => voluit.test(tekst))) return []
    const found = patroon.exec(tekst)?.[0]
    if (found === undefined) continue
    const [een, ander] = betekenissen
    return [
      {
        pad,
        bericht: `Hier staat voor het eerst ‘${found}’. Dat kan ${een.naam} zijn, maar ook ${ander.naam}.`,
        hulp: `Schrijf hier de naam voluit, met ‘(${found})’ erachter. Daarna mag de afkorting.`,
      },
    ]
  }
  return []
}

const check: Regel['check'] = ({ beschrijving }) => {
  const alle = teksten(beschrijving).filter((each) => !isNaam(each))
  return botsingen.flatMap((botsing) => eerstePlaats(alle, botsing))
}

export const afkortingDubbelzinnig: Regel = {
  code: 'WET007',
  titel: 'Afkorting dubbelzinnig',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '12', lid: '1' }],
  dekt: ['WET-07', 'L10'],
  check,
}
