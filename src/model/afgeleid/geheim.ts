import type { Hoedanigheid } from '../beschrijving.generated.ts'
import type { VolleVerstrekking } from './verstrekkingen.ts'

/** Only who keeps a professional secret owes an answer to the question along which way it passes. */
export const isGeheimhouder = ({ beroepsgeheim }: Hoedanigheid): boolean => beroepsgeheim?.soort === 'wettelijk'

/** Does a secret pass along a way here? Undefined: a giver keeps one and nobody said along which way. */
export const gaatLangsGeheim = ({ verstrekking, van }: VolleVerstrekking): boolean | undefined => {
  const { geheim, nvt } = verstrekking
  if (geheim !== undefined) return geheim.some((weg) => weg !== 'niet-van-toepassing')
  return van.some(isGeheimhouder) && !('geheim' in nvt) ? undefined : false
}
