import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'
import { maakMap } from './map.ts'

/** Writes a file that does not exist yet; an existing one is never touched. */
export const schrijfNieuw = (path: string, text: string): void => {
  maakMap(dirname(path))
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if (codeVan(error) === 'EEXIST') {
      throw new BestandFout(
        `${path} bestaat al en wordt niet overschreven.`,
        'Kies een andere map, of ga verder met het bestand dat er al is.',
      )
    }
    throw new BestandFout(`${path} kan niet worden geschreven: ${redenVan(error)}.`, 'Kies een andere map met --naar.')
  }
}
