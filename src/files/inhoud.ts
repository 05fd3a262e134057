import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BestandFout, redenVan } from './fout.ts'
import { hashVan } from './hash.ts'
import { verzamelInhoud } from './verzamel-inhoud.ts'

export interface GeladenInhoud {
  /** Hash of all content, for the input fingerprint. */
  readonly hash: string
  /** Parsed on demand, so that a run in which nothing changed does not pay for it. */
  readonly inhoud: () => ReadonlyMap<string, string>
}

const here = fileURLToPath(import.meta.url)

/** In the bundle the content lies beside it; in development it comes from the folders of the repository. */
export const laadInhoud = (): GeladenInhoud => {
  const text = here.endsWith('.cjs') ? readBundled(join(dirname(here), 'inhoud.json')) : collect()
  return { hash: hashVan(text), inhoud: () => parse(text) }
}

/** The bundle itself, or undefined in development. */
export const bundelPad = (): string | undefined => (here.endsWith('.cjs') ? here : undefined)

const collect = (): string => {
  const root = join(dirname(here), '..', '..')
  if (!existsSync(join(root, 'schemas'))) throw onvolledig(root)
  return JSON.stringify(verzamelInhoud(root))
}

const readBundled = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new BestandFout(
      `Het bestand ${basename(path)} van het programma zelf kan niet worden gelezen: ${redenVan(error)}.`,
      'Installeer het programma opnieuw (npm ci && npm run build).',
    )
  }
}

const parse = (text: string): ReadonlyMap<string, string> => {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>))
  } catch {
    throw onvolledig('inhoud.json')
  }
}

const onvolledig = (what: string) =>
  new BestandFout(`De installatie van het programma is niet compleet (${what}).`, 'Installeer het programma opnieuw.')
