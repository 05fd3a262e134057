import type { Regel } from '../types.ts'
import { deelnemerZonderPartner } from './deelnemer-zonder-partner.ts'
import { definitieOngebruikt } from './definitie-ongebruikt.ts'
import { idDubbel } from './id-dubbel.ts'
import { partijZonderOverleg } from './partij-zonder-overleg.ts'
import { verwijzingInKring } from './verwijzing-in-kring.ts'
import { verwijzingOnbekend } from './verwijzing-onbekend.ts'
import { wetsartikelOnbekend } from './wetsartikel-onbekend.ts'

/** REF: references and ids. */
export const ref: readonly Regel[] = [
  verwijzingOnbekend,
  idDubbel,
  definitieOngebruikt,
  partijZonderOverleg,
  deelnemerZonderPartner,
  wetsartikelOnbekend,
  verwijzingInKring,
]
