import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { BestandFout, redenVan } from './fout.ts'

/** Makes the folder; gives the topmost folder that was new. */
export const maakMap = (folder: string): string | undefined => {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new BestandFout(
      `De map ${folder} kan niet worden gemaakt: ${redenVan(error)}.`,
      'Kies een andere map met --naar.',
    )
  }
}

/** Removes folders that we made, from the deepest up to the topmost new one, as long as they are empty. */
export const ruimLegeMappen = (topmost: string, deepest: string): void => {
  for (let folder = deepest; folder.startsWith(topmost); folder = join(folder, '..')) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}
