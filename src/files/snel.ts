import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashVan, hashVanBestand } from './hash.ts'
import { bundelPad } from './inhoud.ts'
import type { Manifest } from './manifest.ts'

export interface InvoerDelen {
  readonly bytes: Uint8Array
  readonly inhoudHash: string
  /** Fingerprint of the own texts beside the description. */
  readonly eigenHash: string
  /** Fingerprint of the program; undefined: no fast path. */
  readonly programma: string | undefined
  readonly opties: Readonly<Record<string, unknown>>
}

/** Hash of the bundle. In development there is none, since the sources change under our feet. */
export const vingerafdrukVanProgramma = (): string | undefined => {
  const path = bundelPad()
  return path === undefined ? undefined : hashVan(readFileSync(path))
}

/** Everything that the output follows from; the empty string when that cannot be known. */
export const vingerafdrukVanInvoer = ({ bytes, inhoudHash, eigenHash, programma, opties }: InvoerDelen): string => {
  if (programma === undefined) return ''
  const sorted = Object.keys(opties)
    .sort()
    .map((key) => [key, opties[key]])
  return hashVan([hashVan(bytes), inhoudHash, eigenHash, programma, JSON.stringify(sorted)].join('\n'))
}

/** Is the folder exactly as the run with this input left it? What stands beside an edited file is told again each time. */
export const isOngewijzigd = (naar: string, manifest: Manifest, invoer: string): boolean =>
  invoer !== '' &&
  manifest.invoer === invoer &&
  manifest.documenten.length > 0 &&
  manifest.documenten.every(
    ({ pad, hash, vervallen, naast }) => vervallen || (!naast && hashVanBestand(join(naar, pad)) === hash),
  )
