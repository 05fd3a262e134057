import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'
import { maakMap, ruimLegeMappen } from './map.ts'
import { ongestoord } from './ongestoord.ts'

export const slotnaam = '.convenant.slot'
const verouderdNa = 10 * 60 * 1000

/** Runs the action while no other run can write in the folder. A lock whose owner is gone is taken over, with a message. */
export const metOpdrachtslot = <T>(naar: string, meld: (bericht: string) => void, action: () => T): T =>
  ongestoord(() => {
    const made = maakMap(naar)
    const path = join(naar, slotnaam)
    let done = false
    try {
      takeLock(path, meld)
      try {
        const result = action()
        done = true
        return result
      } finally {
        release(path)
      }
    } finally {
      if (made !== undefined && !done) ruimLegeMappen(made, naar)
    }
  })

const takeLock = (path: string, meld: (bericht: string) => void): void => {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (createLock(path)) return
    const seen = textOf(path)
    const reden = whyStale(path)
    if (reden === undefined) {
      throw new BestandFout(
        `Er is al een opdracht bezig in deze uitvoermap${ownerText(path)}.`,
        `Wacht tot die klaar is. Is er niets meer bezig, verwijder dan ${path}.`,
      )
    }
    if (setAside(path, seen)) {
      meld(`Een eerdere opdracht is niet netjes geëindigd (${reden}). Die vergrendeling is overgenomen.`)
    }
  }
  throw new BestandFout('Er is al een opdracht bezig in deze uitvoermap.', 'Probeer het zo nog eens.')
}

/** Removes the lock that was seen, and not a new one that a third run has put there meanwhile. */
const setAside = (path: string, seen: string | undefined): boolean => {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    const same = textOf(aside) === seen
    if (!same) linkSync(aside, path)
    return same
  } catch {
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const ownLock = (): string => JSON.stringify({ pid: process.pid, computer: hostname() })

/** After ten minutes another run may have taken over; its lock stays. */
const release = (path: string): void => {
  if (textOf(path) === ownLock()) rmSync(path, { force: true })
}

const createLock = (path: string): boolean => {
  try {
    const handle = openSync(path, 'wx')
    writeSync(handle, ownLock())
    closeSync(handle)
    return true
  } catch (error) {
    if (codeVan(error) === 'EEXIST') return false
    throw new BestandFout(
      `In ${join(path, '..')} kan niet worden geschreven: ${redenVan(error)}.`,
      'Kies een andere map met --naar, of laat uw beheerder de rechten aanpassen.',
    )
  }
}

/** Why a lock may be taken over, or undefined when its owner may still be at work. */
const whyStale = (path: string): string | undefined => {
  try {
    if (Date.now() - statSync(path).mtimeMs > verouderdNa) return 'langer dan tien minuten geleden'
    const owner = ownerOf(path)
    return owner && owner.computer === hostname() && !isAlive(owner.pid)
      ? `proces ${owner.pid} bestaat niet meer`
      : undefined
  } catch (error) {
    // Gone between the two looks: the other run has just ended.
    return codeVan(error) === 'ENOENT' ? 'zojuist' : undefined
  }
}

const ownerOf = (path: string): { pid: number; computer: string } | undefined => {
  try {
    const { pid, computer } = JSON.parse(readFileSync(path, 'utf8')) as { pid: unknown; computer: unknown }
    return typeof pid === 'number' && pid > 0 ? { pid, computer: String(computer) } : undefined
  } catch {
    return undefined
  }
}

const ownerText = (path: string): string => {
  const owner = ownerOf(path)
  if (!owner) return ''
  return owner.computer === hostname() ? ` (proces ${owner.pid})` : ` (op de computer ${owner.computer})`
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeVan(error) === 'EPERM'
  }
}
