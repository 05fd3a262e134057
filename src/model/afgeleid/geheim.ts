import type { Beschrijving, Hoedanigheid, Overleg } from '../beschrijving.generated.ts'
import { findHoedanigheid, maakIndex } from '../zoek.ts'
import { type VolleVerstrekking, verstrekkingenVan } from './verstrekkingen.ts'

/** Only who keeps a professional secret owes an answer to the question along which way it passes. */
export const isGeheimhouder = ({ beroepsgeheim }: Hoedanigheid): boolean => beroepsgeheim?.soort === 'wettelijk'

/** A law binds this party to silence: a professional secret, or another duty. */
export const moetZwijgen = ({ beroepsgeheim }: Hoedanigheid): boolean =>
  beroepsgeheim?.soort === 'wettelijk' || beroepsgeheim?.soort === 'wettelijke-geheimhouding'

/** Does this giver share along consent? Undefined: it keeps a professional secret and nobody said along which way. */
export const vraagtToestemming = (
  gever: Hoedanigheid,
  { geheim, nvt }: VolleVerstrekking['verstrekking'],
): boolean | undefined => {
  if (!moetZwijgen(gever)) return false
  if (geheim !== undefined) return geheim.includes('toestemming')
  return isGeheimhouder(gever) && !('geheim' in nvt) ? undefined : false
}

/** Does a secret pass along a way here? Undefined: a giver keeps one and nobody said along which way. */
export const gaatLangsGeheim = ({ verstrekking, van }: VolleVerstrekking): boolean | undefined => {
  const { geheim, nvt } = verstrekking
  if (geheim !== undefined) return geheim.some((weg) => weg !== 'niet-van-toepassing')
  return van.some(isGeheimhouder) && !('geheim' in nvt) ? undefined : false
}

/** Does somebody share here along consent? Undefined: a keeper of a secret takes part and nobody said how. */
export const heeftToestemming = (b: Beschrijving, overleg: Overleg): boolean | undefined => {
  const index = maakIndex(b)
  if (overleg.verstrekkingen === undefined && !('verstrekkingen' in overleg.nvt)) {
    const zittend = (overleg.deelnemers ?? []).flatMap((each) => findHoedanigheid(index, each.hoedanigheid) ?? [])
    return zittend.some(isGeheimhouder) ? undefined : false
  }
  const answers = verstrekkingenVan(b, overleg).flatMap(({ van, verstrekking }) =>
    van.map((gever) => vraagtToestemming(gever, verstrekking)),
  )
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}
