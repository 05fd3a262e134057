import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { groep, lijstVan } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { gegevenVak, tekstenVan } from './hulpvakken.ts'
import { vlag } from './namen.ts'

/** A convenant has at most eight considerations; five of them follow from the data. */
const EIGEN = 3

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
  const los = eigen.items.length > EIGEN ? EIGEN - 1 : EIGEN
  const verder = eigen.items.slice(los)
  return {
    heeftOverwegingen: gegevenVak(s, 'overwegingen'),
    overwegingen: { ...eigen, items: eigen.items.slice(0, los) },
    heeftVerdereOverwegingen: vlag(verder.length > 0, 'samenwerking.overwegingen'),
    verdereOverwegingen: lijstVan(verder, ['samenwerking.overwegingen']),
  }
}
