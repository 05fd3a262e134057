import { besluitenVoor, geldendBesluit, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

/** What the parties agreed to leave to others, and by which words a decision or a volmacht goes along with it. */
interface Ruimte {
  readonly wat: string
  readonly strekking: 'wijziging-lagere-lagen' | 'toetreding'
  readonly omvang: 'wijzigen-bijlagen' | 'toetreden'
}

const afgesproken = ({ afspraken, toetreding }: Beschrijving): readonly Ruimte[] => [
  ...(afspraken?.wijziging?.overleg === undefined
    ? []
    : [
        {
          wat: 'wijzigingen van een bijlage',
          strekking: 'wijziging-lagere-lagen',
          omvang: 'wijzigen-bijlagen',
        } as const,
      ]),
  ...(toetreding?.route === 'instemming' || toetreding?.route === 'tenzij-bezwaar'
    ? [{ wat: 'toetredingen', strekking: 'toetreding', omvang: 'toetreden' } as const]
    : []),
]

const beoordeel = (keten: Keten, ruimte: readonly Ruimte[]): Vondst[] => {
  const { partner, tekent, schakels } = keten
  const besluit = isOverheid(partner) ? geldendBesluit(besluitenVoor(keten)) : undefined
  const inBesluit = ruimte.filter(({ strekking }) => besluit?.strekking && !besluit.strekking.includes(strekking))
  const stuk = tekent === partner ? undefined : schakels.at(-1)
  // a piece that does not even cover the signing has a rule of its own
  const omvang = stuk?.omvang?.includes('ondertekenen') ? stuk.omvang : undefined
  const inVolmacht = ruimte.filter((each) => omvang && !omvang.includes(each.omvang))
  return [
    ...(besluit && inBesluit.length > 0
      ? [
          {
            pad: `${besluit.pad}.strekking`,
            bericht: `Het besluit van ${noem(partner)} geeft geen ruimte voor ${opsomming(inBesluit.map(({ wat }) => wat))}; die gaan dan telkens opnieuw langs het orgaan.`,
            hulp: 'Neem dit op in het besluit en vul ‘strekking’ aan. Is het zo bedoeld? Dan hoeft u niets te doen.',
          },
        ]
      : []),
    ...(stuk && inVolmacht.length > 0
      ? [
          {
            pad: `${stuk.pad}.omvang`,
            bericht: `${noem(stuk)} dekt het ondertekenen, maar niet ${opsomming(inVolmacht.map(({ wat }) => wat))}; daarvoor is telkens iedere volmachtgever zelf nodig.`,
            hulp: 'Laat de volmacht ook hiervoor geven en vul ‘omvang’ aan. Is het zo bedoeld? Dan hoeft u niets te doen.',
          },
        ]
      : []),
  ]
}

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const ruimte = afgesproken(beschrijving)
  if (ruimte.length === 0) return []
  return eenPerPad(ketens(beschrijving, peildatum).flatMap((keten) => beoordeel(keten, ruimte)))
}

export const besluitTeSmal: Regel = {
  code: 'OND117',
  titel: 'Besluit of volmacht zonder ruimte voor lagere lagen',
  ernst: 'aandachtspunt',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '62' },
  ],
  dekt: ['P3'],
  check,
}
