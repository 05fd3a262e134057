import { deelnemerZonderPartner } from './deelnemer-zonder-partner.ts'
import { definitieOngebruikt } from './definitie-ongebruikt.ts'
import { idDubbel } from './id-dubbel.ts'
import { openPuntVerlopen } from './open-punt-verlopen.ts'
import { openPuntZonderVeld } from './open-punt-zonder-veld.ts'
import { partijZonderOverleg } from './partij-zonder-overleg.ts'
import type { Regel } from './types.ts'
import { veldOnbekend } from './veld-onbekend.ts'
import { verwijzingInKring } from './verwijzing-in-kring.ts'
import { verwijzingOnbekend } from './verwijzing-onbekend.ts'
import { wetsartikelOnbekend } from './wetsartikel-onbekend.ts'

/** All rules, in order of code. A withdrawn code stays as a remark and is never used again. */
export const regels: readonly Regel[] = [
  veldOnbekend, // OPN001
  openPuntZonderVeld, // OPN002
  openPuntVerlopen, // OPN003
  verwijzingOnbekend, // REF001
  idDubbel, // REF002
  definitieOngebruikt, // REF003
  partijZonderOverleg, // REF004
  deelnemerZonderPartner, // REF005
  wetsartikelOnbekend, // REF006
  verwijzingInKring, // REF007
]
