/** The steps from the first question to the start, with the time that they usually take: knowledge, not a rule. */
import type { lijsten } from '../beschrijving.generated.ts'
import { plusDagen } from '../datum.ts'

export interface Stap {
  readonly id: string
  readonly titel: string
  /** Weeks before the start in which it begins and has to be ready; a moment has both alike. */
  readonly begin: number
  readonly klaar: number
  readonly rol: keyof (typeof lijsten)['rollen-kenner']
  /** Numbers of the documents that help. */
  readonly documenten: readonly string[]
  /** The field in which the description tells how far it is. */
  readonly bron: string
}

/** In the order of time. Who has an own planning changes it there; nothing in the law depends on these weeks. */
export const stappen = [
  {
    id: 'uitvraag',
    titel: 'Uitvraag bij de partijen',
    begin: 40,
    klaar: 34,
    rol: 'projectleider',
    documenten: ['05'],
    bron: 'partners',
  },
  {
    id: 'grondslagen',
    titel: 'Grondslagen en gegevens compleet',
    begin: 38,
    klaar: 30,
    rol: 'jurist',
    documenten: ['01', '65'],
    bron: 'hoedanigheden',
  },
  {
    id: 'betrokkenen',
    titel: 'Betrokkenen en adviesraden horen',
    begin: 34,
    klaar: 26,
    rol: 'projectleider',
    documenten: ['06'],
    bron: 'voortraject.betrokkenen',
  },
  {
    id: 'dpia',
    titel: 'DPIA uitvoeren',
    begin: 32,
    klaar: 24,
    rol: 'projectleider',
    documenten: ['61', '63'],
    bron: 'voortraject.dpia',
  },
  {
    id: 'oogo',
    titel: 'Overleg van gemeenten en onderwijs (OOGO)',
    begin: 26,
    klaar: 20,
    rol: 'bestuur',
    documenten: ['02'],
    bron: 'voortraject.oogo',
  },
  {
    id: 'fg-adviezen',
    titel: 'Adviezen van de FG’s',
    begin: 24,
    klaar: 18,
    rol: 'fg',
    documenten: ['60', '61', '63'],
    bron: 'voortraject.fgAdviezen',
  },
  {
    id: 'medezeggenschap',
    titel: 'Medezeggenschap: instemming of advies',
    begin: 22,
    klaar: 14,
    rol: 'partner',
    documenten: ['02', '51'],
    bron: 'voortraject.medezeggenschap',
  },
  {
    id: 'besluiten',
    titel: 'Besluiten van organen en besturen',
    begin: 14,
    klaar: 8,
    rol: 'bestuurssecretaris',
    documenten: ['30', '31', '32', '34', '35'],
    bron: 'partners',
  },
  {
    id: 'volmachten',
    titel: 'Volmachten en machtigingen',
    begin: 12,
    klaar: 6,
    rol: 'bestuurssecretaris',
    documenten: ['41', '42'],
    bron: 'mandaten',
  },
  {
    id: 'raad',
    titel: 'Gemeenteraad informeren',
    begin: 8,
    klaar: 6,
    rol: 'bestuurssecretaris',
    documenten: ['33'],
    bron: 'partners',
  },
  {
    id: 'ondertekening',
    titel: 'Ondertekening',
    begin: 6,
    klaar: 3,
    rol: 'bestuurssecretaris',
    documenten: ['02', '40', '50'],
    bron: 'partners',
  },
  {
    id: 'instructie',
    titel: 'Deelnemers instrueren',
    begin: 4,
    klaar: 1,
    rol: 'uitvoering',
    documenten: ['03', '20', '21', '22', '23'],
    bron: 'overleggen',
  },
  {
    id: 'kennisgeving',
    titel: 'Kennisgeving van de inwerkingtreding',
    begin: 3,
    klaar: 2,
    rol: 'projectleider',
    documenten: ['02'],
    bron: 'samenwerking.inwerkingtreding',
  },
  {
    id: 'publicatie',
    titel: 'Publicatie en uitleg voor inwoners',
    begin: 3,
    klaar: 1,
    rol: 'projectleider',
    documenten: ['02', '06'],
    bron: 'publicatie',
  },
  {
    id: 'start',
    titel: 'Start van de samenwerking',
    begin: 0,
    klaar: 0,
    rol: 'projectleider',
    documenten: [],
    bron: 'voortraject.gewensteStart',
  },
] as const satisfies readonly Stap[]

export type Stapnaam = (typeof stappen)[number]['id']

/** That many weeks before a day; plain calendar days, so a Monday stays a Monday. */
export const wekenVoor = (datum: string, weken: number): string | undefined => plusDagen(datum, -7 * weken)

/** Do two steps share time? A moment shares none. */
const overlapt = (a: Stap, b: Stap): boolean => a.begin > b.klaar && b.begin > a.klaar

export const tegelijkMet = (stap: Stap): readonly Stap[] =>
  stappen.filter((other) => other.id !== stap.id && overlapt(stap, other))
