import { relative, resolve } from 'node:path'
import type { Context } from './context.ts'
import type { Invoer } from './lees.ts'

/** The output folder: absolute, and as the user would type it. Without a choice it lies beside the description. */
export interface Uitvoermap {
  readonly naar: string
  readonly naarTekst: string
}

export const uitvoermapVan = (context: Context, invoer: Invoer, gekozen: string | undefined): Uitvoermap => {
  const { cwd } = context.omgeving
  const naar = gekozen === undefined ? resolve(invoer.bestand.map, 'uitvoer') : resolve(cwd, gekozen)
  const short = relative(cwd, naar)
  return { naar, naarTekst: (short === '' ? '.' : short.startsWith('..') ? naar : short).replaceAll('\\', '/') }
}
