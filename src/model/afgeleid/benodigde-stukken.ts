/** Which pieces between the organ and the signature are still missing: machtiging, opdracht and volmacht. */
import type { Beschrijving, Mandaat, Ondertekenaar, Orgaan, Partner, Verlener } from '../beschrijving.generated.ts'
import { isVoorstel } from '../is-voorstel.ts'
import { peildatumVan, statusVan } from '../status.ts'
import type { Orgaansoort } from './beslissers.ts'
import { eersteHandtekening, type Keten, ketens } from './keten.ts'
import { versieOmTeTekenen } from './versie.ts'
import { type Bevoegdheid, isPersoneel, isVervanger, isZelfBevoegd } from './zelf-bevoegd.ts'

/** Why a piece is still needed. */
export type Stukreden = 'ontbreekt' | 'zonder-datum' | 'andere-versie' | 'ingetrokken' | 'verlopen' | 'te-smal'
export type Stuksoort = 'machtiging' | 'opdracht' | 'volmacht' | 'mandaat'

/** A piece that somebody still has to give. */
export interface Stukbehoefte {
  readonly soort: Stuksoort
  readonly reden: Stukreden
  /** Who gives it: the organ as described, else its kind; neither for the voorzitter of a regeling. */
  readonly orgaan?: Orgaan
  readonly orgaansoort?: Orgaansoort
  /** What the description already says about it. */
  readonly stuk?: Mandaat
}

/** A signatory who cannot sign yet: within one organisation. */
export interface Machtigingsbehoefte {
  readonly partner: Partner
  readonly ondertekenaar: Ondertekenaar
  /** For which organ is signed. */
  readonly orgaan?: Orgaan
  /** In the order in which they are given. */
  readonly stukken: readonly Stukbehoefte[]
}

/** A party for which another organisation is to sign. */
export interface Volmachtbehoefte {
  readonly partner: Partner
  readonly gevolmachtigde: Partner
  readonly reden: Stukreden
  readonly stuk?: Mandaat
  readonly verlener?: Verlener
}

/** What the law says of a legal form and an organ. */
export type BevoegdheidVan = (rechtsvorm: string | undefined, orgaan?: string) => Bevoegdheid | undefined

const redenVan = (
  b: Beschrijving,
  peildatum: string | undefined,
  stuk: Mandaat,
  own: readonly Verlener[],
): Stukreden | undefined => {
  if (stuk.soort === 'vaste-regeling') return undefined
  const geldend = own.filter(({ ingetrokken }) => ingetrokken === undefined)
  const [gever] = geldend
  if (!gever) return own.length > 0 ? 'ingetrokken' : 'ontbreekt'
  if (isVoorstel(stuk) || (gever.datum === undefined && !('datum' in gever.nvt))) return 'zonder-datum'
  if ('omvang' in stuk.nvt || (stuk.omvang && !stuk.omvang.includes('ondertekenen'))) return 'te-smal'
  const versie = versieOmTeTekenen(b)
  if (versie !== undefined && geldend.every((each) => each.versie !== undefined && each.versie !== versie))
    return 'andere-versie'
  if (stuk.geldigTot !== undefined && peildatum !== undefined && stuk.geldigTot < peildatum) return 'verlopen'
  return undefined
}

const verlenersVan = ({ van = [] }: Mandaat, { id }: Partner): readonly Verlener[] =>
  van.filter(({ partner }) => partner === undefined || partner === id)

const vanSoort = ({ organen = [] }: Partner, soort: Orgaansoort): Pick<Stukbehoefte, 'orgaan' | 'orgaansoort'> => {
  const orgaan = organen.find((each) => each.soort === soort)
  return { orgaansoort: soort, ...(orgaan ? { orgaan } : {}) }
}

const opdrachtBurgemeester = (partner: Partner): Stukbehoefte => ({
  soort: 'opdracht',
  reden: 'ontbreekt',
  ...vanSoort(partner, 'burgemeester'),
})

/** What must be given when nothing is recorded, per legal form. */
const vanafNiets = ({ partner, orgaan }: Keten, functie: string): readonly Stukbehoefte[] => {
  const { rechtsvorm } = partner
  const nieuw = (soort: Stuksoort, van: Pick<Stukbehoefte, 'orgaan' | 'orgaansoort'>): Stukbehoefte => ({
    soort,
    reden: 'ontbreekt',
    ...van,
  })
  const eigen = orgaan ? { orgaan, ...(orgaan.soort ? { orgaansoort: orgaan.soort } : {}) } : {}
  switch (rechtsvorm) {
    case 'gemeente':
      if (orgaan?.soort === 'burgemeester') return [nieuw('machtiging', eigen)]
      return [
        nieuw('machtiging', vanSoort(partner, 'college')),
        ...(partner.rechtspersoonIsPartij === 'nee' ? [] : [opdrachtBurgemeester(partner)]),
      ]
    case 'openbaar-lichaam':
    case 'bedrijfsvoeringsorganisatie':
      // a member of the dagelijks bestuur needs its machtiging too; the voorzitter gives the opdracht
      return [
        ...(/\blid\b.*dagelijks bestuur/i.test(functie)
          ? [nieuw('machtiging', vanSoort(partner, 'dagelijks-bestuur'))]
          : []),
        nieuw('opdracht', {}),
      ]
    case 'politie':
      return [nieuw('machtiging', vanSoort(partner, 'korpschef'))]
    case 'zbo':
      return [nieuw('machtiging', vanSoort(partner, 'raad-van-bestuur'))]
    case 'staat':
      return [nieuw('machtiging', eigen)]
    default:
      return [nieuw('volmacht', orgaan ? eigen : vanSoort(partner, 'bestuur'))]
  }
}

const soortVan = ({ soort }: Mandaat): Stuksoort =>
  soort === 'opdracht' || soort === 'volmacht' || soort === 'mandaat' ? soort : 'machtiging'

const onvolledig = (b: Beschrijving, peildatum: string | undefined, keten: Keten): readonly Stukbehoefte[] => {
  const { partner, orgaan, schakels } = keten
  const open = schakels.flatMap((stuk): Stukbehoefte[] => {
    const own = verlenersVan(stuk, partner)
    const reden = redenVan(b, peildatum, stuk, own)
    if (!reden) return []
    const gever = partner.organen?.find(({ id }) => id === own.at(-1)?.orgaan)
    const van = gever ? { orgaan: gever, ...(gever.soort ? { orgaansoort: gever.soort } : {}) } : {}
    return [{ soort: soortVan(stuk), reden, stuk, ...van }]
  })
  // the gemeente itself is bound by who has the opdracht of the burgemeester
  const zonderOpdracht =
    partner.rechtsvorm === 'gemeente' &&
    partner.rechtspersoonIsPartij === 'ja' &&
    orgaan?.soort !== 'burgemeester' &&
    !schakels.some(
      (stuk) =>
        stuk.soort === 'opdracht' ||
        stuk.soort === 'vaste-regeling' ||
        stuk.van?.some(({ orgaan: id }) => partner.organen?.find((each) => each.id === id)?.soort === 'burgemeester'),
    )
  return zonderOpdracht ? [...open, opdrachtBurgemeester(partner)] : open
}

const nogTeTekenen = (b: Beschrijving, peildatum: string | undefined): readonly Keten[] =>
  statusVan(b) === 'beeindigd' ? [] : ketens(b, peildatum).filter((keten) => eersteHandtekening(keten) === undefined)

/** Every signatory that still needs a machtiging, opdracht or volmacht of its own organisation. */
export const benodigdeMachtigingen = (
  b: Beschrijving,
  bevoegdheidVan: BevoegdheidVan,
  gevraagd?: string,
): readonly Machtigingsbehoefte[] => {
  const peildatum = peildatumVan(b, gevraagd)
  return nogTeTekenen(b, peildatum).flatMap((keten): Machtigingsbehoefte[] => {
    const { partner, ondertekenaar, orgaan, schakels } = keten
    if (!ondertekenaar) return []
    const bevoegdheid = bevoegdheidVan(partner.rechtsvorm, orgaan?.soort)
    const { functie } = ondertekenaar
    const vrij =
      functie === undefined ||
      !bevoegdheid ||
      isZelfBevoegd(functie, bevoegdheid) ||
      isVervanger(functie) ||
      // the register or the statutes may name others than the board; a function of staff they do not
      (!bevoegdheid.besluitNodig && !isPersoneel(functie))
    const stukken = schakels.length > 0 ? onvolledig(b, peildatum, keten) : vrij ? [] : vanafNiets(keten, functie ?? '')
    return stukken.length > 0 ? [{ partner, ondertekenaar, ...(orgaan ? { orgaan } : {}), stukken }] : []
  })
}

/** Every party that lets another organisation sign and has not given its volmacht, or no longer. */
export const benodigdeVolmachten = (b: Beschrijving, gevraagd?: string): readonly Volmachtbehoefte[] => {
  const peildatum = peildatumVan(b, gevraagd)
  return nogTeTekenen(b, peildatum).flatMap((keten): Volmachtbehoefte[] => {
    const { partner, tekent, schakels } = keten
    if (tekent === partner) return []
    const standen = schakels.map((stuk) => {
      const verleners = verlenersVan(stuk, partner)
      return { stuk, verleners, reden: redenVan(b, peildatum, stuk, verleners) }
    })
    if (standen.some(({ reden }) => reden === undefined)) return []
    const laatste = standen.at(-1)
    const verlener = laatste?.verleners.at(-1)
    return [
      {
        partner,
        gevolmachtigde: tekent,
        reden: laatste?.reden ?? 'ontbreekt',
        ...(laatste ? { stuk: laatste.stuk } : {}),
        ...(verlener ? { verlener } : {}),
      },
    ]
  })
}
