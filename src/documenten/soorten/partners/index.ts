import type { Documentsoort } from '../../soort.ts'
import { begeleidendeBrief } from './begeleidende-brief.ts'
import { contractbepalingInkoop } from './contractbepaling-inkoop.ts'
import { kennisgevingToetreding } from './kennisgeving-toetreding.ts'
import { uittredingsbrief } from './uittredingsbrief.ts'
import { watBetekentDit } from './wat-betekent-dit.ts'

/** For the organisations that take part or come to. */
export const partners: readonly Documentsoort[] = [
  begeleidendeBrief,
  watBetekentDit,
  contractbepalingInkoop,
  kennisgevingToetreding,
  uittredingsbrief,
]
