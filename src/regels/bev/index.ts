import type { Regel } from '../types.ts'
import { adviesZonderGevolg } from './advies-zonder-gevolg.ts'
import { afsprakenZonderBeveiliging } from './afspraken-zonder-beveiliging.ts'
import { algoritmeZonderUitleg } from './algoritme-zonder-uitleg.ts'
import { datalekZonderMeldpunt } from './datalek-zonder-meldpunt.ts'
import { doorgifteZonderGrond } from './doorgifte-zonder-grond.ts'
import { dpiaNaBesluit } from './dpia-na-besluit.ts'
import { dpiaZonderAdvies } from './dpia-zonder-advies.ts'
import { fgAdviesNaBesluit } from './fg-advies-na-besluit.ts'
import { partijZonderRegister } from './partij-zonder-register.ts'
import { risicoZonderDpia } from './risico-zonder-dpia.ts'
import { zvhZonderVerantwoording } from './zvh-zonder-verantwoording.ts'

/** BEV: security, DPIA, processors. */
export const bev: readonly Regel[] = [
  datalekZonderMeldpunt, // BEV001
  risicoZonderDpia, // BEV002
  dpiaZonderAdvies, // BEV003
  afsprakenZonderBeveiliging, // BEV004
  partijZonderRegister, // BEV005
  doorgifteZonderGrond, // BEV006
  algoritmeZonderUitleg, // BEV007
  dpiaNaBesluit, // BEV100
  fgAdviesNaBesluit, // BEV101
  adviesZonderGevolg, // BEV102
  zvhZonderVerantwoording, // BEV103
]
