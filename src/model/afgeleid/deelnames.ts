import type {
  Beschrijving,
  Deelnemer,
  Hoedanigheid,
  NietDeelnemend,
  Overleg,
  Partner,
  Uitvoering,
  UitvoeringDoor,
  Vervulling,
} from '../beschrijving.generated.ts'
import { eenmaal, perSleutel } from '../eenmaal.ts'
import { peildatumVan } from '../status.ts'
import { findHoedanigheid, findPartner, type Index, maakIndex } from '../zoek.ts'

/** One partner that takes part in one hoedanigheid. */
export interface PartnerDeelname {
  readonly partner: Partner
  readonly vervulling: Vervulling
  /** The organisation at the table: the partner itself, or the one that acts for it; undefined when that one is unknown. */
  readonly aanTafel?: Partner
  readonly uitvoeringDoor?: UitvoeringDoor
  /** Gemeenten where this partner does not take part. */
  readonly nietIn: readonly string[]
}
/** One row of the table of participants of an overleg. */
export interface Deelname {
  readonly overleg: Overleg
  readonly deelnemer: Deelnemer
  readonly hoedanigheid?: Hoedanigheid
  readonly partners: readonly PartnerDeelname[]
}

const allows = (limit: readonly string[] | undefined, id: string): boolean =>
  !limit || limit.length === 0 || limit.includes(id)

/** Who fills a hoedanigheid: looked up, so that the work grows with the participations and not with all pairs. */
export const vervullers = eenmaal((b: Beschrijving) =>
  perSleutel(
    (b.partners ?? []).flatMap((partner) =>
      (partner.hoedanigheden ?? []).map((vervulling) => ({ partner, vervulling })),
    ),
    ({ vervulling }) => vervulling.hoedanigheid,
  ),
)
/** Per partner what changed its participation: the last accession counts. */
const levensloop = eenmaal((b: Beschrijving) => ({
  toetreding: new Map((b.toetredingen ?? []).map((t) => [t.partner, t])),
  uittredingen: perSleutel(b.uittredingen ?? [], ({ partner }) => partner),
  gemeenten: (b.partners ?? []).filter(({ rechtsvorm }) => rechtsvorm === 'gemeente').map(({ id }) => id),
}))

/** Did the partner join, or not leave, this overleg? */
const opened = (b: Beschrijving, overleg: Overleg, { id }: Partner, peildatum: string | undefined): boolean => {
  const { toetreding, uittredingen } = levensloop(b)
  const left = (uittredingen.get(id) ?? []).some(
    ({ overleggen, per }) =>
      overleggen?.includes(overleg.id) && per !== undefined && peildatum !== undefined && per <= peildatum,
  )
  return !left && allows(toetreding.get(id)?.overleggen, overleg.id)
}

const zitting = (
  b: Beschrijving,
  index: Index,
  weigeringen: ReadonlyMap<string, readonly NietDeelnemend[]>,
  { partner, vervulling }: { readonly partner: Partner; readonly vervulling: Vervulling },
): PartnerDeelname => {
  const door = vervulling.uitvoeringDoor
  const aanTafel = door ? findPartner(index, door.partner) : partner
  const nietIn = (weigeringen.get(partner.id) ?? []).flatMap(({ gemeenten }) => gemeenten ?? [])
  const { toetreding, gemeenten } = levensloop(b)
  const joined = toetreding.get(partner.id)?.gemeenten
  const buiten = joined?.length ? gemeenten.filter((id) => !joined.includes(id)) : []
  return {
    partner,
    vervulling,
    ...(aanTafel ? { aanTafel } : {}),
    ...(door ? { uitvoeringDoor: door } : {}),
    nietIn: [...new Set([...nietIn, ...buiten])],
  }
}

const bouwDeelnames = (b: Beschrijving, overleg: Overleg): readonly Deelname[] => {
  const index = maakIndex(b)
  const peildatum = peildatumVan(b)
  const weigeringen = perSleutel(overleg.nietDeelnemend ?? [], ({ partner }) => partner)
  const refuses = ({ id }: Partner) => weigeringen.get(id)?.some(({ gemeenten }) => !gemeenten?.length) ?? false
  return (overleg.deelnemers ?? []).map((deelnemer) => {
    const hoedanigheid = findHoedanigheid(index, deelnemer.hoedanigheid)
    const partners = (vervullers(b).get(deelnemer.hoedanigheid ?? '') ?? [])
      .filter(
        ({ partner }) =>
          !refuses(partner) && allows(deelnemer.partners, partner.id) && opened(b, overleg, partner, peildatum),
      )
      .map((vervuller) => zitting(b, index, weigeringen, vervuller))
    return { overleg, deelnemer, ...(hoedanigheid ? { hoedanigheid } : {}), partners }
  })
}

const perOverleg = eenmaal((b: Beschrijving) => {
  const rows = new Map<Overleg, readonly Deelname[]>()
  return (overleg: Overleg): readonly Deelname[] => {
    const known = rows.get(overleg)
    if (known) return known
    const made = bouwDeelnames(b, overleg)
    rows.set(overleg, made)
    return made
  }
})

/** Who takes part in an overleg, row by row: partners with the hoedanigheid, less who refuses or was not named. */
export const deelnamesVan = (b: Beschrijving, overleg: Overleg): readonly Deelname[] => perOverleg(b)(overleg)

/** All overleggen, in the order of the description. */
export const deelnames = eenmaal((b: Beschrijving): readonly Deelname[] =>
  (b.overleggen ?? []).flatMap((overleg) => deelnamesVan(b, overleg)),
)

/** Who sits at one actual table: of the gemeenten only its own, of the others who was named and did not refuse there. */
export const deelnamesAanTafel = (b: Beschrijving, overleg: Overleg, tafel: Uitvoering): readonly Deelname[] =>
  deelnamesVan(b, overleg).map((deelname) => ({
    ...deelname,
    partners: deelname.partners.filter(({ partner, nietIn }) => {
      const here = tafel.gemeenten ?? []
      if (partner.rechtsvorm === 'gemeente' && !allows(here, partner.id)) return false
      if (here.length > 0 && here.every((gemeente) => nietIn.includes(gemeente))) return false
      return partner.rechtsvorm === 'gemeente' || allows(tafel.deelnemers, partner.id)
    }),
  }))
