import { isVanaf } from '../../bevinding/bevinding.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { lijsten, type Medezeggenschap, type Partner } from '../../model/beschrijving.generated.ts'
import { groep } from '../../model/vak.ts'
import { findHoedanigheid, findPartner } from '../../model/zoek.ts'
import { noem, noemAlle } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { type Invoer, nogNietTeBeoordelen, type Regel, type Vondst } from '../types.ts'

/** Boards of schools under the Wet medezeggenschap op scholen; who signs for them makes no difference. */
const onderWms: ReadonlySet<string | undefined> = new Set(['schoolbestuur-po', 'schoolbestuur-vo', 'schoolbestuur-so'])

const scholen = ({ beschrijving, index, peildatum }: Invoer): readonly Partner[] =>
  partijen(beschrijving, peildatum).partijen.filter((partner) =>
    partner.hoedanigheden?.some(({ hoedanigheid }) => onderWms.has(findHoedanigheid(index, hoedanigheid)?.soort)),
  )

/** Consent that was refused, or that is still awaited once all have signed. */
const instemming = ({ index, status }: Invoer, each: Medezeggenschap): Vondst[] => {
  if (each.recht !== 'instemming') return []
  const wacht = each.uitkomst === 'gevraagd' && isVanaf(status, 'ondertekend')
  if (each.uitkomst !== 'niet-verkregen' && !wacht) return []
  const partner = findPartner(index, each.partner)
  const raad =
    each.orgaan === undefined || each.orgaan === 'anders'
      ? 'de raad'
      : `de ${lijsten.medezeggenschapsorganen[each.orgaan]}`
  return [
    {
      pad: `${each.pad}.uitkomst`,
      bericht: `De instemming van ${raad}${partner ? ` van ${noem(partner)}` : ''} is ${wacht ? 'gevraagd en nog niet verkregen, terwijl het convenant is ondertekend' : 'niet verkregen'}.`,
      hulp: 'Pas de afspraken aan en vraag opnieuw instemming, of leg vast waarom instemming niet nodig is (‘niet-nodig’).',
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const voortraject = groep(invoer.beschrijving, 'voortraject')
  const pad = `${voortraject.pad}.medezeggenschap`
  const besturen = scholen(invoer)
  if (isOntkend(voortraject, 'medezeggenschap')) {
    const reden = voortraject.nvt.medezeggenschap
    const wie = besturen.length === 0 ? '' : ` Schoolbesturen die partij zijn: ${noemAlle(besturen)}.`
    return [
      {
        pad,
        ernst: 'aandachtspunt',
        bericht: `Geen van de partijen heeft haar medezeggenschapsraad iets gevraagd${reden === undefined ? '' : ` (‘${reden}’)`}.${wie}`,
        hulp: 'Ga per partij na of instemming of advies nodig is en noem het antwoord bij ‘medezeggenschap’, ook als dat ‘niet-nodig’ is.',
      },
    ]
  }
  const gevraagd = voortraject.medezeggenschap
  if (!gevraagd) return []
  const vondsten = gevraagd.flatMap((each) => instemming(invoer, each))
  const zonder = besturen.filter(({ id }) => !gevraagd.some(({ partner }) => partner === id))
  if (zonder.length === 0) return vondsten
  if (!isVanaf(invoer.status, 'ter-besluitvorming')) return nogNietTeBeoordelen([pad], vondsten)
  return [
    ...vondsten,
    {
      pad,
      bericht: `Bij de medezeggenschap ${zonder.length === 1 ? 'ontbreekt' : 'ontbreken'} ${noemAlle(zonder)}: er staat niet welke instemming of welk advies daar is gevraagd.`,
      hulp: 'Voeg bij ‘medezeggenschap’ per schoolbestuur de raad, het recht en de uitkomst toe. Is niets nodig, kies dan ‘niet-nodig’.',
    },
  ]
}

const wms = 'wet-medezeggenschap-op-scholen'
export const schoolZonderMedezeggenschap: Regel = {
  code: 'OPB006',
  titel: 'Medezeggenschap niet gevraagd of niet verkregen',
  ernst: 'waarschuwing',
  rol: 'partner',
  gronden: [
    { wet: wms, artikel: '13', lid: '1', onderdeel: 'i' },
    { wet: wms, artikel: '14', lid: '2', onderdeel: 'f' },
    { wet: wms, artikel: '14', lid: '3', onderdeel: 'd' },
    { wet: 'wet-op-de-ondernemingsraden', artikel: '27', lid: '1', onderdeel: 'k' },
  ],
  dekt: ['OPB-06'],
  check,
}
