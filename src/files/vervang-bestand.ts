import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'

/**
 * Puts a new text in place of the file that was read. All of it or nothing: first beside it, then a rename.
 * A file that changed since it was read is left alone.
 */
export const vervangBestand = (pad: string, gelezen: Uint8Array, tekst: string): void => {
  try {
    // A link stays a link: what it points to is replaced.
    const doel = realpathSync(pad)
    if (!Buffer.from(gelezen).equals(readFileSync(doel))) {
      throw new BestandFout(
        `${pad} is intussen veranderd en daarom niet overschreven.`,
        'Sla het bestand op in uw editor en typ de opdracht opnieuw.',
      )
    }
    schrijf(doel, tekst)
  } catch (error) {
    if (error instanceof BestandFout) throw error
    const bezet = codeVan(error) === 'EBUSY' || codeVan(error) === 'EPERM'
    throw new BestandFout(
      `${pad} kan niet worden geschreven: ${redenVan(error)}.`,
      bezet
        ? 'Sluit het bestand in uw editor, of kies een andere plaats met --naar.'
        : 'Kies een andere plaats met --naar.',
    )
  }
}

const schrijf = (doel: string, tekst: string): void => {
  const tijdelijk = join(dirname(doel), `.convenant-${process.pid}.tmp`)
  try {
    writeFileSync(tijdelijk, tekst, { flag: 'wx' })
    chmodSync(tijdelijk, statSync(doel).mode)
    renameSync(tijdelijk, doel)
  } finally {
    rmSync(tijdelijk, { force: true })
  }
}
