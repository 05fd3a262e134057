import { isGeheimhouder } from '../../model/afgeleid/geheim.ts'
import type { VolleVerstrekking } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid, Verstrekking } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import type { Invoer } from '../types.ts'
import { citaat } from './wetnaam.ts'
import { type Losse, noemt } from './wetsverwijzingen.ts'

export type Weg = NonNullable<Verstrekking['geheim']>[number]

/** Duties to tell that exist towards one kind of receiver only. */
const plichten: readonly { readonly artikelen: readonly Verwijzing[]; readonly aan: readonly string[] }[] = [
  { artikelen: [{ wet: 'jeugdwet', artikel: '7.4.0', lid: '2' }], aan: ['college-jeugdhulp'] },
  { artikelen: [{ wet: 'jeugdwet', artikel: '7.3.11', lid: '4' }], aan: ['gecertificeerde-instelling'] },
  { artikelen: [{ wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.2' }], aan: ['college-wmo'] },
  {
    artikelen: [{ wet: 'wet-verplichte-geestelijke-gezondheidszorg', artikel: '8:29' }],
    aan: ['ggz', 'burgemeester-openbare-orde', 'politie', 'om'],
  },
]
export const meldrechtVeiligThuis: readonly Verwijzing[] = [
  { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.6' },
]
const wgs = 'wet-gegevensverwerking-door-samenwerkingsverbanden'
/** Secrets that the WGS leaves as they are (2.29 lid 2). */
const zorgEnJeugd: readonly Verwijzing[] = [
  { wet: 'burgerlijk-wetboek-boek-7', artikel: '457' },
  { wet: 'wet-op-de-beroepen-in-de-individuele-gezondheidszorg', artikel: '88' },
  { wet: 'jeugdwet', artikel: '7.3.11' },
]

interface Stap {
  readonly invoer: Invoer
  readonly volle: VolleVerstrekking
  readonly gever: Hoedanigheid
  readonly ontvanger: Hoedanigheid
}

/** Does the article oblige to tell this receiver? An article on the secret itself does not. */
const verplicht = ({ invoer, gever, ontvanger }: Stap, ref: Losse): true | string => {
  const { wet = '', artikel = '', lid, onderdeel } = ref
  const naam = citaat(invoer.wetten, ref)
  const row = invoer.wetten.artikel(wet, artikel, lid, onderdeel)?.artikel
  const aarden = row?.aard ?? []
  const plicht = (aarden.includes('plicht') || row?.avg?.includes('c')) && !aarden.includes('geheim')
  if (!plicht) return `${naam} verplicht niet tot deze verstrekking`
  if (wet === wgs && noemt(geheimwetten(invoer, gever), zorgEnJeugd)) return `${naam} heft dit geheim niet op`
  const grens = plichten.find(({ artikelen }) => noemt([ref], artikelen))
  if (grens && !valtOnder(ontvanger.soort ?? '', grens.aan)) return `${naam} geldt niet voor deze ontvanger`
  return true
}

const geheimwetten = ({ kennis }: Invoer, { beroepsgeheim, soort }: Hoedanigheid): readonly Losse[] =>
  beroepsgeheim?.wetten ?? kennis.hoedanigheid(soort)?.geheim.wetten ?? []

/** Per way: it fits, or why it does not. */
const past: Readonly<Record<Weg, (stap: Stap) => true | string>> = {
  toestemming: () => true,
  'rechtstreeks-betrokken': ({ ontvanger }) =>
    isGeheimhouder(ontvanger) || 'rechtstreeks betrokken is alleen wie aan dezelfde hulp of behandeling meewerkt',
  // A right to report that is called a duty, or goes elsewhere, is judged by its own rule (also below).
  'wettelijke-plicht': (stap) => {
    const { wetten = [] } = stap.volle.verstrekking
    if (wetten.length > 0 && wetten.every((ref) => noemt([ref], meldrechtVeiligThuis))) return true
    const answers = wetten.map((ref) => verplicht(stap, ref))
    return answers.includes(true) || answers[0] || 'er staat geen wetsartikel dat tot deze verstrekking verplicht'
  },
  meldrecht: ({ ontvanger, volle }) =>
    ontvanger.soort === 'veilig-thuis' ||
    noemt(volle.verstrekking.wetten, meldrechtVeiligThuis) ||
    'een meldrecht is er alleen naar Veilig Thuis en voor de melding in de verwijsindex',
  'conflict-van-plichten': () => true,
  'niet-van-toepassing': ({ gever }) => `${gever.naam ?? gever.id} heeft wel een beroepsgeheim`,
}

/** Why none of these ways fits for this giver and receiver; undefined when one does. */
export const pastNiet = (stap: Stap, wegen: readonly Weg[]): string | undefined => {
  const own = stap.gever.beroepsgeheim?.doorbreking
  const answers = wegen.map((weg) => {
    const fits = past[weg](stap)
    if (fits !== true) return fits
    return own === undefined || own.includes(weg) || 'die weg staat niet bij het beroepsgeheim van de gever'
  })
  return answers.includes(true) ? undefined : answers.find((each) => typeof each === 'string')
}
