import type { Regel } from '../types.ts'
import { afkortingDubbelzinnig } from './afkorting-dubbelzinnig.ts'
import { artikelVervallen } from './artikel-vervallen.ts'
import { artikelZonderWerking } from './artikel-zonder-werking.ts'
import { begripVerouderd } from './begrip-verouderd.ts'
import { catalogusVerouderd } from './catalogus-verouderd.ts'
import { wetGeldtNietOpDatum } from './wet-geldt-niet-op-datum.ts'
import { wetVervallen } from './wet-vervallen.ts'
import { wetsvoorstel } from './wetsvoorstel.ts'
import { wijzigingswet } from './wijzigingswet.ts'

/** WET: the laws that are named. */
export const wet: readonly Regel[] = [
  wetVervallen, // WET002; WET-01 is REF006
  wetsvoorstel, // WET003
  artikelVervallen, // WET004
  wetGeldtNietOpDatum, // WET005
  catalogusVerouderd, // WET006
  afkortingDubbelzinnig, // WET007
  wijzigingswet, // WET100
  artikelZonderWerking, // WET101
  begripVerouderd, // WET102
]
