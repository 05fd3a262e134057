import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'
import { geldigPad } from './uitvoer-pad.ts'

export const manifestnaam = 'manifest.json'

export interface ManifestRegel {
  /** Path below the output folder, with '/'. */
  readonly pad: string
  /** Name of the document kind. */
  readonly document: string
  readonly vingerafdruk: string
  /** Hash of the file as it was written. */
  readonly hash: string
  /** The document beside which it was put, because that one was edited by hand or held open. */
  readonly naast?: string
  /** The choice (`--alleen`) with which it was made; absent: without. */
  readonly keuze?: string
  /** The description no longer yields it; the file is still there. */
  readonly vervallen?: true
}

export interface ManifestTelling {
  readonly fout: number
  readonly waarschuwing: number
  readonly vraag: number
  readonly aandachtspunt: number
}

export interface Manifest {
  readonly versie: 1
  readonly programma: string
  /** Fingerprint of the input of the last run; empty when that run was not complete. */
  readonly invoer: string
  /** Count of the findings of the last run. */
  readonly telling?: ManifestTelling
  readonly documenten: readonly ManifestRegel[]
}

export const leegManifest: Manifest = { versie: 1, programma: '', invoer: '', documenten: [] }

/** The manifest of an output folder. A manifest that cannot be understood counts as absent: then every file is protected. */
export const leesManifest = (naar: string): Manifest => {
  let text: string
  try {
    text = readFileSync(join(naar, manifestnaam), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeVan(error))) return leegManifest
    throw new BestandFout(
      `${join(naar, manifestnaam)} kan niet worden gelezen: ${redenVan(error)}.`,
      'Controleer de rechten.',
    )
  }
  try {
    return understood(JSON.parse(text))
  } catch {
    return leegManifest
  }
}

export const manifestTekst = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`

const understood = (value: unknown): Manifest => {
  const { versie, programma, invoer, telling, documenten } = value as Manifest
  if (versie !== 1 || !Array.isArray(documenten)) return leegManifest
  const good = documenten.filter(
    (regel) =>
      [regel?.pad, regel?.document, regel?.vingerafdruk, regel?.hash].every((field) => typeof field === 'string') &&
      geldigPad.test(regel.pad),
  )
  return {
    versie,
    programma: String(programma),
    invoer: good.length === documenten.length ? String(invoer) : '',
    ...(telling ? { telling } : {}),
    documenten: good,
  }
}
