import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'

/** A path below the output folder: lower case, no dots in front, no steps up. */
export const geldigPad = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/

/** The full path of a file below the output folder; refuses everything that could lead out of it. */
export const padInUitvoer = (naar: string, pad: string): string => {
  if (!geldigPad.test(pad))
    throw new BestandFout(`‘${pad}’ is geen geldige naam voor een document.`, 'Meld dit aan de makers.')
  const parts = pad.split('/')
  for (let depth = 1; depth < parts.length; depth++) refuseUnlessFolder(join(naar, ...parts.slice(0, depth)))
  const path = join(naar, ...parts)
  const stats = lstatOf(path)
  if (stats?.isDirectory()) {
    throw new BestandFout(`${path} is een map; daar hoort een document te komen.`, 'Hernoem of verplaats die map.')
  }
  return path
}

/** A link inside the output folder could point anywhere, so it is not followed. */
const refuseUnlessFolder = (path: string): void => {
  const stats = lstatOf(path)
  if (!stats || stats.isDirectory()) return
  const what = stats.isSymbolicLink() ? 'een koppeling naar een andere plek' : 'een bestand'
  throw new BestandFout(
    `${path} is ${what}; daar hoort een map te staan.`,
    'Verwijder of hernoem het, of kies een andere map met --naar.',
  )
}

const lstatOf = (path: string) => {
  try {
    return lstatSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeVan(error))) return undefined
    throw new BestandFout(`${path} kan niet worden bekeken: ${redenVan(error)}.`, 'Controleer de rechten van de map.')
  }
}
