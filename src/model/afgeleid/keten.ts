/** The chain from the competent organ to the signature; rules judge it, documents show it. */
import type {
  Beschrijving,
  Besluit,
  Mandaat,
  Ondertekenaar,
  Orgaan,
  Partner,
  Verlener,
} from '../beschrijving.generated.ts'
import { eenmaal, eenmaalPer, perSleutel } from '../eenmaal.ts'
import { peildatumVan } from '../status.ts'
import { findMandaat, findOrgaan, findPartner, type Index, maakIndex } from '../zoek.ts'
import { partijen } from './partijen.ts'
import { isOmTeTekenen, vertegenwoordigingDoor } from './vertegenwoordiging.ts'

/** A signature that binds a party: its own, that of who represents it, or its own verklaring of accession. */
export interface Handtekening {
  readonly pad: string
  /** The organisation that signed. */
  readonly door: Partner
  readonly ondertekenaar?: string
  readonly datum?: string
  readonly versie?: string
}

export interface Keten {
  /** Who is bound. */
  readonly partner: Partner
  /** Whose signatory signs: the party itself, or who represents it. */
  readonly tekent: Partner
  /** Absent when another organisation signs: its own signatories have a chain of their own. */
  readonly ondertekenaar?: Ondertekenaar
  /** The organ for which is signed, when the description says so. */
  readonly orgaan?: Orgaan
  /** The links, from the competent organ to the signatory. */
  readonly schakels: readonly Mandaat[]
  /** Who gave those links for this party. */
  readonly verleners: readonly Verlener[]
  readonly handtekeningen: readonly Handtekening[]
}

/** The links under a piece, the oldest first; a ring was taken out of the description before. */
export const schakelsNaar = (index: Index, id: string | undefined): readonly Mandaat[] => {
  const found: Mandaat[] = []
  for (let at = findMandaat(index, id); at && !found.includes(at); at = findMandaat(index, at.steuntOp))
    found.unshift(at)
  return found
}

/** The last decision that says something about signing; else the last one. */
export const geldendBesluit = (besluiten: readonly Besluit[]): Besluit | undefined =>
  besluiten.findLast(({ strekking }) => strekking?.includes('ondertekening')) ?? besluiten.at(-1)

/**
 * The decisions that this chain rests on: those of the organ for which is signed, else of the organs that are party.
 * In an openbaar lichaam the dagelijks bestuur decides to acts under private law, whichever board is party.
 */
export const besluitenVoor = ({ partner, tekent, orgaan }: Keten): readonly Besluit[] => {
  const { organen = [], rechtsvorm } = partner
  const eigen = tekent === partner && orgaan ? [orgaan] : organen.filter(({ isPartij }) => isPartij === 'ja')
  const besturen = organen.filter(({ soort }) => rechtsvorm === 'openbaar-lichaam' && soort === 'dagelijks-bestuur')
  const ids = new Set([...eigen, ...besturen].map(({ id }) => id))
  return (partner.besluiten ?? []).filter(
    (besluit) => eigen.length === 0 || besluit.orgaan === undefined || ids.has(besluit.orgaan),
  )
}

/** Who gave a volmacht or machtiging to sign, by the partner that gave it. */
const gegeven = eenmaal((b: Beschrijving) =>
  perSleutel(
    (b.mandaten ?? [])
      .filter(isOmTeTekenen)
      .flatMap((mandaat) => (mandaat.van ?? []).map((verlener) => ({ mandaat, verlener }))),
    ({ verlener }) => verlener.partner,
  ),
)

/** The pieces by which a partner lets other organisations sign; a revoked one only when there is no other. */
export const volmachtenAanAnder = (
  b: Beschrijving,
  { id }: Partner,
): readonly { readonly mandaat: Mandaat; readonly verlener: Verlener }[] => {
  const all = (gegeven(b).get(id) ?? []).filter(
    ({ mandaat }) => mandaat.aan?.partner !== undefined && mandaat.aan.partner !== id,
  )
  const geldend = all.filter(({ verlener }) => verlener.ingetrokken === undefined)
  return geldend.length > 0 ? geldend : all
}

/** The other organisation that signs for a partner now: as stated, or the only thing that a volmacht can mean. */
export const vertegenwoordiger = (b: Beschrijving, partner: Partner): Partner | undefined => {
  const index = maakIndex(b)
  const stated = findPartner(index, vertegenwoordigingDoor(index, partner)?.partner)
  if (stated || partner.vertegenwoordiging?.ondertekenaars?.length) return stated === partner ? undefined : stated
  const geldend = volmachtenAanAnder(b, partner).find(({ verlener }) => verlener.ingetrokken === undefined)
  return findPartner(index, geldend?.mandaat.aan?.partner)
}

/**
 * The same, and who signed before every volmacht was revoked: as long as the party has no signatory of its own, its
 * chain still goes there, and what is revoked can be told.
 */
export const tekentVoor = (b: Beschrijving, partner: Partner): Partner | undefined => {
  const nu = vertegenwoordiger(b, partner)
  if (nu || partner.vertegenwoordiging?.ondertekenaars?.length) return nu
  const eerder = partner.vertegenwoordigdDoor?.partner ?? volmachtenAanAnder(b, partner)[0]?.mandaat.aan?.partner
  return eerder === partner.id ? undefined : findPartner(maakIndex(b), eerder)
}

const toegetreden = eenmaal((b: Beschrijving) => new Map((b.toetredingen ?? []).map((each) => [each.partner, each])))

/** Every signature that binds this partner. */
export const handtekeningenVan = (b: Beschrijving, partner: Partner): readonly Handtekening[] => {
  const door = tekentVoor(b, partner) ?? partner
  const gezet = [...(partner.ondertekening ?? []), ...(door === partner ? [] : (door.ondertekening ?? []))]
  const { getekend, versie, pad } = toegetreden(b).get(partner.id) ?? {}
  return [
    ...gezet.map(
      ({ pad, ondertekenaar, datum, versie }): Handtekening => ({
        pad,
        door,
        ...(ondertekenaar === undefined ? {} : { ondertekenaar }),
        ...(datum === undefined ? {} : { datum }),
        ...(versie === undefined ? {} : { versie }),
      }),
    ),
    ...(getekend === undefined || pad === undefined
      ? []
      : [{ pad, door, datum: getekend, ...(versie === undefined ? {} : { versie }) }]),
  ]
}

/** Looked up: one piece may have a giver for every school board of the region. */
const perGever = eenmaal(({ van = [] }: Mandaat) => perSleutel(van, ({ partner }) => partner ?? ''))

const voor = (stuk: Mandaat, { id }: Partner): readonly Verlener[] => {
  const all = [...(perGever(stuk).get(id) ?? []), ...(perGever(stuk).get('') ?? [])]
  // given anew after it was revoked: the new one counts
  const geldend = all.filter(({ ingetrokken }) => ingetrokken === undefined)
  return geldend.length > 0 ? geldend : all
}

const ketensVan = (b: Beschrijving, partner: Partner): readonly Keten[] => {
  const index = maakIndex(b)
  const handtekeningen = handtekeningenVan(b, partner)
  const ander = tekentVoor(b, partner)
  if (ander) {
    const stuk = partner.vertegenwoordigdDoor?.mandaat
    const schakels =
      stuk === undefined
        ? volmachtenAanAnder(b, partner)
            .filter(({ mandaat }) => mandaat.aan?.partner === ander.id)
            .map(({ mandaat }) => mandaat)
        : schakelsNaar(index, stuk)
    const verleners = schakels.flatMap((each) => voor(each, partner))
    return [{ partner, tekent: ander, schakels, verleners, handtekeningen }]
  }
  return (partner.vertegenwoordiging?.ondertekenaars ?? []).map((ondertekenaar): Keten => {
    const orgaan = findOrgaan(partner, ondertekenaar.orgaan)
    const schakels = schakelsNaar(index, ondertekenaar.mandaat)
    const own = handtekeningen.filter((each) => [undefined, ondertekenaar.id].includes(each.ondertekenaar))
    return {
      partner,
      tekent: partner,
      ondertekenaar,
      ...(orgaan ? { orgaan } : {}),
      schakels,
      verleners: schakels.flatMap((each) => voor(each, partner)),
      handtekeningen: own,
    }
  })
}

/** Who signs now: the parties, and of those that still join who signed its verklaring. */
export const ondertekenendePartijen = (b: Beschrijving, peildatum?: string): readonly Partner[] => {
  const groepen = partijen(b, peildatum)
  return [...groepen.partijen, ...groepen.kandidaten.filter(({ id }) => toegetreden(b).get(id)?.getekend !== undefined)]
}

const perDatum = eenmaalPer((b: Beschrijving, peildatum): readonly Keten[] =>
  ondertekenendePartijen(b, peildatum).flatMap((partner) => ketensVan(b, partner)),
)

/** Every chain of who signs, in the order of the description; made once per description and peildatum. */
export const ketens = (b: Beschrijving, gevraagd?: string): readonly Keten[] => perDatum(b, peildatumVan(b, gevraagd))

/** The first day on which a signature of this chain was set. */
export const eersteHandtekening = ({ handtekeningen }: Keten): Handtekening | undefined =>
  handtekeningen
    .filter(({ datum }) => datum !== undefined)
    .reduce<Handtekening | undefined>((first, each) => (first && first.datum! <= each.datum! ? first : each), undefined)
