import type { Bevinding } from '../bevinding/bevinding.ts'
import { DocxError, projectParagraphs } from '../docx/index.ts'
import {
  type Blok,
  blokkenVanTekst,
  type Lezer,
  type Meetregel,
  type MoeilijkWoord,
  meetTekst,
  type Plaatser,
} from '../leesbaarheid/index.ts'
import type { Inhoud } from '../pipeline.ts'
import { catalogusUit } from './catalogus.ts'
import { leesNamen } from './lees-namen.ts'

/** The numbers of a text with their limits, and what to do. */
export interface Leesbaarheid {
  readonly regels: readonly Meetregel[]
  readonly bevindingen: readonly Bevinding[]
}
/** Why a file cannot be measured. */
export interface NietTeMeten {
  readonly reden: string
}

const made = new WeakMap<Inhoud, readonly MoeilijkWoord[]>()

/** The list of difficult words in the content. */
export const moeilijkeWoorden = (inhoud: Inhoud): readonly MoeilijkWoord[] => {
  const known = made.get(inhoud)
  if (known) return known
  const text = inhoud.get('schemas/taal/moeilijke-woorden.generated.json')
  const lijst = text === undefined ? [] : (JSON.parse(text) as readonly MoeilijkWoord[])
  made.set(inhoud, lijst)
  return lijst
}

/** Headings of Word are named in English in the file, whatever the language of the program. */
const kopstijl = /^(?:heading|kop)\s?\d$/i

const blokkenVanWord = (bytes: Uint8Array): readonly Blok[] =>
  projectParagraphs(bytes)
    .filter(({ tekst }) => tekst.trim() !== '')
    .map(({ stijl, nummer, tekst }) => ({
      soort: kopstijl.test(stijl) ? 'kop' : nummer === '' ? 'alinea' : 'punt',
      tekst: tekst.replace(/\s+/g, ' ').trim(),
      bronnen: [],
    }))

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Word or text; a text is UTF-8. */
const lees = (bytes: Uint8Array): readonly Blok[] | NietTeMeten => {
  try {
    if (isZip(bytes)) return blokkenVanWord(bytes)
    return blokkenVanTekst(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof DocxError) return { reden: error.message }
    if (error instanceof TypeError) return { reden: 'Dit is geen tekst in UTF-8 en geen Word-bestand (.docx).' }
    throw error
  }
}

/** Measures any text of the user for one kind of reader. */
export const leesbaarheid = (
  bytes: Uint8Array,
  bestand: string,
  inhoud: Inhoud,
  lezer: Lezer,
): Leesbaarheid | NietTeMeten => {
  const blokken = lees(bytes)
  if ('reden' in blokken) return blokken
  const plaats: Plaatser = (blok, over) => ({
    soort: 'document',
    bestand,
    ...(blok?.regelnummer === undefined ? {} : { regelnummer: blok.regelnummer }),
    ...over,
  })
  const lijst = moeilijkeWoorden(inhoud)
  const { regels, bevindingen } = meetTekst(blokken, { lezer, lijst, plaats, namen: leesNamen(catalogusUit(inhoud)) })
  return { regels, bevindingen }
}
