import { perVerantwoordelijke } from '../../exemplaren.ts'
import type { Gegevenssoort } from '../../soort.ts'
import { registerinhoud } from './register-rijen.ts'

/** Rows for the register that every controller keeps itself: what this cooperation adds to it. */
export const verwerkingsregister: Gegevenssoort = {
  nummer: '60',
  naam: 'verwerkingsregister',
  groep: 'verantwoording',
  titel: 'Regels voor het verwerkingsregister',
  voorWie: 'functionarissen gegevensbescherming en wie het verwerkingsregister bijhoudt',
  formaten: ['csv'],
  alleenExemplaren: true,
  exemplaren: perVerantwoordelijke,
  bouw: registerinhoud,
}
