import type { Bevinding, Plaats } from '../bevinding/bevinding.ts'
import type { Code } from '../bevinding/codes.ts'
import { maakBevinding } from '../bevinding/maak.ts'
import { grenzen } from './grenzen.ts'

export type Gelezen = { readonly tekst: string } | { readonly bevinding: Bevinding; readonly geenTekst: boolean }

/** First bytes of files that people give by mistake. */
const herkenning: readonly { bytes: readonly number[]; code: Code; bericht: string }[] = [
  { bytes: [0x50, 0x4b, 3, 4], code: 'YML102', bericht: 'Dit is een Word-, Excel- of zipbestand, geen tekstbestand.' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    code: 'YML102',
    bericht: 'Dit is een oud Word- of Excelbestand, geen tekstbestand.',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'YML103', bericht: 'Dit is een pdf, geen tekstbestand.' },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    code: 'YML103',
    bericht: 'Dit is een RTF-bestand, geen gewoon tekstbestand.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'YML103', bericht: 'Dit is een afbeelding, geen tekstbestand.' },
  { bytes: [0xff, 0xd8, 0xff], code: 'YML103', bericht: 'Dit is een afbeelding, geen tekstbestand.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: 'YML103', bericht: 'Dit is een afbeelding, geen tekstbestand.' },
  { bytes: [0xff, 0xfe], code: 'YML101', bericht: 'Het bestand is opgeslagen als UTF-16, niet als UTF-8.' },
  { bytes: [0xfe, 0xff], code: 'YML101', bericht: 'Het bestand is opgeslagen als UTF-16, niet als UTF-8.' },
]

/** Length of the sequence that a first byte opens; 0 when it opens none. */
const sequence = (byte: number): number =>
  byte < 0x80
    ? 1
    : byte >= 0xc2 && byte < 0xe0
      ? 2
      : byte >= 0xe0 && byte < 0xf0
        ? 3
        : byte >= 0xf0 && byte < 0xf5
          ? 4
          : 0

/** Line and column of the first byte that is not UTF-8; near enough to find it in an editor. */
const firstInvalid = (bytes: Uint8Array): { regelnummer: number; kolom: number } => {
  let regelnummer = 1
  let kolom = 1
  for (let i = 0; i < bytes.length; ) {
    const length = sequence(bytes[i]!)
    const rest = bytes.subarray(i + 1, i + length)
    if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) break
    if (bytes[i] === 10) {
      regelnummer += 1
      kolom = 0
    }
    kolom += 1
    i += length
  }
  return { regelnummer, kolom }
}

/** Bytes to text; anything that is no text in UTF-8 is refused with what to do about it. A BOM stays in the text. */
export const leesTekst = (bytes: Uint8Array, bestand: string): Gelezen => {
  const refuse = (code: Code, bericht: string, geenTekst = true, plaats: Partial<Plaats> = {}): Gelezen => ({
    bevinding: maakBevinding(code, { soort: 'yaml', bestand, ...plaats }, { bericht, stopt: true }),
    geenTekst,
  })
  const known = herkenning.find((kind) => kind.bytes.every((byte, i) => bytes[i] === byte))
  if (known) return refuse(known.code, known.bericht)
  const nul = bytes.subarray(0, grenzen.bytes).indexOf(0)
  if (nul >= 0 && nul < 8 && bytes.length > 3)
    return refuse('YML101', 'Het bestand is opgeslagen als UTF-16 of UTF-32, niet als UTF-8.')
  if (nul >= 0) return refuse('YML103', 'Het bestand bevat nulbytes en is dus geen tekstbestand.')
  if (bytes.length > grenzen.bytes) {
    const megabytes = Math.ceil(bytes.length / 1_000_000)
    return refuse(
      'YML104',
      `Het bestand is ${megabytes} MB groot; hoogstens ${grenzen.bytes / 1_000_000} MB wordt gelezen.`,
      false,
    )
  }
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    if (bytes.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 32))) {
      return refuse('YML103', 'Het bestand bevat tekens die in een tekstbestand niet voorkomen.')
    }
    const bericht = 'Het bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als Windows-1252.'
    return refuse('YML100', bericht, true, firstInvalid(bytes))
  }
}
