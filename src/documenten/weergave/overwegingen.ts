import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { groep, lijstVan, staat } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { gegevenVak, tekstenVan } from './hulpvakken.ts'
import { vlag } from './namen.ts'

/** A convenant has at most this many considerations (docs/anatomie.md). */
export const MAX_OVERWEGINGEN = 8

/** Always there: why, whose task, which law; and, when the data say so, secrecy and what came before the decision. */
const vast = (b: Beschrijving): number => {
  const voortraject = groep(b, 'voortraject')
  const geheim = (b.hoedanigheden ?? []).some(({ beroepsgeheim }) => beroepsgeheim?.soort === 'wettelijk')
  const vooraf =
    staat(groep(voortraject, 'dpia'), 'datum') === 'gegeven' || staat(voortraject, 'betrokkenen') === 'gegeven'
  return 3 + Number(geheim) + Number(vooraf)
}

export const overwegingenTabel = {
  heeftOverwegingen: waarde('Zijn er eigen overwegingen?'),
  overwegingen: waarden('Eigen overwegingen die een eigen nummer krijgen'),
  heeftVerdereOverwegingen: waarde('Zijn er meer eigen overwegingen dan er nummers zijn?'),
  verdereOverwegingen: waarden('De andere eigen overwegingen, samen onder één nummer'),
} as const

/** Own considerations beyond the maximum share the last number, so that nothing is lost and the list stays short. */
export const bouwOverwegingen = (b: Beschrijving): WeergaveVan<typeof overwegingenTabel> => {
  const s = groep(b, 'samenwerking')
  const eigen = tekstenVan(s, 'overwegingen')
  const ruimte = MAX_OVERWEGINGEN - vast(b)
  const los = eigen.items.length > ruimte ? ruimte - 1 : ruimte
  const verder = eigen.items.slice(los)
  return {
    heeftOverwegingen: gegevenVak(s, 'overwegingen'),
    overwegingen: { ...eigen, items: eigen.items.slice(0, los) },
    heeftVerdereOverwegingen: vlag(verder.length > 0, 'samenwerking.overwegingen'),
    verdereOverwegingen: lijstVan(verder, ['samenwerking.overwegingen']),
  }
}
