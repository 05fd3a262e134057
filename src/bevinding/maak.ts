import type { Bevinding, Plaats } from './bevinding.ts'
import { type Code, codes } from './codes.ts'

/** What a finding adds to its code; severity and help come from the table unless said otherwise. */
export interface Melding extends Partial<Omit<Bevinding, 'code' | 'plaats' | 'bericht'>> {
  readonly bericht: string
}

export const maakBevinding = (code: Code, plaats: Plaats, melding: Melding): Bevinding => ({
  code,
  ernst: codes[code].ernst,
  hulp: codes[code].hulp,
  gronden: [],
  verwant: [],
  ...melding,
  plaats,
})
