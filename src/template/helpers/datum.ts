import { datumTekst } from '../../model/datum-tekst.ts'
import type { Helper } from '../helper.ts'
import { metTekst } from './hulp.ts'

export const datum: Helper = {
  naam: 'datum',
  uitleg: 'Een datum voluit.',
  voorbeeld: '{{datum versiedatum}} → 1 maart 2027',
  run: ([value]) => metTekst(value, datumTekst),
}
