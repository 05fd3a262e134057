import type { Beschrijving, Hoedanigheid } from '../beschrijving.generated.ts'
import { groep, staat } from '../vak.ts'

/** Kinds that a gemeente buys from: what they do rests on a contract, besides their own task. */
const ingekocht: ReadonlySet<Hoedanigheid['soort']> = new Set([
  'jeugdhulpaanbieder',
  'zorgaanbieder-wmo',
  'maatschappelijke-opvang',
])

export const isIngekocht = ({ soort }: Hoedanigheid): boolean => ingekocht.has(soort)

/** The hoedanigheden whose partners a gemeente has a contract with. */
export const ingekochten = (b: Beschrijving): readonly Hoedanigheid[] => (b.hoedanigheden ?? []).filter(isIngekocht)

/** Denied with a reason: accession has nothing to do with contracts here. Unknown is not denied. */
export const buitenInkoop = (b: Beschrijving): string | undefined => {
  const toetreding = groep(b, 'toetreding')
  return staat(toetreding, 'inkoop') === 'nvt' ? (toetreding.nvt.inkoop ?? toetreding.nvt['*']) : undefined
}
