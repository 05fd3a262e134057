import type { Beschrijving, Partner } from '../beschrijving.generated.ts'
import { eenmaal, eenmaalPer, perSleutel } from '../eenmaal.ts'
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

/** What happened to each partner, looked up by its id. */
const levensloop = eenmaal((b: Beschrijving) => ({
  uittredingen: perSleutel(b.uittredingen ?? [], ({ partner }) => partner),
  toetredingen: perSleutel(b.toetredingen ?? [], ({ partner }) => partner),
  opgegaan: perSleutel(
    (b.rechtsopvolging ?? [])
      .filter(({ soort }) => soort === 'herindeling' || soort === 'fusie')
      .flatMap(({ van = [], naar, datum }) => van.filter((id) => id !== naar).map((van) => ({ van, datum }))),
    ({ van }) => van,
  ),
}))

/** Left altogether, or gone into a successor, on the peildatum. */
const isVertrokken = (b: Beschrijving, { id }: Partner, peildatum: string | undefined): boolean => {
  const { uittredingen, toetredingen, opgegaan } = levensloop(b)
  return (
    (uittredingen.get(id) ?? []).some((u) => !u.overleggen?.length && reached(u.per, peildatum)) ||
    (toetredingen.get(id) ?? []).some((t) => t.staat === 'uitgetreden') ||
    (opgegaan.get(id) ?? []).some(({ datum }) => reached(datum, peildatum))
  )
}

/** A notice given does not end the participation: that happens on the day itself. */
const isToegetreden = (b: Beschrijving, { id }: Partner, peildatum: string | undefined): boolean =>
  (levensloop(b).toetredingen.get(id) ?? []).some(
    (t) =>
      (t.staat === 'partij' || t.staat === 'opgezegd') &&
      (t.ingangsdatum === undefined || peildatum === undefined || t.ingangsdatum <= peildatum),
  )

const groepVan = (b: Beschrijving, partner: Partner, peildatum: string | undefined): keyof Partijen => {
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

const perDatum = eenmaalPer((b: Beschrijving, peildatum): Partijen => {
  const per = perSleutel(
    (b.partners ?? []).map((partner) => ({ partner, groep: groepVan(b, partner, peildatum) })),
    ({ groep }) => groep,
  )
  const of = (groep: keyof Partijen): readonly Partner[] => (per.get(groep) ?? []).map(({ partner }) => partner)
  return {
    partijen: of('partijen'),
    kandidaten: of('kandidaten'),
    klassen: of('klassen'),
    incidentelen: of('incidentelen'),
    derden: of('derden'),
    vertrokken: of('vertrokken'),
    onbekend: of('onbekend'),
  }
})

/** Made once per description and peildatum. */
export const partijen = (b: Beschrijving, gevraagd?: string): Partijen => perDatum(b, peildatumVan(b, gevraagd))
