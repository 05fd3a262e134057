import { unzipSync } from 'fflate'

/** A file from outside may be anything; beyond these it is no document that we made or that somebody filled in. */
export const zipBounds = { entries: 500, totalBytes: 100_000_000 } as const

export class DocxError extends Error {
  override readonly name = 'DocxError'
}

/** Names such as '../x', '/x', 'C:\x' or with a backslash could be written outside a folder by who unpacks them. */
const unsafeName = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|^[A-Za-z]:|\0/

/** The parts of a Word file by name. Throws a DocxError with a Dutch message for what is no safe zip. */
export const unzipDocx = (
  bytes: Uint8Array,
  bounds: { readonly entries: number; readonly totalBytes: number } = zipBounds,
): ReadonlyMap<string, Uint8Array> => {
  let entries = 0
  let total = 0
  const admit = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    entries++
    total += originalSize
    if (entries > bounds.entries) throw new DocxError(`Het bestand bevat meer dan ${bounds.entries} onderdelen.`)
    if (total > bounds.totalBytes) throw new DocxError('Het bestand wordt uitgepakt te groot.')
    if (unsafeName.test(name)) throw new DocxError('Het bestand bevat een onderdeel met een onveilige naam.')
    return !name.endsWith('/')
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: admit })))
  } catch (error) {
    if (error instanceof DocxError) throw error
    throw new DocxError('Dit is geen Word-bestand (.docx): het is geen leesbaar zip-bestand.')
  }
}
