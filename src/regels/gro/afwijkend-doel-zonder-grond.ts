import { isVanaf } from '../../bevinding/bevinding.ts'
import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { staat } from '../../model/vak.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { KennisVerbod } from '../../wetten/kennis-types.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isTaakartikel } from '../patterns/taakwetten.ts'
import { citaten } from '../patterns/wetnaam.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { overWmoMuur } from '../patterns/wmo-muur.ts'
import { type Invoer, type Regel, uitkomst } from '../types.ts'

/** Laws that say themselves who may receive these data; receivers outside them have rules of their own (GRO010 and on, BIJ). */
const geslotenRegels = ({ kennis }: Invoer, { van, aan, gegevens, verstrekking }: VolleVerstrekking): KennisVerbod[] =>
  van
    .flatMap(({ soort }) => {
      const found = kennis.hoedanigheid(soort)
      return [...(found?.verboden ?? []), ...(found?.voorwaarden ?? [])]
    })
    .filter(({ aarden }) => gegevens.some(({ aard }) => aard !== undefined && aarden.includes(aard)))
    .filter(({ behalveAan, wetten }) =>
      behalveAan
        ? aan.length > 0 && aan.every(({ soort }) => soort !== undefined && valtOnder(soort, behalveAan))
        : noemt(verstrekking.wetten, wetten),
    )

type Gemis = { readonly veld: 'cGrond' | 'wetten'; readonly feit: string; readonly hulp: string }

const zonderCGrond: Gemis = {
  veld: 'cGrond',
  feit: 'waarom dat mag, staat er niet bij',
  hulp: 'Vul ‘cGrond’ in: wettelijk (met het artikel bij ‘wetten’), toestemming, vitaal of, na de toets van artikel 6 lid 4 van de AVG, verenigbaar. Past geen van die, dan wordt dit niet verstrekt.',
}
const zonderArtikel: Gemis = {
  veld: 'wetten',
  feit: 'volgens ‘cGrond’ op grond van een wettelijke bepaling, zonder artikel van een Nederlandse wet',
  hulp: 'Noem onder ‘wetten’ het artikel dat deze verstrekking voorschrijft of toelaat, of kies een andere ‘cGrond’.',
}

/** What a deviating purpose lacks; the way past the wall of the Wmo 2015 is judged by GRO008. */
const gemisVan = (invoer: Invoer, volle: VolleVerstrekking): Gemis | undefined => {
  const { verstrekking } = volle
  if (verstrekking.situatie !== 'C' || overWmoMuur(volle).length > 0) return undefined
  if (verstrekking.cGrond === undefined) return zonderCGrond
  if (verstrekking.cGrond === 'wettelijk') {
    const removed = invoer.opgeruimd.artikelen.some(({ pad }) => pad.startsWith(`${verstrekking.pad}.wetten[`))
    return removed || verstrekking.wetten?.some((ref) => isTaakartikel(invoer.wetten, ref)) ? undefined : zonderArtikel
  }
  const gesloten = verstrekking.cGrond === 'verenigbaar' ? geslotenRegels(invoer, volle) : []
  if (gesloten.length === 0) return undefined
  const artikelen = citaten(
    invoer.wetten,
    gesloten.flatMap(({ wetten }) => wetten),
  )
  return {
    veld: 'cGrond',
    feit: `volgens ‘cGrond’ omdat het doel verenigbaar is, terwijl de wet voor deze gegevens zelf zegt aan wie en waarvoor (${artikelen})`,
    hulp: `Past de verstrekking binnen ${artikelen}, kies dan ‘cGrond: wettelijk’ en noem het artikel bij ‘wetten’. Past zij daar niet in, dan blijft alleen toestemming over, als die wet dat toelaat.`,
  }
}

const check: Regel['check'] = (invoer) => {
  const { beschrijving, status } = invoer
  const onbekend: string[] = []
  const vondsten = verstrekkingen(beschrijving).flatMap((volle) => {
    const gemis = gemisVan(invoer, volle)
    if (!gemis) return []
    const { overleg, verstrekking, van, aan, gegevens } = volle
    const pad = `${verstrekking.pad}.${gemis.veld}`
    // No status asks for these fields, so that from here on silence is an answer.
    if (staat(verstrekking, gemis.veld) === 'onbekend' && !isVanaf(status, 'ter-besluitvorming')) {
      onbekend.push(pad)
      return []
    }
    return [
      {
        pad,
        bericht: `In ${noem(overleg)} gaat ${noemAlle(gegevens) || 'een gegeven'} van ${noemAlle(van)} naar ${noemAlle(aan)} voor een afwijkend doel (situatie C); ${gemis.feit}.`,
        hulp: gemis.hulp,
      },
    ]
  })
  return uitkomst(vondsten, onbekend)
}

const avg = 'algemene-verordening-gegevensbescherming'
export const afwijkendDoelZonderGrond: Regel = {
  code: 'GRO007',
  titel: 'Afwijkend doel zonder grond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '5', lid: '1', onderdeel: 'b' },
    { wet: avg, artikel: '6', lid: '4' },
  ],
  dekt: ['GRO-07', 'G5'],
  check,
}
