import type { Documentsoort } from '../../soort.ts'
import { bestuursbesluit } from './bestuursbesluit.ts'
import { burgemeestersbesluit } from './burgemeestersbesluit.ts'
import { collegebesluit } from './collegebesluit.ts'
import { collegevoorstel } from './collegevoorstel.ts'
import { grBesluit } from './gr-besluit.ts'
import { raadsinformatiebrief } from './raadsinformatiebrief.ts'

/** For the decisions of organs and boards. */
export const bestuur: readonly Documentsoort[] = [
  collegevoorstel,
  collegebesluit,
  burgemeestersbesluit,
  raadsinformatiebrief,
  grBesluit,
  bestuursbesluit,
]
