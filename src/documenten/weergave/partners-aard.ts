/** What kind of organisation a party is, as far as its documents differ by it. */
import { deelnames } from '../../model/afgeleid/deelnames.ts'
import { buitenInkoop, isIngekocht } from '../../model/afgeleid/inkoop.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import type {
  Beroepsgeheim,
  Beschrijving,
  Hoedanigheid,
  Partner,
  Vervulling,
} from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstVan, staat, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import { korteNaamVan, vlag } from './namen.ts'

type Soort = NonNullable<Hoedanigheid['soort']>

const scholenWms: readonly Soort[] = ['schoolbestuur-po', 'schoolbestuur-vo', 'schoolbestuur-so']
/** Flag → the kinds of hoedanigheid that make it true. */
const soortenVan = {
  isSchool: [...scholenWms, 'schoolbestuur-mbo'],
  isSchoolWms: scholenWms,
  isSwv: ['swv-po', 'swv-vo'],
  isPolitie: ['politie'],
  isOm: ['om'],
  isWelzijn: ['welzijn'],
  isAanbieder: ['jeugdhulpaanbieder', 'zorgaanbieder-wmo', 'ggz', 'maatschappelijke-opvang'],
} as const satisfies Readonly<Record<string, readonly Soort[]>>

/** Legal forms in which persons are bound, because there is no legal person. */
const zonderRechtspersoon: readonly string[] = [
  'maatschap',
  'vof',
  'eenmanszaak',
  'gemeenschappelijk-orgaan',
  'geen-rechtspersoon',
]

export const aardTabel = {
  isGemeente: waarde('Is dit een gemeente?'),
  isOverheid: waarde('Is dit een overheid, naar haar rechtsvorm?'),
  isSchool: waarde('Is dit een schoolbestuur?'),
  isSchoolWms: waarde('Valt dit schoolbestuur onder de Wet medezeggenschap op scholen?'),
  isSwv: waarde('Is dit een samenwerkingsverband passend onderwijs?'),
  isPolitie: waarde('Is dit de politie?'),
  isOm: waarde('Is dit het Openbaar Ministerie?'),
  isWelzijn: waarde('Is dit een organisatie voor welzijn of jongerenwerk?'),
  isAanbieder: waarde('Is dit een aanbieder van zorg of jeugdhulp?'),
  isIngekocht: waarde('Neemt zij deel als aanbieder met een contract, en hangt toetreding daarmee samen?'),
  isRechtspersoon: waarde('Is de organisatie zelf een rechtspersoon, voor zover bekend?'),
  isZelfstandige: waarde('Is dit een zelfstandige (eenmanszaak)?'),
  heeftGeheim: waarde('Heeft iemand van deze organisatie een wettelijk beroepsgeheim?'),
  heeftMeerHoedanigheden: waarde('Neemt deze organisatie in meer dan één hoedanigheid deel?'),
  zitVoor: waarden('Korte namen van de partijen voor wie deze organisatie aan tafel zit'),
  zitVoorAnderen: waarde('Zit deze organisatie voor een andere partij aan tafel?'),
} as const

/** The secret of a partner in one hoedanigheid: its own, else that of the hoedanigheid. */
export const geheimVan = (vervulling: Vervulling, hoedanigheid: Hoedanigheid | undefined): Beroepsgeheim | undefined =>
  vervulling.beroepsgeheim ?? hoedanigheid?.beroepsgeheim

/** Three-valued: as long as the hoedanigheden are not known, neither is the kind. */
const soortVlag = (b: Beschrijving, partner: Partner, soorten: readonly Soort[]): Vak => {
  const index = maakIndex(b)
  const own = (partner.hoedanigheden ?? []).map(({ hoedanigheid }) => findHoedanigheid(index, hoedanigheid)?.soort)
  const yes = own.some((soort) => soort !== undefined && soorten.includes(soort))
  // which kind it is changes an explanation only, so an unknown one is asked elsewhere and leaves that out
  return vlag(yes, `${partner.pad}.hoedanigheden`)
}

export const bouwAard = (b: Beschrijving, partner: Partner): WeergaveVan<typeof aardTabel> => {
  const index = maakIndex(b)
  const { pad } = partner
  const geheimen = (partner.hoedanigheden ?? []).map((each) =>
    geheimVan(each, findHoedanigheid(index, each.hoedanigheid)),
  )
  const voor = [
    ...new Set(
      deelnames(b)
        .flatMap(({ partners }) =>
          partners.filter(({ aanTafel, partner: zelf }) => aanTafel === partner && zelf !== partner),
        )
        .map(({ partner: zelf }) => zelf),
    ),
  ]
  const soort = (naam: keyof typeof soortenVan): Vak => soortVlag(b, partner, soortenVan[naam])
  return {
    isGemeente: vlag(partner.rechtsvorm === 'gemeente', `${pad}.rechtsvorm`),
    isOverheid: vlag(isOverheid(partner), `${pad}.rechtsvorm`),
    isSchool: soort('isSchool'),
    isSchoolWms: soort('isSchoolWms'),
    isSwv: soort('isSwv'),
    isPolitie: soort('isPolitie'),
    isOm: soort('isOm'),
    isWelzijn: soort('isWelzijn'),
    isAanbieder: soort('isAanbieder'),
    isIngekocht: vlag(
      buitenInkoop(b) === undefined &&
        (partner.hoedanigheden ?? []).some(({ hoedanigheid }) => {
          const found = findHoedanigheid(index, hoedanigheid)
          return found !== undefined && isIngekocht(found)
        }),
      `${pad}.hoedanigheden`,
      'toetreding.inkoop',
    ),
    isRechtspersoon: vlag(!zonderRechtspersoon.includes(partner.rechtsvorm ?? ''), `${pad}.rechtsvorm`),
    isZelfstandige: vlag(partner.rechtsvorm === 'eenmanszaak', `${pad}.rechtsvorm`),
    heeftGeheim: vlag(
      geheimen.some((geheim) => geheim?.soort === 'wettelijk'),
      `${pad}.hoedanigheden`,
    ),
    heeftMeerHoedanigheden: afgeleid(
      staat(partner, 'hoedanigheden') === 'gegeven' && (partner.hoedanigheden?.length ?? 0) > 1,
      [`${pad}.hoedanigheden`],
    ),
    zitVoor: lijstVan(voor.map(korteNaamVan), [`${pad}.hoedanigheden`]),
    zitVoorAnderen: vlag(voor.length > 0, 'partners'),
  }
}
