import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { type Invoer, type Uitkomst, uitkomst, type Vondst } from '../types.ts'
import { isVerstrekkingAf } from './af.ts'
import { noem, noemAlle } from './noem.ts'
import { isUitvoerder, kanUitvoeren } from './uitvoerder.ts'
import { noemt } from './wetsverwijzingen.ts'

/** Another law that lets such data go to some receivers, once the verstrekking names it. */
export interface Opening {
  readonly wetten: readonly Verwijzing[]
  readonly aan?: readonly string[]
}

/** A law that names who may receive: others need consent or another law. */
export interface GeslotenKring {
  /** Who carries it out for the college is no other receiver. */
  readonly wet: string
  /** Who holds these data. */
  readonly isGever: (hoedanigheid: Hoedanigheid) => boolean
  /** Soorten hoedanigheid that may receive from this giver; by their beginning too. */
  readonly kring: (gever: Hoedanigheid) => readonly string[]
  readonly openingen: readonly Opening[]
  /** Receivers for whom another rule judges this. */
  readonly elders?: readonly string[]
}

const wgs = 'wet-gegevensverwerking-door-samenwerkingsverbanden'
/** Ways that stand open beside every closed circle. */
export const vasteOpeningen: readonly Opening[] = [
  { wetten: [{ wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.6' }], aan: ['veilig-thuis'] },
  { wetten: [{ wet: 'jeugdwet', artikel: '7.3.11', lid: '4' }], aan: ['gecertificeerde-instelling'] },
  { wetten: [{ wet: wgs, artikel: '1.5' }] },
]

/** Consent stands with the verstrekking. */
export const heeftToestemming = ({ verstrekking: { geheim, cGrond } }: VolleVerstrekking): boolean =>
  cGrond === 'toestemming' || (geheim?.includes('toestemming') ?? false)

/** A duty to tell that is laid on one of these givers, and of which the article is named. */
export const heeftPlicht = ({ wetten }: Invoer, { verstrekking, van }: VolleVerstrekking): boolean =>
  (verstrekking.geheim?.includes('wettelijke-plicht') ?? false) &&
  (verstrekking.wetten ?? []).some(({ wet, artikel, lid, onderdeel }) => {
    const { aard = [], voor } = (wet && artikel && wetten.artikel(wet, artikel, lid, onderdeel)?.artikel) || {}
    const isPlicht = aard.includes('plicht') && aard.includes('verstrekking')
    return isPlicht && (!voor || van.some(({ soort }) => soort !== undefined && valtOnder(soort, voor)))
  })

const buiten = (kring: GeslotenKring, { van, aan, verstrekking }: VolleVerstrekking) => {
  const gevers = van.filter(kring.isGever)
  const mag = (ontvanger: Hoedanigheid, soort: string): boolean =>
    (kring.elders ?? []).includes(soort) ||
    kanUitvoeren(ontvanger, kring.wet) ||
    gevers.every(
      (gever) => (gever.soort === soort && !isUitvoerder(ontvanger)) || valtOnder(soort, kring.kring(gever)),
    ) ||
    kring.openingen.some(
      (opening) => noemt(verstrekking.wetten, opening.wetten) && (!opening.aan || valtOnder(soort, opening.aan)),
    )
  return {
    gevers,
    ontvangers: gevers.length === 0 ? [] : aan.filter((each) => each.soort !== undefined && !mag(each, each.soort)),
  }
}

/** Who gives what to whom outside the circle, along no way that the law knows; with the paths that still decide. */
export const buitenKring = (
  invoer: Invoer,
  kring: GeslotenKring,
  melding: (feit: string, volle: VolleVerstrekking) => Omit<Vondst, 'pad'>,
): Uitkomst => {
  const vondsten: Vondst[] = []
  const onbekend: string[] = []
  for (const volle of verstrekkingen(invoer.beschrijving)) {
    const { verstrekking, overleg, gegevens } = volle
    const { gevers, ontvangers } = buiten(kring, volle)
    if (ontvangers.length === 0 || heeftToestemming(volle) || heeftPlicht(invoer, volle)) continue
    const open = (['geheim', 'wetten'] as const).filter((veld) => staat(verstrekking, veld) === 'onbekend')
    if (open.length > 0 && !isVerstrekkingAf(verstrekking)) {
      onbekend.push(...open.map((veld) => `${verstrekking.pad}.${veld}`))
      continue
    }
    const wat = noemAlle(gegevens) || 'gegevens'
    const feit = `${noemAlle(gevers)} ${gevers.length > 1 ? 'geven' : 'geeft'} in ${noem(overleg)} ${wat} aan ${noemAlle(ontvangers)}`
    vondsten.push({ pad: `${verstrekking.pad}.geheim`, ...melding(feit, volle) })
  }
  return uitkomst(vondsten, onbekend)
}
