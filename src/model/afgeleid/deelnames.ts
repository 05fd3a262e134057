import type {
  Beschrijving,
  Deelnemer,
  Hoedanigheid,
  Overleg,
  Partner,
  Uitvoering,
  UitvoeringDoor,
  Vervulling,
} from '../beschrijving.generated.ts'
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

/** Did the partner join, or not leave, this overleg? */
const opened = (b: Beschrijving, overleg: Overleg, partner: Partner, peildatum: string | undefined): boolean => {
  const toetreding = (b.toetredingen ?? []).findLast((t) => t.partner === partner.id)
  const left = (b.uittredingen ?? []).some(
    (u) =>
      u.partner === partner.id &&
      u.overleggen?.includes(overleg.id) &&
      u.per !== undefined &&
      peildatum !== undefined &&
      u.per <= peildatum,
  )
  return !left && allows(toetreding?.overleggen, overleg.id)
}

const zitting = (
  b: Beschrijving,
  index: Index,
  overleg: Overleg,
  partner: Partner,
  vervulling: Vervulling,
): PartnerDeelname => {
  const door = vervulling.uitvoeringDoor
  const aanTafel = door ? findPartner(index, door.partner) : partner
  const nietIn = (overleg.nietDeelnemend ?? []).flatMap((n) => (n.partner === partner.id ? (n.gemeenten ?? []) : []))
  const toetreding = (b.toetredingen ?? []).findLast((t) => t.partner === partner.id)
  const buiten = toetreding?.gemeenten?.length
    ? (b.partners ?? [])
        .filter((p) => p.rechtsvorm === 'gemeente' && !toetreding.gemeenten?.includes(p.id))
        .map((p) => p.id)
    : []
  return {
    partner,
    vervulling,
    ...(aanTafel ? { aanTafel } : {}),
    ...(door ? { uitvoeringDoor: door } : {}),
    nietIn: [...new Set([...nietIn, ...buiten])],
  }
}

/** Who takes part in an overleg, row by row: partners with the hoedanigheid, less who refuses or was not named. */
export const deelnamesVan = (b: Beschrijving, overleg: Overleg, index: Index = maakIndex(b)): readonly Deelname[] => {
  const peildatum = peildatumVan(b)
  const refuses = new Set((overleg.nietDeelnemend ?? []).filter((n) => !n.gemeenten?.length).map((n) => n.partner))
  return (overleg.deelnemers ?? []).map((deelnemer) => {
    const hoedanigheid = findHoedanigheid(index, deelnemer.hoedanigheid)
    const partners = (b.partners ?? []).flatMap((partner) => {
      if (refuses.has(partner.id) || !allows(deelnemer.partners, partner.id) || !opened(b, overleg, partner, peildatum))
        return []
      return (partner.hoedanigheden ?? [])
        .filter(
          (vervulling) => vervulling.hoedanigheid !== undefined && vervulling.hoedanigheid === deelnemer.hoedanigheid,
        )
        .map((vervulling) => zitting(b, index, overleg, partner, vervulling))
    })
    return { overleg, deelnemer, ...(hoedanigheid ? { hoedanigheid } : {}), partners }
  })
}

/** All overleggen, in the order of the description. */
export const deelnames = (b: Beschrijving): readonly Deelname[] => {
  const index = maakIndex(b)
  return (b.overleggen ?? []).flatMap((overleg) => deelnamesVan(b, overleg, index))
}

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
