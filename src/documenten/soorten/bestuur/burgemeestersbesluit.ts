import { besluitsoorten } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { maakBesluit } from './besluit.ts'

/** Burgemeestersbesluit: only where the burgemeester is party for his own powers; the college cannot decide for him. */
export const burgemeestersbesluit: Documentsoort = maakBesluit(
  {
    nummer: '32',
    naam: 'burgemeestersbesluit',
    titel: 'Burgemeestersbesluit',
    achtervoegsel: 'van het burgemeestersbesluit',
    voorWie: 'burgemeesters die zelf partij zijn',
  },
  besluitsoorten.burgemeester,
)
