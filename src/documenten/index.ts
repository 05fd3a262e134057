import type { Documentsoort } from './soort.ts'
import { aansluitdocument } from './soorten/aansluitdocument.ts'
import { grondslagdocument } from './soorten/grondslagdocument.ts'
import { inwonersuitleg } from './soorten/inwonersuitleg.ts'
import { partijprofiel } from './soorten/partijprofiel.ts'
import { privacyreglement } from './soorten/privacyreglement.ts'
import { toetredingsformulier } from './soorten/toetredingsformulier.ts'

/** All kinds of documents, in the order of their numbers (design section 7). */
export const documentsoorten: readonly Documentsoort[] = [
  grondslagdocument,
  aansluitdocument,
  privacyreglement,
  toetredingsformulier,
  partijprofiel,
  inwonersuitleg,
]
