import type { Beschrijving, Partner } from '../beschrijving.generated.ts'
import { peildatumVan } from '../status.ts'

/** Every partner once, by how it belongs to the convenant on the peildatum; order of the description. */
export interface Partijen {
  readonly partijen: readonly Partner[]
  /** Later joiners that are no party yet. */
  readonly kandidaten: readonly Partner[]
  readonly klassen: readonly Partner[]
  readonly incidentelen: readonly Partner[]
  readonly derden: readonly Partner[]
  /** Left, or merged into another organisation. */
  readonly vertrokken: readonly Partner[]
  /** The kring is not filled in. */
  readonly onbekend: readonly Partner[]
}

const reached = (datum: string | undefined, peildatum: string | undefined): boolean =>
  datum !== undefined && peildatum !== undefined && datum <= peildatum

/** Left altogether, or gone into a successor, on the peildatum. */
const isVertrokken = (b: Beschrijving, { id }: Partner, peildatum: string | undefined): boolean =>
  (b.uittredingen ?? []).some((u) => u.partner === id && !u.overleggen?.length && reached(u.per, peildatum)) ||
  (b.toetredingen ?? []).some((t) => t.partner === id && t.staat === 'uitgetreden') ||
  (b.rechtsopvolging ?? []).some(
    (r) =>
      (r.soort === 'herindeling' || r.soort === 'fusie') &&
      r.van?.includes(id) &&
      r.naar !== id &&
      reached(r.datum, peildatum),
  )

/** A notice given does not end the participation: that happens on the day itself. */
const isToegetreden = (b: Beschrijving, { id }: Partner, peildatum: string | undefined): boolean =>
  (b.toetredingen ?? []).some(
    (t) =>
      t.partner === id &&
      (t.staat === 'partij' || t.staat === 'opgezegd') &&
      (t.ingangsdatum === undefined || peildatum === undefined || t.ingangsdatum <= peildatum),
  )

export const partijen = (b: Beschrijving, gevraagd?: string): Partijen => {
  const peildatum = peildatumVan(b, gevraagd)
  const groepOf = (partner: Partner): keyof Partijen => {
    switch (partner.kring) {
      case 'klasse':
        return 'klassen'
      case 'incidenteel':
        return 'incidentelen'
      case 'derde':
        return 'derden'
      case 'oprichter':
        return isVertrokken(b, partner, peildatum) ? 'vertrokken' : 'partijen'
      case 'latere-toetreder':
        if (isVertrokken(b, partner, peildatum)) return 'vertrokken'
        return isToegetreden(b, partner, peildatum) ? 'partijen' : 'kandidaten'
      default:
        return 'onbekend'
    }
  }
  const per = new Map<keyof Partijen, Partner[]>()
  for (const partner of b.partners ?? []) {
    const groep = groepOf(partner)
    per.set(groep, [...(per.get(groep) ?? []), partner])
  }
  const of = (groep: keyof Partijen): readonly Partner[] => per.get(groep) ?? []
  return {
    partijen: of('partijen'),
    kandidaten: of('kandidaten'),
    klassen: of('klassen'),
    incidentelen: of('incidentelen'),
    derden: of('derden'),
    vertrokken: of('vertrokken'),
    onbekend: of('onbekend'),
  }
}
