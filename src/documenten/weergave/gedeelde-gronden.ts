import type { Beroepsgeheim, Grondslag, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { lijstVan } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Catalogus } from '../../wetten/catalogus.ts'
import { vlag } from './namen.ts'
import { verwijzingenVak } from './wetsvak.ts'

/** Articles that hold for every participant: written once above their list, not again behind each name. */
export interface Gedeeld {
  readonly bijzonder: readonly Wetsverwijzing[]
  readonly strafrechtelijk: readonly Wetsverwijzing[]
  readonly geheim: readonly Wetsverwijzing[]
}

export const gedeeldTabel = {
  gedeeld: deel('De artikelen die voor alle deelnemers gelden; bij wie ze gelden, staan ze niet nog eens', {
    heeft: waarde('Zijn die er?'),
    bijzonder: waarden('Voor bijzondere gegevens'),
    strafrechtelijk: waarden('Voor strafrechtelijke gegevens'),
    geheim: waarden('Voor de geheimhouding'),
  }),
} as const

const sleutel = ({ wet, artikel, lid, onderdeel }: Wetsverwijzing): string => [wet, artikel, lid, onderdeel].join('|')

/** With fewer participants a line above their list would only take room. */
const GENOEG = 3

const gemeen = (lists: readonly (readonly Wetsverwijzing[])[]): readonly Wetsverwijzing[] => {
  if (lists.length < GENOEG) return []
  const [first = [], ...rest] = lists.map((refs) => [...new Map(refs.map((ref) => [sleutel(ref), ref])).values()])
  const sets = rest.map((refs) => new Set(refs.map(sleutel)))
  return first.filter((ref) => sets.every((set) => set.has(sleutel(ref))))
}

/** What the participants of an overleg have in common. */
export const gedeeldDoor = (
  deelnemers: readonly { readonly gronden: readonly Grondslag[]; readonly geheim: Beroepsgeheim }[],
): Gedeeld => ({
  bijzonder: gemeen(deelnemers.map(({ gronden }) => gronden.flatMap(({ bijzonder = [] }) => bijzonder))),
  strafrechtelijk: gemeen(
    deelnemers.map(({ gronden }) => gronden.flatMap(({ strafrechtelijk = [] }) => strafrechtelijk)),
  ),
  geheim: gemeen(deelnemers.map(({ geheim }) => geheim.wetten ?? [])),
})

export const zonderGedeelde = (
  refs: readonly Wetsverwijzing[],
  gedeeld: readonly Wetsverwijzing[],
): readonly Wetsverwijzing[] => {
  const known = new Set(gedeeld.map(sleutel))
  return refs.filter((ref) => !known.has(sleutel(ref)))
}

export const bouwGedeeld = (
  wetten: Catalogus,
  gedeeld: Gedeeld,
  paden: readonly string[],
): WeergaveVan<typeof gedeeldTabel> => {
  const van = (refs: readonly Wetsverwijzing[]) => lijstVan(verwijzingenVak(wetten, refs, paden), paden)
  return {
    gedeeld: {
      heeft: vlag(
        Object.values(gedeeld).some(({ length }) => length > 0),
        ...paden,
      ),
      bijzonder: van(gedeeld.bijzonder),
      strafrechtelijk: van(gedeeld.strafrechtelijk),
      geheim: van(gedeeld.geheim),
    },
  }
}
