import type { Regel } from '../types.ts'
import { bewaartermijnZonderGrond } from './bewaartermijn-zonder-grond.ts'
import { gescreendEvenLang } from './gescreend-even-lang.ts'
import { langsteTermijnOvergenomen } from './langste-termijn-overgenomen.ts'
import { overheidZonderSelectielijst } from './overheid-zonder-selectielijst.ts'
import { richtlijnAlsWet } from './richtlijn-als-wet.ts'
import { termijnTeKort } from './termijn-te-kort.ts'
import { termijnTeLang } from './termijn-te-lang.ts'
import { uitkomstDubbel } from './uitkomst-dubbel.ts'

/** RET: retention. */
export const ret: readonly Regel[] = [
  bewaartermijnZonderGrond, // RET001
  termijnTeLang, // RET002
  termijnTeKort, // RET003
  langsteTermijnOvergenomen, // RET004
  richtlijnAlsWet, // RET005
  overheidZonderSelectielijst, // RET006
  gescreendEvenLang, // RET100
  uitkomstDubbel, // RET101
]
