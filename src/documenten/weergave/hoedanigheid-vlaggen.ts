import type { Grondslag, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, staat, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwWetsvlaggen, wetsvlaggenTabel } from './wetsvlaggen.ts'

type Soort = NonNullable<Hoedanigheid['soort']>

/** Flag → the kinds that make it true, and what it asks. */
const soortenVan: Readonly<Record<string, readonly Soort[]>> = {
  heeftCollege: [
    'college-jeugdhulp',
    'college-wmo',
    'college-inkomen',
    'college-schuldhulp',
    'college-leerplicht',
    'college-doorstroompunt',
    'college-jeugdgezondheid',
  ],
  heeftJeugdhulpCollege: ['college-jeugdhulp'],
  heeftWmo: ['college-wmo', 'zorgaanbieder-wmo'],
  heeftWmoCollege: ['college-wmo'],
  heeftInkomen: ['college-inkomen'],
  heeftSchuldhulp: ['college-schuldhulp'],
  heeftLeerplicht: ['college-leerplicht'],
  heeftDoorstroompunt: ['college-doorstroompunt'],
  heeftSwv: ['swv-po', 'swv-vo'],
  heeftSwvPo: ['swv-po'],
  heeftSwvVo: ['swv-vo'],
  heeftSchool: ['schoolbestuur-po', 'schoolbestuur-vo', 'schoolbestuur-so', 'schoolbestuur-mbo'],
  heeftJeugdhulpaanbieder: ['jeugdhulpaanbieder'],
  heeftJgz: ['jeugdgezondheidszorg'],
  heeftMedisch: ['ggz', 'huisarts', 'jeugdgezondheidszorg'],
  heeftGi: ['gecertificeerde-instelling'],
  heeftVeiligThuis: ['veilig-thuis'],
  heeftRvdk: ['rvdk'],
  heeftPolitie: ['politie'],
  heeftOm: ['om'],
  heeftReclassering: ['reclassering'],
  heeftUwv: ['uwv'],
  heeftSchoolPo: ['schoolbestuur-po'],
  heeftSchoolVo: ['schoolbestuur-vo'],
  heeftOnderwijs: [
    'schoolbestuur-po',
    'schoolbestuur-vo',
    'schoolbestuur-so',
    'schoolbestuur-mbo',
    'swv-po',
    'swv-vo',
    'college-leerplicht',
    'college-doorstroompunt',
  ],
  heeftJeugdhulp: ['college-jeugdhulp', 'jeugdhulpaanbieder', 'gecertificeerde-instelling', 'rvdk'],
  heeftOverlegopdracht: ['college-jeugdhulp', 'schoolbestuur-po', 'schoolbestuur-vo'],
  heeftHandhaving: ['college-leerplicht', 'college-inkomen', 'uwv'],
}

export const vlaggenTabel = {
  heeftCollege: waarde('Neemt een college deel, in welke taak ook?'),
  heeftMeerCollegetaken: waarde('Nemen colleges voor meer dan één taak deel?'),
  heeftJeugdhulpCollege: waarde('Neemt het college voor jeugdhulp deel?'),
  heeftWmo: waarde('Neemt het college voor de Wmo of een Wmo-aanbieder deel?'),
  heeftWmoCollege: waarde('Neemt het college voor de Wmo deel?'),
  heeftInkomen: waarde('Neemt het college voor werk en inkomen deel?'),
  heeftSchuldhulp: waarde('Neemt het college voor schuldhulp deel?'),
  heeftLeerplicht: waarde('Neemt het college voor leerplicht deel?'),
  heeftDoorstroompunt: waarde('Neemt het doorstroompunt deel?'),
  heeftSwv: waarde('Neemt een samenwerkingsverband passend onderwijs deel?'),
  heeftSwvPo: waarde('Neemt een samenwerkingsverband primair onderwijs deel?'),
  heeftSwvVo: waarde('Neemt een samenwerkingsverband voortgezet onderwijs deel?'),
  heeftSchool: waarde('Neemt een schoolbestuur deel?'),
  heeftJeugdhulpaanbieder: waarde('Neemt een jeugdhulpaanbieder deel?'),
  heeftJgz: waarde('Neemt de jeugdgezondheidszorg deel?'),
  heeftMedisch: waarde('Neemt een medische hulpverlener deel (ggz, huisarts, jeugdgezondheidszorg)?'),
  heeftGi: waarde('Neemt een gecertificeerde instelling deel?'),
  heeftVeiligThuis: waarde('Neemt Veilig Thuis deel?'),
  heeftRvdk: waarde('Neemt de Raad voor de Kinderbescherming deel?'),
  heeftPolitie: waarde('Neemt de politie deel?'),
  heeftOm: waarde('Neemt het Openbaar Ministerie deel?'),
  heeftReclassering: waarde('Neemt de reclassering deel?'),
  heeftUwv: waarde('Neemt UWV deel?'),
  heeftSchoolPo: waarde('Neemt een bestuur van basisscholen deel?'),
  heeftSchoolVo: waarde('Neemt een bestuur van scholen voor voortgezet onderwijs deel?'),
  heeftOnderwijs: waarde('Neemt iemand uit het onderwijs, leerplicht of het doorstroompunt deel?'),
  heeftJeugdhulp: waarde('Neemt iemand deel die de Jeugdwet uitvoert?'),
  heeftOverlegopdracht: waarde('Draagt een wet een deelnemer op om over een leerling of jeugdige te overleggen?'),
  heeftHandhaving: waarde('Neemt iemand deel die ook handhaaft: leerplicht, werk en inkomen of UWV?'),
  heeftGeheimhouders: waarde('Neemt iemand met een wettelijk beroepsgeheim deel?'),
  heeftGeheimhoudingsplichtigen: waarde(
    'Neemt iemand met een wettelijk geheim of een wettelijke geheimhoudingsplicht deel?',
  ),
  heeftToestemmingAlsGrond: waarde('Steunt een grondslag op toestemming (letter a)?'),
  heeftGerechtvaardigdBelang: waarde('Steunt een grondslag op gerechtvaardigd belang (letter f)?'),
  heeftVoorstellen: waarde('Is een grondslag nog een voorstel?'),
  ...wetsvlaggenTabel,
} as const

export type Vlaggen = WeergaveVan<typeof vlaggenTabel>

/** Three-valued answers about who takes part: a yes wins; without one, an unknown kind leaves the answer open. */
export const bouwVlaggen = (context: Bouwcontext, deelnemend: readonly Hoedanigheid[]): Vlaggen => {
  const { b } = context
  const ontkend = staat(b, 'hoedanigheden') === 'nvt'
  const vraag = (test: (each: Hoedanigheid) => boolean | undefined): Vak => {
    const answers = deelnemend.map(test)
    const open = b.hoedanigheden === undefined || answers.includes(undefined)
    return afgeleid(answers.includes(true) ? true : ontkend || !open ? false : undefined, ['hoedanigheden'])
  }
  const soort = (naam: string): Vak =>
    vraag((each) => (each.soort === undefined ? undefined : soortenVan[naam]?.includes(each.soort)))
  const geheim = (...soorten: readonly string[]): Vak =>
    vraag(({ beroepsgeheim, nvt }) => {
      if ('beroepsgeheim' in nvt) return false
      return beroepsgeheim?.soort === undefined ? undefined : soorten.includes(beroepsgeheim.soort)
    })
  const grondslag = (test: (grond: Grondslag) => boolean): Vak => vraag((each) => (each.grondslagen ?? []).some(test))
  const colleges = new Set(deelnemend.flatMap((each) => (each.soort?.startsWith('college-') ? [each.soort] : [])))
  const namen = Object.fromEntries(Object.keys(soortenVan).map((naam) => [naam, soort(naam)]))
  return {
    ...(namen as unknown as Vlaggen),
    heeftMeerCollegetaken: afgeleid(b.hoedanigheden === undefined && !ontkend ? undefined : colleges.size > 1, [
      'hoedanigheden',
    ]),
    heeftGeheimhouders: geheim('wettelijk'),
    heeftGeheimhoudingsplichtigen: geheim('wettelijk', 'wettelijke-geheimhouding'),
    heeftToestemmingAlsGrond: grondslag(({ avg }) => avg === 'a'),
    heeftGerechtvaardigdBelang: grondslag(({ avg }) => avg === 'f'),
    heeftVoorstellen: grondslag(isVoorstel),
    ...bouwWetsvlaggen(context, deelnemend),
  }
}
