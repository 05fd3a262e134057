import type { Beschrijving, Mandaat, Ondertekenaar, Orgaan, Partner, Vestiging } from '../beschrijving.generated.ts'
import { findMandaat, findOrgaan, findPartner, type Index, maakIndex } from '../zoek.ts'
import { partijen } from './partijen.ts'
import { volmachtgevers } from './volmachtgevers.ts'

/** One line of the signature sheets: for whom, by whom, on what that rests. */
export interface Ondertekenregel {
  readonly partner: Partner
  readonly namens: 'orgaan' | 'rechtspersoon' | 'vestiging'
  readonly orgaan?: Orgaan
  readonly vestiging?: Vestiging
  /** The organisation that signs for this party, when it does not sign itself. */
  readonly door?: Partner
  readonly doorOrgaan?: Orgaan
  /** Absent when it is not known yet who signs. */
  readonly ondertekenaar?: Ondertekenaar
  /** The mandaat, volmacht or machtiging that the signature rests on. */
  readonly mandaat?: Mandaat
  /** Signs only together with the other lines of the same party. */
  readonly gezamenlijk: boolean
}

type Kant = Pick<Ondertekenregel, 'namens' | 'orgaan' | 'vestiging'>

/** The sides of a party that sign apart: its organs, its establishments, the legal person. */
const kanten = (partner: Partner): Kant[] => {
  const organen: Kant[] = (partner.organen ?? [])
    .filter((orgaan) => orgaan.isPartij === 'ja')
    .map((orgaan) => ({ namens: 'orgaan', orgaan }))
  const vestigingen: Kant[] = (partner.vestigingen ?? []).map((vestiging) => ({ namens: 'vestiging', vestiging }))
  const zelf = partner.rechtspersoonIsPartij === 'ja' || (organen.length === 0 && vestigingen.length === 0)
  return [...organen, ...vestigingen, ...(zelf ? [{ namens: 'rechtspersoon' } as const] : [])]
}

/** Who signs for a side: who is named for it, else who is named for no side in particular. */
const tekenaars = (partner: Partner, { orgaan, vestiging }: Kant): readonly Ondertekenaar[] => {
  const all = partner.vertegenwoordiging?.ondertekenaars ?? []
  const named = all.filter((each) => each.orgaan === orgaan?.id && each.vestiging === vestiging?.id)
  if (named.length > 0) return named
  const general = all.filter((each) => each.orgaan === undefined && each.vestiging === undefined)
  return general.length > 0 || orgaan || vestiging ? general : all
}

type Ander = { readonly door: Partner; readonly doorOrgaan?: Orgaan; readonly mandaat?: Mandaat }

/** Per party that gave a volmacht: who signs for it; asked once for the whole description. */
const gemachtigden = (b: Beschrijving, index: Index): ReadonlyMap<Partner, Ander> => {
  const found = new Map<Partner, Ander>()
  for (const id of new Set((b.mandaten ?? []).map((mandaat) => mandaat.aan?.partner))) {
    const door = findPartner(index, id)
    for (const { partner, mandaat } of door ? volmachtgevers(b, door, index) : []) {
      if (door && mandaat && !found.has(partner)) found.set(partner, { door, mandaat })
    }
  }
  return found
}

const vertegenwoordiger = (
  partner: Partner,
  index: Index,
  gemachtigd: ReadonlyMap<Partner, Ander>,
): Ander | undefined => {
  const stated = partner.vertegenwoordigdDoor
  const door = findPartner(index, stated?.partner)
  if (door) {
    const doorOrgaan = findOrgaan(door, stated?.orgaan)
    const mandaat = findMandaat(index, stated?.mandaat)
    return { door, ...(doorOrgaan ? { doorOrgaan } : {}), ...(mandaat ? { mandaat } : {}) }
  }
  return partner.vertegenwoordiging?.ondertekenaars?.length ? undefined : gemachtigd.get(partner)
}

const regels = (partner: Partner, index: Index, ander: Ander | undefined): Ondertekenregel[] => {
  const tekent = ander?.door ?? partner
  const gezamenlijk = tekent.vertegenwoordiging?.wijze === 'gezamenlijk'
  return kanten(partner).flatMap((kant) => {
    const kantVanTekenaar: Kant = ander
      ? { namens: 'rechtspersoon', ...(ander.doorOrgaan ? { orgaan: ander.doorOrgaan } : {}) }
      : kant
    const found = tekenaars(tekent, kantVanTekenaar)
    const base = { partner, ...kant, ...ander, gezamenlijk: gezamenlijk && found.length > 1 }
    if (found.length === 0) return [base]
    return found.map((ondertekenaar) => {
      const mandaat = ander?.mandaat ?? findMandaat(index, ondertekenaar.mandaat)
      return { ...base, ondertekenaar, ...(mandaat ? { mandaat } : {}) }
    })
  })
}

/** All lines, in the order of the partners; also of candidates and partners whose kring is unknown when asked. */
export const ondertekenregels = (
  b: Beschrijving,
  wie: readonly Partner[] = partijen(b).partijen,
): readonly Ondertekenregel[] => {
  const index = maakIndex(b)
  const gemachtigd = gemachtigden(b, index)
  return wie.flatMap((partner) => regels(partner, index, vertegenwoordiger(partner, index, gemachtigd)))
}
