import type { Geldigheid, Wet } from './types.ts'

const isDatum = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** First and last day that `sinds` may stand for; a bare year leaves the day open. */
const begin = (sinds: string): readonly [string, string] =>
  isDatum(sinds) ? [sinds, sinds] : [`${sinds}-01-01`, `${sinds}-12-31`]

/**
 * Does the law apply on an ISO date? Without a known start, the version that was seen and the day of the last check
 * are the only proof: before them the answer is 'onbekend'. After the last check the law is taken to stay as it is.
 */
export const geldigheid = (wet: Wet, datum: string): Geldigheid => {
  if (wet.status === 'wetsvoorstel') return 'wetsvoorstel'
  if (!isDatum(datum)) return 'onbekend'
  if (wet.tot !== undefined && datum >= wet.tot) return 'vervallen'
  if (wet.sinds !== undefined) {
    const [first, last] = begin(wet.sinds)
    if (datum < first) return 'nog-niet'
    return first !== last && datum <= last ? 'onbekend' : 'geldt'
  }
  if (wet.status === 'vervallen') return 'onbekend'
  return datum >= (wet.versie ?? wet.gecontroleerd) ? 'geldt' : 'onbekend'
}
