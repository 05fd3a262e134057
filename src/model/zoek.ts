import type {
  Beschrijving,
  Bewaartermijn,
  Doel,
  Gegeven,
  Gremium,
  Hoedanigheid,
  Mandaat,
  Ondertekenaar,
  Orgaan,
  Overleg,
  Partner,
  Signaalsysteem,
  Uitvoering,
  Verwerking,
  Vestiging,
} from './beschrijving.generated.ts'
import { eenmaal } from './eenmaal.ts'

type Tabel<T> = ReadonlyMap<string, T>

/** Everything that has an id, by that id. What is not there gives undefined. */
export interface Index {
  readonly partners: Tabel<Partner>
  readonly hoedanigheden: Tabel<Hoedanigheid>
  readonly mandaten: Tabel<Mandaat>
  readonly doelen: Tabel<Doel>
  readonly gegevens: Tabel<Gegeven>
  readonly overleggen: Tabel<Overleg>
  readonly uitvoeringen: Tabel<Uitvoering>
  readonly signaalsystemen: Tabel<Signaalsysteem>
  readonly verwerkingen: Tabel<Verwerking>
  readonly bewaartermijnen: Tabel<Bewaartermijn>
  readonly gremia: Tabel<Gremium>
}

const tabel = <T extends { readonly id: string }>(items: readonly T[] | undefined): Tabel<T> => {
  const found = new Map<string, T>()
  for (const item of items ?? []) if (!found.has(item.id)) found.set(item.id, item)
  return found
}

/** Made once per description. */
export const maakIndex = eenmaal(
  (b: Beschrijving): Index => ({
    partners: tabel(b.partners),
    hoedanigheden: tabel(b.hoedanigheden),
    mandaten: tabel(b.mandaten),
    doelen: tabel(b.doelbinding?.doelen),
    gegevens: tabel(b.gegevens),
    overleggen: tabel(b.overleggen),
    uitvoeringen: tabel(b.overleggen?.flatMap((overleg) => overleg.uitvoeringen ?? [])),
    signaalsystemen: tabel(b.signaalsystemen),
    verwerkingen: tabel(b.verwerkingen),
    bewaartermijnen: tabel(b.bewaartermijnen),
    gremia: tabel(b.samenwerking?.gremia),
  }),
)

type Id = string | undefined
const get = <T>(table: Tabel<T>, id: Id): T | undefined => (id === undefined ? undefined : table.get(id))

export const findPartner = (index: Index, id: Id): Partner | undefined => get(index.partners, id)
export const findHoedanigheid = (index: Index, id: Id): Hoedanigheid | undefined => get(index.hoedanigheden, id)
export const findMandaat = (index: Index, id: Id): Mandaat | undefined => get(index.mandaten, id)
export const findDoel = (index: Index, id: Id): Doel | undefined => get(index.doelen, id)
export const findGegeven = (index: Index, id: Id): Gegeven | undefined => get(index.gegevens, id)
export const findOverleg = (index: Index, id: Id): Overleg | undefined => get(index.overleggen, id)
export const findUitvoering = (index: Index, id: Id): Uitvoering | undefined => get(index.uitvoeringen, id)
export const findSignaalsysteem = (index: Index, id: Id): Signaalsysteem | undefined => get(index.signaalsystemen, id)
export const findVerwerking = (index: Index, id: Id): Verwerking | undefined => get(index.verwerkingen, id)
export const findBewaartermijn = (index: Index, id: Id): Bewaartermijn | undefined => get(index.bewaartermijnen, id)
export const findGremium = (index: Index, id: Id): Gremium | undefined => get(index.gremia, id)

export const findOrgaan = (partner: Partner | undefined, id: Id): Orgaan | undefined =>
  id === undefined ? undefined : partner?.organen?.find((orgaan) => orgaan.id === id)
export const findVestiging = (partner: Partner | undefined, id: Id): Vestiging | undefined =>
  id === undefined ? undefined : partner?.vestigingen?.find((vestiging) => vestiging.id === id)
export const findOndertekenaar = (partner: Partner | undefined, id: Id): Ondertekenaar | undefined =>
  id === undefined ? undefined : partner?.vertegenwoordiging?.ondertekenaars?.find((each) => each.id === id)
