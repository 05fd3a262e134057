import type { Documentsoort, Gegevenssoort } from '../../soort.ts'
import { auditlijst } from './auditlijst.ts'
import { grondslagmatrix } from './grondslagmatrix.ts'
import { toelichting } from './toelichting.ts'
import { toetsrapport } from './toetsrapport.ts'

/** For explanation, supervision and planning. */
export const verantwoording: readonly Documentsoort[] = [toelichting, toetsrapport, auditlijst]

/** The same as data. */
export const verantwoordingGegevens: readonly Gegevenssoort[] = [grondslagmatrix]
