import type { Documentsoort } from '../../soort.ts'
import { machtiging } from './machtiging.ts'
import { tekenblad } from './tekenblad.ts'
import { volmacht } from './volmacht.ts'

/** For who signs. */
export const ondertekening: readonly Documentsoort[] = [tekenblad, machtiging, volmacht]
