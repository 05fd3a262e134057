import type { Ondertekenaar, Ondertekening, Orgaan, Partner, Vestiging } from '../../model/beschrijving.generated.ts'
import { findOrgaan, findVestiging } from '../../model/zoek.ts'

/** One place to sign: for whom, and by whom. */
export interface Tekenblok {
  readonly partner: Partner
  readonly rechtspersoon: boolean
  readonly organen: readonly Orgaan[]
  readonly vestiging?: Vestiging
  /** Each of them signs; one of them is enough when they are competent on their own. */
  readonly tekenaars: readonly Ondertekenaar[]
  readonly gezamenlijk: boolean
}

const groepen = (wie: readonly Ondertekenaar[]): Ondertekenaar[][] => {
  const per = new Map<string, Ondertekenaar[]>()
  for (const each of wie) {
    const key = `${each.orgaan ?? ''}|${each.vestiging ?? ''}`
    per.set(key, [...(per.get(key) ?? []), each])
  }
  return [...per.values()]
}

/**
 * The blocks of one party: signers of the same organ and establishment sign in one block. Every organ that is party
 * has its own line; the legal person goes with the first block, or with each establishment.
 */
export const tekenblokken = (partner: Partner, tekent: Partner = partner): readonly Tekenblok[] => {
  const eigen = (partner.organen ?? []).filter((orgaan) => orgaan.isPartij === 'ja')
  const rechtspersoon = partner.rechtspersoonIsPartij === 'ja' || eigen.length === 0
  const all = tekent.vertegenwoordiging?.ondertekenaars ?? []
  const wijze = tekent.vertegenwoordiging?.wijze
  const base = { partner, gezamenlijk: wijze === 'gezamenlijk' }
  if (tekent !== partner || all.length === 0) return [{ ...base, rechtspersoon, organen: eigen, tekenaars: all }]
  const named = new Set(all.map(({ orgaan }) => orgaan))
  const blokken = groepen(all).map((tekenaars, i): Tekenblok => {
    const [first] = tekenaars
    const orgaan = findOrgaan(partner, first?.orgaan)
    const vestiging = findVestiging(partner, first?.vestiging)
    const organen = orgaan ? eigen.filter((each) => each === orgaan) : eigen.filter((each) => !named.has(each.id))
    const zelf = rechtspersoon && (i === 0 || vestiging !== undefined)
    return { ...base, rechtspersoon: zelf, organen, ...(vestiging ? { vestiging } : {}), tekenaars }
  })
  const gedekt = new Set(blokken.flatMap(({ organen }) => organen))
  const rest = eigen.filter((orgaan) => !gedekt.has(orgaan))
  return [...blokken, ...rest.map((orgaan) => ({ ...base, rechtspersoon: false, organen: [orgaan], tekenaars: [] }))]
}

/** The signature that was set, when there is one. */
export const gezet = (partner: Partner, tekenaar: Ondertekenaar | undefined): Ondertekening | undefined => {
  const all = partner.ondertekening ?? []
  const own = tekenaar && all.find((each) => each.ondertekenaar === tekenaar.id)
  return own ?? (all.length === 1 && all[0]?.ondertekenaar === undefined ? all[0] : undefined)
}
