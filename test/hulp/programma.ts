import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'vitest'

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** With VOLLEDIG=1 (the full check) an absent program is a failure, never a skip. */
export const verplicht = process.env.VOLLEDIG === '1'

/** Path of a program; undefined when it is absent. Throws when everything has to be there; VOLLEDIG=0 looks for none. */
export const programma = (naam: string): string | undefined => {
  if (process.env.VOLLEDIG === '0') return undefined
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, naam))
    .find(executable)
  if (found === undefined && verplicht) throw new Error(`VOLLEDIG=1, maar het programma '${naam}' ontbreekt`)
  return found
}

/** A test that needs something from outside; a skip says in the report what was absent. */
export const testMet = (
  nodig: Readonly<Record<string, string | undefined>>,
  titel: string,
  run: () => void | Promise<void>,
  timeout = 120_000,
): void => {
  const absent = Object.keys(nodig).filter((naam) => nodig[naam] === undefined)
  const reason = absent.length > 0 ? ` (overgeslagen: ${absent.join(', ')} ontbreekt)` : ''
  test.skipIf(absent.length > 0)(titel + reason, run, timeout)
}
