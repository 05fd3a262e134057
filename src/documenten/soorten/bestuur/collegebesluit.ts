import { besluitsoorten } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { maakBesluit } from './besluit.ts'

/** Collegebesluit: what the college decides, in the words of its voorstel. */
export const collegebesluit: Documentsoort = maakBesluit(
  {
    nummer: '31',
    naam: 'collegebesluit',
    titel: 'Collegebesluit',
    achtervoegsel: 'van het collegebesluit',
    voorWie: 'colleges van burgemeester en wethouders',
  },
  besluitsoorten.college,
)
