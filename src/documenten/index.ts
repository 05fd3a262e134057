import { grondslagmatrix } from './gegevens/grondslagmatrix.ts'
import type { Documentsoort, Gegevenssoort } from './soort.ts'
import { aansluitdocument } from './soorten/aansluitdocument.ts'
import { auditlijst } from './soorten/auditlijst.ts'
import { grondslagdocument } from './soorten/grondslagdocument.ts'
import { inwonersuitleg } from './soorten/inwonersuitleg.ts'
import { partijprofiel } from './soorten/partijprofiel.ts'
import { privacyreglement } from './soorten/privacyreglement.ts'
import { toetredingsformulier } from './soorten/toetredingsformulier.ts'
import { toetsrapport } from './soorten/toetsrapport.ts'

/** All kinds of documents, in the order of their numbers (design section 7). */
export const documentsoorten: readonly Documentsoort[] = [
  grondslagdocument,
  aansluitdocument,
  privacyreglement,
  toetredingsformulier,
  partijprofiel,
  inwonersuitleg,
  toetsrapport,
  auditlijst,
]

/** All documents that are data, in the order of their numbers. */
export const gegevenssoorten: readonly Gegevenssoort[] = [grondslagmatrix]
