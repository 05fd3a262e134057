import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BestandFout, isBezet, redenVan } from './fout.ts'
import {
  leesManifest,
  type Manifest,
  type ManifestRegel,
  type ManifestTelling,
  manifestnaam,
  manifestTekst,
} from './manifest.ts'
import { beside, eerdere, planStap, type Stap, type TeSchrijven } from './plan.ts'
import { metOpdrachtslot } from './slot.ts'
import { begin, echteSchijf, type Schijf, type Transactie } from './transactie.ts'

export interface SchrijfOpties {
  readonly overschrijf: boolean
  /** Version of the program. */
  readonly programma: string
  /** Input fingerprint for the fast path; empty: none. */
  readonly invoer: string
  readonly telling: ManifestTelling
  /** Canonical text of `--alleen`, `alles`, or empty. */
  readonly keuze: string
  /** Empty: the run was not complete, so nothing can be called outdated. */
  readonly formaten: readonly string[]
  /** The folder of its own that this run writes in: a package or a variant. */
  readonly map?: string
  /** Messages for the user while writing. */
  readonly meld: (bericht: string) => void
  readonly schijf?: Schijf
}

export interface Geschreven {
  readonly stappen: readonly Stap[]
  /** Files of earlier runs that the description no longer yields; they are left alone. */
  readonly vervallen: readonly string[]
}

/** Writes the set: everything or nothing, never over what somebody edited. */
export const schrijfUitvoer = (naar: string, bestanden: readonly TeSchrijven[], opties: SchrijfOpties): Geschreven =>
  metOpdrachtslot(naar, opties.meld, () => {
    const manifest = leesManifest(naar)
    const planned = bestanden.map((bestand) => planStap(naar, bestand, manifest, opties.overschrijf))
    const transactie = begin(opties.schijf ?? echteSchijf)
    try {
      const stappen = placeAll(naar, planned, manifest, transactie)
      const old = eerdere(naar, manifest, stappen, opties)
      writeManifest(naar, newManifest(manifest, stappen, old, opties), transactie)
      transactie.commit()
      return { stappen, vervallen: old.filter(({ vervallen }) => vervallen).map(({ pad }) => pad) }
    } catch (error) {
      transactie.rollback()
      if (error instanceof BestandFout) throw error
      throw new BestandFout(
        `De documenten konden niet worden geschreven in ${naar}: ${redenVan(error)}.`,
        'De uitvoermap is gelaten zoals die was. Los de oorzaak op, of kies een andere map met --naar.',
      )
    }
  })

const placeAll = (naar: string, planned: readonly Stap[], manifest: Manifest, transactie: Transactie): Stap[] => {
  const ready = planned.map((stap) =>
    stap.schrijf ? transactie.prepare(join(naar, ...stap.plek.split('/')), stap.bestand.bytes) : undefined,
  )
  return planned.map((stap, index) => {
    const file = ready[index]
    if (!file) return stap
    try {
      transactie.place(file)
      return stap
    } catch (error) {
      // Word keeps its document locked on Windows: the new one goes beside it.
      if (!isBezet(error) || stap.wat !== 'bijgewerkt') throw error
      const { plek } = beside(naar, stap.bestand, stap.hash, manifest)
      transactie.place(file, join(naar, ...plek.split('/')))
      return { ...stap, plek, wat: 'ernaast', reden: 'bezet' }
    }
  })
}

const newManifest = (
  manifest: Manifest,
  stappen: readonly Stap[],
  old: readonly ManifestRegel[],
  { programma, invoer, telling, keuze }: SchrijfOpties,
): Manifest => {
  const written = stappen.map(
    ({ bestand, plek, hash }): ManifestRegel => ({
      pad: plek,
      document: bestand.document,
      vingerafdruk: bestand.vingerafdruk,
      hash,
      ...(plek === bestand.pad ? {} : { naast: bestand.pad }),
      ...(keuze === '' ? {} : { keuze: keptChoice(manifest, plek, keuze) }),
    }),
  )
  const documenten = [...written, ...old].sort((a, b) => (a.pad < b.pad ? -1 : a.pad > b.pad ? 1 : 0))
  return { versie: 1, programma, invoer, telling, documenten: documenten.map(withoutEmptyChoice) }
}

/** A document that also belongs to a run without `--alleen` stays of that run. */
const keptChoice = (manifest: Manifest, plek: string, keuze: string): string => {
  const earlier = manifest.documenten.find(({ pad }) => pad === plek)
  return earlier ? (earlier.keuze ?? '') : keuze
}

const withoutEmptyChoice = ({ keuze, ...regel }: ManifestRegel): ManifestRegel => (keuze ? { ...regel, keuze } : regel)

const writeManifest = (naar: string, manifest: Manifest, transactie: Transactie): void => {
  const path = join(naar, manifestnaam)
  const text = manifestTekst(manifest)
  if (currentText(path) !== text) transactie.place(transactie.prepare(path, text))
}

const currentText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
