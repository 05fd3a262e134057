/** Puts files in place together: first all beside their place, then renames; what goes wrong is undone. */
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The two steps that fail in practice; a test puts its own in place. */
export interface Schijf {
  readonly write: (path: string, bytes: Uint8Array | string) => void
  readonly rename: (from: string, to: string) => void
}

export const echteSchijf: Schijf = {
  write: (path, bytes) => writeFileSync(path, bytes, { flag: 'wx' }),
  rename: renameSync,
}

interface Klaar {
  readonly temporary: string
  readonly path: string
}

export interface Transactie {
  /** Writes the bytes in a temporary file in the folder of `path`. */
  readonly prepare: (path: string, bytes: Uint8Array | string) => Klaar
  /** Puts a prepared file in its place, or in another place in the same folder. */
  readonly place: (ready: Klaar, path?: string) => void
  readonly commit: () => void
  readonly rollback: () => void
}

const ownFile = /^\.convenant-\d+\.(tmp|oud)$/

export const begin = (schijf: Schijf): Transactie => {
  const temporary = new Set<string>()
  const backups = new Set<string>()
  const cleaned = new Set<string>()
  const undo: (() => void)[] = []
  let count = 0
  const fresh = (path: string, kind: string) => {
    count += 1
    return join(dirname(path), `.convenant-${count}.${kind}`)
  }

  const openFolder = (folder: string) => {
    const made = mkdirSync(folder, { recursive: true })
    if (made !== undefined) undo.push(() => removeFolders(made, folder))
    if (!cleaned.has(folder)) removeLeftovers(folder)
    cleaned.add(folder)
  }

  return {
    prepare: (path, bytes) => {
      openFolder(dirname(path))
      const file = fresh(path, 'tmp')
      temporary.add(file)
      schijf.write(file, bytes)
      return { temporary: file, path }
    },
    place: (ready, path = ready.path) => {
      const backup = exists(path) ? fresh(path, 'oud') : undefined
      if (backup) {
        backups.add(backup)
        keep(path, backup)
      }
      schijf.rename(ready.temporary, path)
      temporary.delete(ready.temporary)
      undo.push(() => (backup ? renameSync(backup, path) : rmSync(path, { force: true })))
    },
    commit: () => {
      for (const file of backups) quietly(() => rmSync(file, { force: true }))
    },
    rollback: () => {
      for (const file of temporary) quietly(() => rmSync(file, { force: true }))
      for (const step of undo.reverse()) quietly(step)
      for (const file of backups) quietly(() => rmSync(file, { force: true }))
    },
  }
}

const exists = (path: string): boolean => {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** A second name for the same file, so that undoing brings back the very file; a copy where the disk has no such names. */
const keep = (path: string, backup: string): void => {
  try {
    linkSync(path, backup)
  } catch {
    copyFileSync(path, backup)
  }
}

/** What a killed run left behind. The lock is ours, so no other run uses them. */
const removeLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (ownFile.test(name)) quietly(() => rmSync(join(folder, name), { force: true }))
}

const removeFolders = (topmost: string, deepest: string): void => {
  for (let folder = deepest; folder.startsWith(topmost); folder = dirname(folder)) rmdirSync(folder)
}

const quietly = (action: () => void): void => {
  try {
    action()
  } catch {
    // Undoing and tidying go on with the rest.
  }
}
