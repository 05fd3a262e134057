/** Who keeps a register of processing, and which rows the description gives for it. */
import type {
  Beschrijving,
  Bewaartermijn,
  Hoedanigheid,
  Orgaan,
  Overleg,
  Partner,
  Signaalsysteem,
  Vervulling,
  Verwerking,
} from '../beschrijving.generated.ts'
import { eenmaal } from '../eenmaal.ts'
import { staat } from '../vak.ts'
import { findHoedanigheid, findOrgaan, maakIndex } from '../zoek.ts'
import { deelnamesVan } from './deelnames.ts'
import { isOverheid } from './overheid.ts'
import { verstrekkingenVan } from './verstrekkingen.ts'

/** A controller: an organ of a partner, or the partner itself. */
export interface Registerhouder {
  readonly partner: Partner
  readonly orgaan?: Orgaan
}

/** One activity of a controller; `alsVerwerker`: the partner carries it out for that controller. */
export interface Registerrij {
  readonly verantwoordelijke: Registerhouder
  readonly vervulling: Vervulling
  readonly hoedanigheid: Hoedanigheid
  /** Absent: the description does not say where this is recorded. */
  readonly verwerking?: Verwerking
  readonly overleggen: readonly Overleg[]
  readonly alsVerwerker: boolean
}

/** The organ that the description names; of a public body with one organ that is party, that one. */
export const orgaanVan = (partner: Partner, vervulling: Vervulling): Orgaan | undefined => {
  const partij = (partner.organen ?? []).filter(({ isPartij }) => isPartij === 'ja')
  const enige = isOverheid(partner) && partij.length === 1 ? partij[0] : undefined
  return findOrgaan(partner, vervulling.orgaan) ?? enige
}

/** Third parties have no place here, and a class has no names. */
export const doetMee = ({ kring }: Partner): boolean => kring !== 'derde' && kring !== 'klasse'

/** Who takes part in each overleg and hears personal data there: looked up, for a region asks it for all its partners. */
const deelnemers = eenmaal(
  (b: Beschrijving): ReadonlyMap<Overleg, ReadonlySet<Vervulling>> =>
    new Map(
      (b.overleggen ?? []).map((overleg) => [
        overleg,
        new Set(
          deelnamesVan(b, overleg)
            .filter(({ deelnemer }) => deelnemer.deelname !== 'observator')
            .flatMap(({ partners }) => partners.map(({ vervulling }) => vervulling)),
        ),
      ]),
    ),
)

const isVerantwoordelijk = ({ verantwoordelijkheid }: Verwerking, { id }: Hoedanigheid): boolean | undefined => {
  const regimes = verantwoordelijkheid ?? []
  if (regimes.some(({ verantwoordelijken }) => verantwoordelijken?.includes(id))) return true
  return regimes.length === 0 || regimes.some((each) => staat(each, 'verantwoordelijken') === 'onbekend')
    ? undefined
    : false
}

/** Does this hoedanigheid give or receive anything there; yes as long as nobody described it. */
const deelt = (b: Beschrijving, overleg: Overleg, hoedanigheid: Hoedanigheid): boolean =>
  staat(overleg, 'verstrekkingen') === 'onbekend' ||
  verstrekkingenVan(b, overleg).some(({ van, aan }) => van.includes(hoedanigheid) || aan.includes(hoedanigheid))

type Activiteit = Pick<Registerrij, 'overleggen' | 'verwerking'>

/** Where the data of one hoedanigheid are recorded: per verwerking and overleg; figures without names stand once. */
const activiteiten = (b: Beschrijving, vervulling: Vervulling, hoedanigheid: Hoedanigheid): readonly Activiteit[] => {
  const mee = (b.overleggen ?? []).filter((overleg) => deelnemers(b).get(overleg)?.has(vervulling))
  const found = (b.verwerkingen ?? []).flatMap((verwerking): Activiteit[] => {
    const is = isVerantwoordelijk(verwerking, hoedanigheid)
    const voor = (b.overleggen ?? []).filter(({ id }) => verwerking.overleggen?.includes(id) ?? true)
    const eigen = voor.filter((overleg) => mee.includes(overleg))
    if (is === false || (is === undefined && eigen.length === 0)) return []
    if (verwerking.soort === 'monitoring' || eigen.length === 0)
      return [{ verwerking, overleggen: eigen.length > 0 ? eigen : voor }]
    return eigen.map((overleg) => ({ verwerking, overleggen: [overleg] }))
  })
  const vastgelegd = new Set(
    found.filter(({ verwerking }) => verwerking?.soort !== 'monitoring').flatMap(({ overleggen }) => overleggen),
  )
  const nergens = mee.filter((overleg) => !vastgelegd.has(overleg) && deelt(b, overleg, hoedanigheid))
  return [...found, ...nergens.map((overleg) => ({ overleggen: [overleg] }))]
}

const alleRijen = eenmaal((b: Beschrijving): readonly (Registerrij & { readonly houder: Registerhouder })[] => {
  const index = maakIndex(b)
  return (b.partners ?? []).filter(doetMee).flatMap((partner) =>
    (partner.hoedanigheden ?? []).flatMap((vervulling) => {
      const hoedanigheid = findHoedanigheid(index, vervulling.hoedanigheid)
      if (!hoedanigheid) return []
      const orgaan = orgaanVan(partner, vervulling)
      const verantwoordelijke = { partner, ...(orgaan ? { orgaan } : {}) }
      const door = vervulling.uitvoeringDoor
      const uitvoerder = door?.grond === 'verwerker' ? index.partners.get(door.partner ?? '') : undefined
      return activiteiten(b, vervulling, hoedanigheid).flatMap((activiteit) => {
        const rij = { verantwoordelijke, vervulling, hoedanigheid, ...activiteit }
        return [
          { ...rij, houder: verantwoordelijke, alsVerwerker: false },
          ...(uitvoerder ? [{ ...rij, houder: { partner: uitvoerder }, alsVerwerker: true }] : []),
        ]
      })
    }),
  )
})

const zelfde = (a: Registerhouder, b: Registerhouder): boolean => a.partner === b.partner && a.orgaan === b.orgaan

/** Everyone for whom there is at least one row, in the order of the description. */
export const registerhouders = eenmaal((b: Beschrijving): readonly Registerhouder[] => {
  const found: Registerhouder[] = []
  for (const { houder } of alleRijen(b)) if (!found.some((each) => zelfde(each, houder))) found.push(houder)
  const plaats = ({ partner }: Registerhouder): number => (b.partners ?? []).indexOf(partner)
  return found.sort((x, y) => plaats(x) - plaats(y))
})

/** What a controller does itself comes before what it does for others. */
export const registerrijen = (b: Beschrijving, houder: Registerhouder): readonly Registerrij[] => {
  const own = alleRijen(b).filter((rij) => zelfde(rij.houder, houder))
  return [...own.filter(({ alsVerwerker }) => !alsVerwerker), ...own.filter(({ alsVerwerker }) => alsVerwerker)]
}

const samen: readonly (string | undefined)[] = ['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk']

/** Who is a controller of this together with that hoedanigheid. */
export const samenMet = (verwerking: Verwerking | undefined, { id }: Hoedanigheid): ReadonlySet<string> =>
  new Set(
    (verwerking?.verantwoordelijkheid ?? [])
      .filter(({ model, verantwoordelijken }) => samen.includes(model) && verantwoordelijken?.includes(id))
      .flatMap(({ verantwoordelijken }) => verantwoordelijken ?? []),
  )

/** What a record that belongs to no overleg holds: the signals of the systems whose data it records. */
export const systemenVan = (
  b: Beschrijving,
  { overleggen, verwerking }: Pick<Registerrij, 'overleggen' | 'verwerking'>,
): readonly Signaalsysteem[] =>
  overleggen.length > 0
    ? []
    : (b.signaalsystemen ?? []).filter(({ gegevens }) => gegevens?.some((id) => verwerking?.gegevens?.includes(id)))

/**
 * The terms that hold for a row. An own file follows the law of its keeper, not what was agreed for a shared record;
 * of a joint record the term counts for all its controllers, also when one of them is the holder.
 */
export const bewaartermijnenVan = (b: Beschrijving, rij: Registerrij): readonly Bewaartermijn[] => {
  const { hoedanigheid, overleggen, verwerking } = rij
  const alle = b.bewaartermijnen ?? []
  const eigen = alle.filter(({ houders }) => houders?.includes(hoedanigheid.id))
  const genoemd = new Set(overleggen.flatMap(({ bewaren }) => bewaren ?? []))
  const hier = eigen.filter(({ id }) => genoemd.has(id))
  if (verwerking?.soort === 'eigen-dossiers') {
    const dossiers = (termijnen: readonly Bewaartermijn[]) => termijnen.filter(({ bron }) => bron !== 'afspraak')
    return [dossiers(hier), hier, dossiers(eigen), eigen].find((found) => found.length > 0) ?? []
  }
  if (overleggen.length === 0) {
    const genoemdHier = [verwerking, ...systemenVan(b, rij)].flatMap((each) => each?.bewaren ?? [])
    return alle.filter(({ id }) => genoemdHier.includes(id))
  }
  const anderen = samenMet(verwerking, hoedanigheid)
  const gedeeld = ({ houders = [] }: Bewaartermijn): boolean =>
    houders.some((id) => id !== hoedanigheid.id && anderen.has(id))
  if (hier.some(gedeeld)) return hier
  const voorAlle = (b.overleggen ?? []).filter(({ id }) => verwerking?.overleggen?.includes(id) ?? true)
  const vast = (termijn: Bewaartermijn): boolean => voorAlle.every(({ bewaren }) => bewaren?.includes(termijn.id))
  return alle.filter((termijn) => hier.includes(termijn) || (gedeeld(termijn) && vast(termijn)))
}
