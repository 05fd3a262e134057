import { besluitsoorten } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { maakBesluit } from './besluit.ts'

/** Besluit of the board of a gemeenschappelijke regeling. */
export const grBesluit: Documentsoort = maakBesluit(
  {
    nummer: '34',
    naam: 'gr-besluit',
    titel: 'Besluit van een gemeenschappelijke regeling',
    achtervoegsel: 'van het besluit van het dagelijks of algemeen bestuur',
    voorWie: 'besturen van gemeenschappelijke regelingen',
  },
  besluitsoorten.regeling,
)
