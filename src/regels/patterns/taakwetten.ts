import type { Catalogus } from '../../wetten/catalogus.ts'
import type { Wetsoort } from '../../wetten/types.ts'
import type { Losse } from './wetsverwijzingen.ts'

/** A wetsvoorstel is not in force, which WET003 says; it does look for a basis in national law. */
const nationaal: ReadonlySet<Wetsoort> = new Set(['wet', 'wijzigingswet', 'besluit', 'regeling', 'wetsvoorstel'])

/** Sets limits to what other laws order, and orders no task itself. */
const grenzen: ReadonlySet<string> = new Set(['uitvoeringswet-algemene-verordening-gegevensbescherming'])

/** An article of national law that can lay down a task, a duty or a provision; a law without an article cannot. */
export const isTaakartikel = (wetten: Catalogus, { wet, artikel }: Losse): boolean => {
  if (wet === undefined || artikel === undefined || grenzen.has(wet)) return false
  const soort = wetten.wet(wet)?.soort
  return soort !== undefined && nationaal.has(soort)
}
