import { grondenVoor } from '../../model/afgeleid/gronden.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import { isVerstrekkingAf } from '../patterns/af.ts'
import { heeftPlicht, heeftToestemming } from '../patterns/gesloten-kring.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { heleWoorden } from '../patterns/teksten.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const vve = [{ wet: 'wet-op-het-primair-onderwijs', artikel: '160', lid: '3' }]
const meldcode = [
  ...['1.51a', '1.51b', '1.51c'].map((artikel) => ({ wet: 'wet-kinderopvang', artikel })),
  { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.6' },
]
/** Who stands in the meldcode: Veilig Thuis, and the inspector and the police for a crime by staff. */
const bijMeldcode: readonly string[] = ['veilig-thuis', 'politie', 'anders']
/** A duty towards one receiver, and the rules of a Zorg- en Veiligheidshuis for who joins it once. */
const openingen = [
  { wetten: [{ wet: 'jeugdwet', artikel: '7.3.11', lid: '4' }], aan: ['gecertificeerde-instelling'] },
  {
    wetten: [{ artikel: '1.5' }, { artikel: '2.31', lid: '9' }, { artikel: '2.31', lid: '10' }].map((each) => ({
      wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden',
      ...each,
    })),
  },
]

/** The programme and its duration, and of whom they are. */
const vveGegeven = heleWoorden([
  'programma',
  'duur',
  'hoelang',
  'hoe lang',
  'vve',
  'vve-programma',
  'vve-deelname',
  'voorschools',
  'voorschoolse',
  'personalia',
  'naw-gegevens',
  'identificerende gegevens',
  'geboortedatum',
  'voornaam',
  'achternaam',
  'naam van het kind',
  'naam van de leerling',
  'naam van de peuter',
])
const tekstVan = ({ naam, id }: Gegeven): string => (typeof naam === 'object' ? (naam.tekst ?? id) : (naam ?? id))

const buitenVve = ({ verstrekking, overleg, gegevens, aan }: VolleVerstrekking): Vondst[] => {
  const nietSchool = aan.filter(({ soort }) => soort !== undefined && !valtOnder(soort, ['schoolbestuur']))
  const teVeel = gegevens.filter((each) => each.aard !== undefined && !vveGegeven.test(tekstVan(each)))
  const [ontvanger] = nietSchool
  const [gegeven] = teVeel
  return [
    ...(ontvanger
      ? [
          {
            pad: `${verstrekking.pad}.aan[${(verstrekking.aan ?? []).indexOf(ontvanger.id)}]`,
            bericht: `De overdracht van voorschoolse educatie in ${noem(overleg)} gaat ook naar ${noemAlle(nietSchool)}. De wet noemt alleen de school.`,
            hulp: 'Haal deze ontvanger uit ‘aan’, of maak een eigen verstrekking met toestemming van de ouders.',
          },
        ]
      : []),
    ...(gegeven
      ? [
          {
            pad: `${verstrekking.pad}.gegevens[${(verstrekking.gegevens ?? []).indexOf(gegeven.id)}]`,
            bericht: `De overdracht van voorschoolse educatie in ${noem(overleg)} bevat ook ${noemAlle(teVeel)}. De wet noemt alleen het gevolgde programma en hoelang dat duurde.`,
            hulp: 'Haal dit gegeven uit ‘gegevens’, of maak een eigen verstrekking met toestemming van de ouders.',
          },
        ]
      : []),
  ]
}

const metToestemming = ({ index }: Invoer, gevers: readonly Hoedanigheid[], volle: VolleVerstrekking): boolean =>
  heeftToestemming(volle) ||
  gevers.every(({ grondslagen }) => grondenVoor(index, grondslagen, volle.doelen).some(({ avg }) => avg === 'a'))

/** A way that the law opens, for all these receivers. */
const metWet = (invoer: Invoer, volle: VolleVerstrekking): boolean => {
  const { verstrekking, aan } = volle
  const alleen = (soorten: readonly string[]) => aan.every(({ soort }) => !soort || soorten.includes(soort))
  // The meldcode is a duty to have steps, not to tell: only its receivers count.
  if (noemt(verstrekking.wetten, meldcode)) return alleen(bijMeldcode)
  return (
    heeftPlicht(invoer, volle) ||
    openingen.some(({ wetten, aan: naar }) => noemt(verstrekking.wetten, wetten) && (!naar || alleen(naar)))
  )
}

const check: Regel['check'] = (invoer) => {
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  for (const volle of verstrekkingen(invoer.beschrijving)) {
    const { verstrekking, van, aan, overleg } = volle
    const gevers = van.filter(({ soort }) => soort === 'kinderopvang')
    if (gevers.length === 0 || metToestemming(invoer, gevers, volle)) continue
    if (noemt(verstrekking.wetten, vve)) {
      vondsten.push(...buitenVve(volle))
      continue
    }
    if (metWet(invoer, volle)) continue
    const open = (['geheim', 'wetten'] as const).filter((veld) => staat(verstrekking, veld) === 'onbekend')
    if (open.length > 0 && !isVerstrekkingAf(verstrekking))
      onbekend.push(...open.map((veld) => `${verstrekking.pad}.${veld}`))
    else
      vondsten.push({
        pad: `${verstrekking.pad}.geheim`,
        bericht: `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(overleg)} ${noemAlle(volle.gegevens) || 'gegevens'} aan ${noemAlle(aan) || 'een deelnemer'}, buiten de overdracht van voorschoolse educatie en de meldcode, en zonder dat daar toestemming van de ouders bij staat.`,
        hulp: 'Vraag de ouders toestemming en schrijf ‘geheim: [toestemming]’, of laat de kinderopvang dit niet inbrengen.',
      })
  }
  return uitkomst(vondsten, onbekend)
}

export const kinderopvangZonderToestemming: Regel = {
  code: 'GRO014',
  titel: 'Kinderopvang deelt zonder toestemming',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-kinderopvang', artikel: '1.51a' },
    { wet: 'wet-op-het-primair-onderwijs', artikel: '160', lid: '3' },
  ],
  dekt: ['GRO-14'],
  check,
}
