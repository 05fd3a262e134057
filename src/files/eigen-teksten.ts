/** Reads the folder `sjablonen` beside a description. Whoever sent us that folder is not trusted: everything is bounded. */
import { closeSync, constants, type Dirent, fstatSync, lstatSync, opendirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EigenBestanden } from '../index.ts'
import { codeVan } from './fout.ts'
import { hashVan } from './hash.ts'

type Geweigerd = EigenBestanden['geweigerd'][number]

export interface GelezenEigenTeksten extends EigenBestanden {
  /** Fingerprint of all that was read and refused; empty when there is no such folder. */
  readonly hash: string
}

export const eigenMap = 'sjablonen'
/** Names looked at, depth of folders, bytes of one file and of all together. */
const maxNamen = 500
const maxDiepte = 5
const maxBytes = 400_000
const maxTotaal = 10_000_000

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Control signs other than tab and line breaks do not belong in a text. */
const isBinair = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/.test(text)
/** Left there by editors and file managers, and explanations for people. */
const isStil = (name: string): boolean => /^(\.|~\$|thumbs\.db$|desktop\.ini$|leesmij|readme)/i.test(name)

interface Loop {
  readonly teksten: Map<string, string>
  readonly geweigerd: Geweigerd[]
  namen: number
  bytes: number
}

const weiger = (loop: Loop, pad: string, reden: Geweigerd['reden']): void => {
  loop.geweigerd.push({ pad, reden })
}

/** The entries of a folder, sorted; no more than there is room for, so that a huge folder costs nothing. */
const namenIn = (folder: string, room: number): Dirent[] => {
  const found: Dirent[] = []
  const dir = opendirSync(folder)
  try {
    for (let entry = dir.readSync(); entry && found.length <= room; entry = dir.readSync()) found.push(entry)
  } finally {
    dir.closeSync()
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const leesBestand = (loop: Loop, path: string, pad: string): void => {
  // Not followed and not waited for: what was a file a moment ago may be a link or a pipe by now.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(handle)
    if (!stats.isFile()) {
      weiger(loop, pad, 'onleesbaar')
      return
    }
    if (stats.size > maxBytes || loop.bytes + stats.size > maxTotaal) {
      weiger(loop, pad, 'te-groot')
      return
    }
    loop.bytes += stats.size
    const text = decoder.decode(readFileSync(handle))
    if (isBinair(text)) weiger(loop, pad, 'geen-tekst')
    else loop.teksten.set(pad, text)
  } catch (error) {
    weiger(loop, pad, error instanceof TypeError ? 'geen-tekst' : 'onleesbaar')
  } finally {
    closeSync(handle)
  }
}

const bekijk = (loop: Loop, folder: string, entry: Dirent, boven: string, diepte: number): void => {
  const pad = `${boven}${entry.name}`
  const path = join(folder, entry.name)
  if (entry.isSymbolicLink()) weiger(loop, pad, 'koppeling')
  else if (entry.isDirectory()) {
    if (diepte >= maxDiepte) weiger(loop, pad, 'te-diep')
    else loopDoor(loop, path, `${pad}/`, diepte + 1)
  } else if (!entry.name.endsWith('.md.hbs')) weiger(loop, pad, 'andere-naam')
  else if (!entry.isFile()) weiger(loop, pad, 'onleesbaar')
  else leesBestand(loop, path, pad)
}

const loopDoor = (loop: Loop, folder: string, boven: string, diepte: number): void => {
  for (const entry of namenIn(folder, maxNamen - loop.namen)) {
    if (isStil(entry.name)) continue
    loop.namen += 1
    if (loop.namen > maxNamen) return
    try {
      bekijk(loop, folder, entry, boven, diepte)
    } catch {
      weiger(loop, `${boven}${entry.name}`, 'onleesbaar')
    }
  }
}

/** Absent: undefined. A link or a file with that name is told, and not followed. */
const soortVan = (path: string): 'map' | 'anders' | undefined => {
  try {
    return lstatSync(path).isDirectory() ? 'map' : 'anders'
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeVan(error)) ? undefined : 'anders'
  }
}

/** The own texts beside the description in this folder. */
export const leesEigenTeksten = (map: string): GelezenEigenTeksten => {
  const path = join(map, eigenMap)
  const soort = soortVan(path)
  const loop: Loop = { teksten: new Map(), geweigerd: [], namen: 0, bytes: 0 }
  if (soort === undefined) return { teksten: loop.teksten, geweigerd: [], hash: '' }
  if (soort === 'anders') weiger(loop, '', 'koppeling')
  else {
    try {
      loopDoor(loop, path, '', 0)
    } catch {
      weiger(loop, '', 'onleesbaar')
    }
  }
  // Which files come first differs from disk to disk, so of a folder that is too full nothing is taken.
  if (loop.namen > maxNamen)
    return { teksten: new Map(), geweigerd: [{ pad: '', reden: 'te-veel' }], hash: hashVan('te-veel') }
  const { teksten, geweigerd } = loop
  return { teksten, geweigerd, hash: hashVan(JSON.stringify([[...teksten], geweigerd])) }
}
