import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'

/** Above this no text of a person is. */
const maxBytes = 16 * 1024 * 1024

/** A file of the user: a text or a Word file. */
export const leesTekst = (argument: string, cwd: string): Uint8Array => {
  const path = resolve(cwd, argument)
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new BestandFout(`${argument} is geen bestand.`, 'Geef het pad van een tekst.')
    if (stats.size > maxBytes) throw new BestandFout(`${argument} is groter dan 16 MB.`, 'Geef een kleiner bestand.')
    return readFileSync(path)
  } catch (error) {
    if (error instanceof BestandFout) throw error
    if (codeVan(error) === 'ENOENT') throw new BestandFout(`${argument} bestaat niet.`, 'Controleer het pad.')
    throw new BestandFout(`${argument} kan niet worden gelezen: ${redenVan(error)}.`, 'Controleer de rechten.')
  }
}
