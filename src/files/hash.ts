import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

export const hashVan = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Hash of a regular file; undefined when there is none that can be read (a link is not followed). */
export const hashVanBestand = (path: string): string | undefined => {
  let handle: number | undefined
  try {
    // O_NOFOLLOW does not exist on Windows.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    return fstatSync(handle).isFile() ? hashVan(readFileSync(handle)) : undefined
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
