import type { Bevinding, Plaats } from '../../bevinding/bevinding.ts'
import type { Code } from '../../bevinding/codes.ts'
import { type Melding, maakBevinding } from '../../bevinding/maak.ts'

export const plaatsIn = (bestand: string, regelnummer = 1, kolom = 1): Plaats => ({
  soort: 'sjabloon',
  bestand,
  regelnummer,
  kolom,
})

/** A finding about an own text; what is a fault stands in the way of every definitive text. */
export const meld = (code: Code, plaats: Plaats, melding: Melding): Bevinding => {
  const bevinding = maakBevinding(code, plaats, { rol: 'jurist', ...melding })
  return bevinding.ernst === 'fout' && bevinding.blokkeertVanaf === undefined
    ? { ...bevinding, blokkeertVanaf: 'concept' }
    : bevinding
}

/** A mistake in the template itself. */
export const sjabloonfout = (plaats: Plaats, bericht: string): Bevinding => ({
  code: 'SJA001',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  // A name of a field may be as long as the file.
  bericht: bericht.length > 300 ? `${bericht.slice(0, 299)}…` : bericht,
  plaats,
  hulp: 'Herstel het sjabloon op deze plaats.',
  gronden: [],
  verwant: [],
  rol: 'jurist',
})
