import type { Documentsoort } from '../../soort.ts'
import { aansluitdocument } from './aansluitdocument.ts'
import { grondslagdocument } from './grondslagdocument.ts'
import { inwonersuitleg } from './inwonersuitleg.ts'
import { partijprofiel } from './partijprofiel.ts'
import { privacyreglement } from './privacyreglement.ts'
import { toetredingsformulier } from './toetredingsformulier.ts'

/** The set on which all else rests; the only documents that others refer to. */
export const kern: readonly Documentsoort[] = [
  grondslagdocument,
  aansluitdocument,
  privacyreglement,
  toetredingsformulier,
  partijprofiel,
  inwonersuitleg,
]
