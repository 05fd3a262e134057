/** Decides per document what happens on disk; writes nothing. */
import { lstatSync } from 'node:fs'
import { hashVan, hashVanBestand } from './hash.ts'
import type { Manifest, ManifestRegel } from './manifest.ts'
import { padInUitvoer } from './uitvoer-pad.ts'

/** A document to be written: the part of `Bestand` of the pipeline that the disk needs. */
export interface TeSchrijven {
  readonly pad: string
  readonly bytes: Uint8Array
  readonly document: string
  readonly vingerafdruk: string
}

export type Wat = 'nieuw' | 'bijgewerkt' | 'ongewijzigd' | 'ernaast'
/** Why a document was put beside the existing file. */
export type Reden = 'met-de-hand-bewerkt' | 'niet-van-ons' | 'bezet'

export interface Stap {
  readonly bestand: TeSchrijven
  /** Where it goes, below the output folder; differs from `bestand.pad` when it is put beside. */
  readonly plek: string
  readonly wat: Wat
  readonly reden?: Reden
  readonly hash: string
  /** False: what is there already has these bytes. */
  readonly schrijf: boolean
}

export const planStap = (naar: string, bestand: TeSchrijven, manifest: Manifest, overschrijf: boolean): Stap => {
  const { pad } = bestand
  const hash = hashVan(bestand.bytes)
  const disk = lookAt(naar, pad)
  const step = { bestand, plek: pad, hash }
  if (!disk.exists) return { ...step, wat: 'nieuw', schrijf: true }
  if (disk.hash === hash) return { ...step, wat: 'ongewijzigd', schrijf: false }
  if (overschrijf || isOurs(disk.hash, pad, manifest)) return { ...step, wat: 'bijgewerkt', schrijf: true }
  const known = manifest.documenten.some((regel) => regel.pad === pad)
  return {
    ...step,
    wat: 'ernaast',
    reden: known ? 'met-de-hand-bewerkt' : 'niet-van-ons',
    ...beside(naar, bestand, hash, manifest),
  }
}

/** First place beside the file that is free, or holds what we put there ourselves. */
export const beside = (
  naar: string,
  { pad }: TeSchrijven,
  hash: string,
  manifest: Manifest,
): { plek: string; schrijf: boolean } => {
  for (let number = 1; ; number++) {
    const plek = pad.replace(/(\.[^./]+)$/, `.nieuw${number === 1 ? '' : `-${number}`}$1`)
    const disk = lookAt(naar, plek)
    if (disk.hash === hash) return { plek, schrijf: false }
    if (!disk.exists || isOurs(disk.hash, plek, manifest)) return { plek, schrijf: true }
  }
}

/** Written by us at this place, or beside it and since then moved here by the user. */
const isOurs = (hash: string | undefined, pad: string, manifest: Manifest): boolean =>
  hash !== undefined &&
  manifest.documenten.some((regel) => regel.hash === hash && (regel.pad === pad || regel.naast === pad))

const lookAt = (naar: string, pad: string): { exists: boolean; hash?: string } => {
  const path = padInUitvoer(naar, pad)
  try {
    lstatSync(path)
  } catch {
    return { exists: false }
  }
  const hash = hashVanBestand(path)
  return hash === undefined ? { exists: true } : { exists: true, hash }
}

/** An old entry of which the place is now something else (a folder, a link) is gone as far as we are concerned. */
const isThere = (naar: string, pad: string): boolean => {
  try {
    return lookAt(naar, pad).exists
  } catch {
    return false
  }
}

/** What a run was asked to make. */
export interface Bereik {
  /** Canonical text of `--alleen`, `alles`, or empty. */
  readonly keuze: string
  /** Empty: the run was not complete, so nothing can be called outdated. */
  readonly formaten: readonly string[]
  /** The folder of its own that it wrote in: a package or a variant; absent: the output folder itself. */
  readonly map?: string
}
export const alles = 'alles'

/** A package or a variant has a folder of its own, and only a run that makes it says what is outdated there. */
const mapVan = (pad: string): string | undefined => /^(pakketten\/[^/]+|publicatie)\//.exec(pad)?.[1]

/** Entries of earlier runs that this run should have made again and did not; what is gone from disk is forgotten. */
export const eerdere = (naar: string, manifest: Manifest, steps: readonly Stap[], scope: Bereik): ManifestRegel[] => {
  const written = new Set(steps.map(({ plek }) => plek))
  const kinds = new Set(steps.map(({ bestand }) => bestand.document))
  const asked = ({ pad, document, keuze = '' }: ManifestRegel) =>
    mapVan(pad) === scope.map &&
    scope.formaten.some((formaat) => pad.endsWith(`.${formaat}`)) &&
    (scope.keuze === alles || keuze === scope.keuze || (kinds.has(document) && !pad.includes('/')))
  return manifest.documenten
    .filter(({ pad }) => !written.has(pad) && isThere(naar, pad))
    .map(({ vervallen, ...regel }) =>
      vervallen || (asked(regel) && !steps.some(({ bestand }) => bestand.pad === regel.pad))
        ? { ...regel, vervallen: true }
        : regel,
    )
}
