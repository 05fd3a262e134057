import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { BestandFout, codeVan, redenVan } from './fout.ts'

export interface GelezenBeschrijving {
  /** Absolute path. */
  readonly pad: string
  /** As the user would type it, for findings. */
  readonly naam: string
  readonly map: string
  readonly bytes: Uint8Array
}

const standaardnaam = 'samenwerking.yaml'
/** Above this nothing is read: a description of 2000 partners is far smaller. */
const maxBytes = 64 * 1024 * 1024

/** The argument is a description or the folder that holds it. */
export const leesBeschrijving = (argument: string | undefined, cwd: string): GelezenBeschrijving => {
  const given = resolve(cwd, argument ?? '.')
  const stats = statOf(given, argument, cwd)
  const path = stats.isDirectory() ? join(given, standaardnaam) : given
  const file = stats.isDirectory() ? statInFolder(path, given, argument, cwd) : stats
  const naam = showPath(path, cwd)
  if (!file.isFile()) throw new BestandFout(`${naam} is geen gewoon bestand.`, 'Geef het pad van een YAML-bestand.')
  if (file.size > maxBytes) {
    throw new BestandFout(
      `${naam} is ${Math.round(file.size / 1024 / 1024)} MB groot; meer dan 64 MB wordt niet gelezen.`,
      'Geef het pad van een beschrijving. Een beschrijving is een tekstbestand van meestal minder dan 1 MB.',
    )
  }
  try {
    return { pad: path, naam, map: dirname(path), bytes: readFileSync(path) }
  } catch (error) {
    throw new BestandFout(
      `${naam} kan niet worden gelezen: ${redenVan(error)}.`,
      'Controleer de rechten van het bestand.',
    )
  }
}

/** Short below the working folder, otherwise absolute; '/' on every machine. */
const showPath = (path: string, cwd: string): string => {
  const short = relative(cwd, path)
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/')
}

const statOf = (path: string, argument: string | undefined, cwd: string): Stats => {
  try {
    return statSync(path)
  } catch (error) {
    const naam = argument ?? '.'
    if (codeVan(error) !== 'ENOENT') {
      throw new BestandFout(`${naam} kan niet worden geopend: ${redenVan(error)}.`, 'Controleer het pad.')
    }
    throw new BestandFout(`${naam} bestaat niet.`, yamlAdvice(dirname(path), cwd))
  }
}

const statInFolder = (path: string, folder: string, argument: string | undefined, cwd: string): Stats => {
  try {
    return statSync(path)
  } catch (error) {
    const where = argument === undefined ? 'deze map' : `de map ${argument}`
    if (codeVan(error) === 'ENOENT') {
      throw new BestandFout(`In ${where} staat geen ${standaardnaam}.`, yamlAdvice(folder, cwd))
    }
    throw new BestandFout(
      `${showPath(path, cwd)} kan niet worden geopend: ${redenVan(error)}.`,
      'Controleer de rechten.',
    )
  }
}

/** Names the descriptions that are there; otherwise how to start one. */
const yamlAdvice = (folder: string, cwd: string): string => {
  const found = yamlFiles(folder).map((name) => showPath(join(folder, name), cwd))
  if (found.length === 0) return 'Begin een beschrijving met: nieuw <map>'
  if (found.length === 1) return `Bedoelde u ${found[0]}?`
  return `Bedoelde u een van deze bestanden: ${found.join(', ')}?`
}

const yamlFiles = (folder: string): string[] => {
  try {
    const names = readdirSync(folder).sort()
    const direct = names.filter((name) => /\.ya?ml$/i.test(name))
    const nested = names.filter((name) => yamlInside(join(folder, name))).map((name) => `${name}/${standaardnaam}`)
    return [...direct, ...nested].filter((name) => !basename(name).startsWith('.')).slice(0, 5)
  } catch {
    return []
  }
}

const yamlInside = (folder: string): boolean => {
  try {
    return statSync(join(folder, standaardnaam)).isFile()
  } catch {
    return false
  }
}
