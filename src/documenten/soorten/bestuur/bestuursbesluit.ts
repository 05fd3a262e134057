import { besluitsoorten } from '../../exemplaren-besluiten.ts'
import type { Documentsoort } from '../../soort.ts'
import { maakBesluit } from './besluit.ts'

/** Bestuursbesluit of every other organisation that decides for itself. */
export const bestuursbesluit: Documentsoort = maakBesluit(
  {
    nummer: '35',
    naam: 'bestuursbesluit',
    titel: 'Bestuursbesluit',
    achtervoegsel: 'van het bestuursbesluit',
    voorWie: 'besturen van de andere organisaties die partij worden',
  },
  besluitsoorten.bestuur,
)
