/** Which organs of an organisation have to decide before it is bound, by its legal form. */
import type { Orgaan, Partner } from '../beschrijving.generated.ts'

export type Orgaansoort = NonNullable<Orgaan['soort']>
type Rechtsvorm = NonNullable<Partner['rechtsvorm']>

/** An organ that decides: as it is described, or only its kind. */
export interface Beslisser {
  readonly orgaan?: Orgaan
  readonly soort: Orgaansoort
}

/**
 * The kinds of board that can decide, the first the usual one. A legal form that is absent has nobody who decides for
 * it: no legal person (its participants decide), or a person who signs for himself.
 */
export const besturen: Readonly<Partial<Record<Rechtsvorm, readonly Orgaansoort[]>>> = {
  'openbaar-lichaam': ['dagelijks-bestuur', 'bestuur'],
  bedrijfsvoeringsorganisatie: ['bestuur', 'dagelijks-bestuur'],
  stichting: ['bestuur', 'raad-van-bestuur'],
  vereniging: ['bestuur', 'raad-van-bestuur'],
  cooperatie: ['bestuur', 'raad-van-bestuur'],
  bv: ['bestuur', 'raad-van-bestuur'],
  nv: ['bestuur', 'raad-van-bestuur'],
  maatschap: ['maten'],
  vof: ['maten'],
  'openbare-rechtspersoon': ['bestuur', 'raad-van-bestuur'],
  staat: ['minister', 'college-van-pg'],
  zbo: ['raad-van-bestuur', 'bestuur'],
  politie: ['korpschef'],
}

const eerste = (organen: readonly Orgaan[], soorten: readonly Orgaansoort[]): Orgaan | undefined =>
  soorten.map((soort) => organen.find((each) => each.soort === soort)).find((found) => found !== undefined)

const beslisser = (orgaan: Orgaan | undefined, soort: Orgaansoort): Beslisser =>
  orgaan ? { orgaan, soort } : { soort }

/** The college decides to acts under private law of the gemeente, also when only its own organs are party. */
const vanGemeente = ({ organen = [], rechtspersoonIsPartij }: Partner): readonly Beslisser[] => {
  const partij = organen.filter(({ isPartij }) => isPartij === 'ja')
  const college = organen.find(({ soort }) => soort === 'college')
  const burgemeester = partij.find(({ soort }) => soort === 'burgemeester')
  const beslist = rechtspersoonIsPartij === 'ja' || college?.isPartij === 'ja' || !burgemeester
  return [
    ...(beslist ? [beslisser(college, 'college')] : []),
    ...(burgemeester ? [beslisser(burgemeester, 'burgemeester')] : []),
  ]
}

/** Who decides for this partner, in the order in which they do. */
export const beslissersVan = (partner: Partner): readonly Beslisser[] => {
  const { rechtsvorm, organen = [] } = partner
  if (rechtsvorm === 'gemeente') return vanGemeente(partner)
  const soorten = rechtsvorm && besturen[rechtsvorm]
  if (!soorten?.[0]) return []
  const partij = organen.filter(({ isPartij }) => isPartij === 'ja')
  if (rechtsvorm === 'openbaar-lichaam') {
    // the dagelijks bestuur decides to acts under private law, whichever board is party
    const algemeen = partij.find(({ soort }) => soort === 'algemeen-bestuur')
    const own = beslisser(eerste(organen, soorten), soorten[0])
    return algemeen ? [beslisser(algemeen, 'algemeen-bestuur'), own] : [own]
  }
  const found = eerste(partij, soorten) ?? eerste(organen, soorten)
  return [beslisser(found, found?.soort ?? soorten[0])]
}
