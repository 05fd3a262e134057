import type { Documentsoort, Gegevenssoort } from '../../soort.ts'
import { auditlijst } from './auditlijst.ts'
import { dpiaVoorbereiding } from './dpia-voorbereiding.ts'
import { grondslagmatrix } from './grondslagmatrix.ts'
import { stappenplan } from './stappenplan.ts'
import { toelichting } from './toelichting.ts'
import { toetsrapport } from './toetsrapport.ts'
import { verwerkingsregister } from './verwerkingsregister.ts'

/** For explanation, supervision and planning. */
export const verantwoording: readonly Documentsoort[] = [
  toelichting,
  dpiaVoorbereiding,
  stappenplan,
  toetsrapport,
  auditlijst,
]

/** The same as data. */
export const verantwoordingGegevens: readonly Gegevenssoort[] = [verwerkingsregister, grondslagmatrix]
