/**
 * What every party still has to decide. Documents for decisions, the package of one party, the planning and the state
 * of affairs ask here, so that they agree; what is missing between the organ and the signature is in
 * `benodigde-stukken.ts`.
 */
import type { Beschrijving, Besluit, Orgaan, Partner } from '../beschrijving.generated.ts'
import { eenmaalPer } from '../eenmaal.ts'
import { peildatumVan, statusVan } from '../status.ts'
import { type Beslisser, beslissersVan, type Orgaansoort } from './beslissers.ts'
import { eersteHandtekening, geldendBesluit, type Handtekening, ketens } from './keten.ts'
import { isOverheid } from './overheid.ts'
import { partijen } from './partijen.ts'
import { versieOmTeTekenen } from './versie.ts'

export type Strekking = NonNullable<Besluit['strekking']>[number]

/**
 * - `nieuw`: no decision yet;
 * - `bevestigen`: the organ decided about another version;
 * - `aanvullen`: it decided about this version, but not about everything that it must;
 * - `voorbehoud`: it decided with a reservation that is not fulfilled;
 * - `genomen`: nothing more is needed.
 */
export type Besluitstaat = 'nieuw' | 'bevestigen' | 'aanvullen' | 'voorbehoud' | 'genomen'

export interface Besluitstand {
  readonly partner: Partner
  /** Absent when the description does not name it; then only its kind is known. */
  readonly orgaan?: Orgaan
  readonly soort: Orgaansoort
  readonly staat: Besluitstaat
  /** The decision that counts now: to confirm, to complete, with the reservation, or the one that was taken. */
  readonly besluit?: Besluit
  /** What must still be decided; beside confirming what was decided before, when it is `bevestigen`. */
  readonly ontbreekt: readonly Strekking[]
  /** Becomes a party later, by its own verklaring. */
  readonly treedtToe: boolean
  /** Signed already, without this decision: it can still confirm that. */
  readonly getekend?: Handtekening
}

/** What an organ must have decided about before its party can be bound. */
export const nodigeStrekkingen = (b: Beschrijving, soort?: Orgaansoort): readonly Strekking[] => [
  'deelname',
  // beside an algemeen bestuur it is the dagelijks bestuur that decides to acts under private law
  ...(soort === 'algemeen-bestuur' ? [] : (['ondertekening'] as const)),
  ...(b.samenwerking?.reglement?.vorm === 'besluit-per-orgaan' ? (['reglement'] as const) : []),
]

const eigenBesluiten = (partner: Partner, { orgaan }: Beslisser, isEnige: boolean): readonly Besluit[] =>
  (partner.besluiten ?? []).filter(
    (besluit) =>
      // without a day it is a plan
      besluit.datum !== undefined &&
      (besluit.orgaan === undefined ? isEnige || orgaan === undefined : besluit.orgaan === orgaan?.id),
  )

/** That it takes part may have been decided about an earlier text; the rest is about this one. */
const ontbrekend = (
  nodig: readonly Strekking[],
  alle: readonly Besluit[],
  overDeze: readonly Besluit[],
): readonly Strekking[] => {
  if (overDeze.some(({ strekking }) => strekking === undefined)) return []
  const heeft = (besluiten: readonly Besluit[], wat: Strekking): boolean =>
    besluiten.some(({ strekking }) => strekking?.includes(wat))
  return nodig.filter((wat) => !heeft(wat === 'deelname' ? alle : overDeze, wat))
}

type Stand = Pick<Besluitstand, 'staat' | 'besluit' | 'ontbreekt'>

const metBesluit = (staat: Besluitstaat, besluit: Besluit | undefined, ontbreekt: readonly Strekking[]): Stand => ({
  staat,
  ontbreekt,
  ...(besluit ? { besluit } : {}),
})

const standVan = (b: Beschrijving, soort: Orgaansoort, besluiten: readonly Besluit[]): Stand => {
  const nodig = nodigeStrekkingen(b, soort)
  const versie = versieOmTeTekenen(b)
  const overDeze = besluiten.filter(
    (besluit) => versie === undefined || besluit.versie === undefined || besluit.versie === versie,
  )
  if (besluiten.length === 0) return metBesluit('nieuw', undefined, nodig)
  if (overDeze.length === 0)
    return metBesluit('bevestigen', geldendBesluit(besluiten), ontbrekend(nodig, besluiten, besluiten))
  const besluit = geldendBesluit(overDeze)
  const ontbreekt = ontbrekend(nodig, besluiten, overDeze)
  if (ontbreekt.length > 0) return metBesluit('aanvullen', besluit, ontbreekt)
  const open = besluit?.voorbehoud !== undefined && besluit.voorbehoudVervuld === undefined
  return metBesluit(open ? 'voorbehoud' : 'genomen', besluit, [])
}

/** At a national service who has a mandate decides and signs in one (Awb 10:2). */
const beslistInMandaat = (b: Beschrijving, partner: Partner, peildatum: string | undefined): boolean => {
  if (!['staat', 'politie', 'zbo'].includes(partner.rechtsvorm ?? '')) return false
  const links = (partner.vertegenwoordiging?.ondertekenaars ?? []).map(({ mandaat }) =>
    b.mandaten?.find(({ id }) => id === mandaat),
  )
  const own = ketens(b, peildatum).filter((keten) => keten.partner === partner)
  const laatste = own.length > 0 ? own.map(({ schakels }) => schakels.at(-1)) : links
  return laatste.length > 0 && laatste.every((stuk) => ['mandaat', 'vaste-regeling'].includes(stuk?.soort ?? ''))
}

/** A founding party; who joins later decides before it signs its verklaring, and a public body in any case. */
const moetBesluiten = (b: Beschrijving, peildatum: string | undefined): readonly Partner[] => {
  const groepen = partijen(b, peildatum)
  const getekend = new Set((b.toetredingen ?? []).flatMap(({ partner, getekend }) => (getekend ? (partner ?? []) : [])))
  return [...groepen.partijen, ...groepen.kandidaten].filter(
    (partner) =>
      (partner.kring === 'oprichter' ||
        isOverheid(partner) ||
        (groepen.kandidaten.includes(partner) && !getekend.has(partner.id))) &&
      !('besluiten' in partner.nvt) &&
      !beslistInMandaat(b, partner, peildatum),
  )
}

const perDatum = eenmaalPer((b: Beschrijving, peildatum): readonly Besluitstand[] => {
  if (statusVan(b) === 'beeindigd') return []
  const { kandidaten } = partijen(b, peildatum)
  return moetBesluiten(b, peildatum).flatMap((partner) => {
    const beslissers = beslissersVan(partner)
    return beslissers.map((beslisser, i): Besluitstand => {
      const stand = standVan(b, beslisser.soort, eigenBesluiten(partner, beslisser, i === 0))
      const eerder = ketens(b, peildatum)
        .filter((keten) => keten.partner === partner && (!keten.orgaan || keten.orgaan === beslisser.orgaan))
        .map(eersteHandtekening)
        .find((each) => each !== undefined)
      return {
        partner,
        ...beslisser,
        ...stand,
        treedtToe: kandidaten.includes(partner),
        ...(eerder && stand.staat !== 'genomen' ? { getekend: eerder } : {}),
      }
    })
  })
})

/** Per party and organ how far its decision is, in the order of the description. */
export const besluitstanden = (b: Beschrijving, gevraagd?: string): readonly Besluitstand[] =>
  perDatum(b, peildatumVan(b, gevraagd))

/** The decisions that are still needed. */
export const benodigdeBesluiten = (b: Beschrijving, gevraagd?: string): readonly Besluitstand[] =>
  besluitstanden(b, gevraagd).filter(({ staat }) => staat !== 'genomen')
