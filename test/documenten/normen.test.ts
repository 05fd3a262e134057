import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lees = (pad: string): string => readFileSync(join(root, pad), 'utf8')

interface Bepaling {
  readonly id: string
  readonly soort: string
  readonly voor: readonly string[]
  readonly tekst: string
}

const veld = (kop: string, naam: string): string => new RegExp(`^${naam}: *(.*)$`, 'm').exec(kop)?.[1] ?? ''

const sjablonen = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
  .map((pad) => pad.replaceAll('\\', '/'))
  .filter((pad) => pad.endsWith('.md.hbs'))

const bepalingen: readonly Bepaling[] = sjablonen
  .filter((pad) => pad.startsWith('bouwstenen/'))
  .map((pad) => {
    const tekst = lees(`templates/${pad}`)
    const kop = tekst.split('---')[1] ?? ''
    return { id: veld(kop, 'id'), soort: veld(kop, 'soort'), voor: veld(kop, 'voor').split(/,\s*/), tekst }
  })

const vastleggend = ['aansluitdocument', 'privacyreglement']
const normen = bepalingen.filter(({ soort, voor }) => soort === 'artikel' && voor.some((d) => vastleggend.includes(d)))

interface Rij {
  readonly onderwerp: string
  readonly id: string
  readonly document: string
  readonly verwijzers: readonly string[]
}

const rijen: readonly Rij[] = lees('docs/normen.md')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [, onderwerp = '', bepaling = '', document = '', verwijst = ''] = cells
    const id = /^`(.*)`$/.exec(bepaling)?.[1]
    return id === undefined ? [] : [{ onderwerp, id, document, verwijzers: verwijst.split(/,\s*/) }]
  })

/** Documents that refer to a clause of another document: 'id in document' → names. */
const verwijzingen = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  const scan = (tekst: string, documenten: readonly string[]): void => {
    for (const [, id, rest] of tekst.matchAll(/verwijs "([a-z0-9-]+)"([^}]*)/g)) {
      const doel = /document="([^"]+)"/.exec(rest ?? '')?.[1]
      for (const document of documenten) {
        if (doel === undefined || doel === document) continue
        const key = `${id} in ${doel}`
        found.set(key, (found.get(key) ?? new Set()).add(document))
      }
    }
  }
  for (const { tekst, voor } of bepalingen) scan(tekst, voor)
  for (const pad of sjablonen.filter((each) => !each.startsWith('bouwstenen/')))
    scan(lees(`templates/${pad}`), [basename(pad, '.md.hbs')])
  return found
}

describe('docs/normen.md', () => {
  test('every norm has exactly one row, and every row is a norm', () => {
    expect(rijen.map(({ id }) => id).sort()).toEqual(normen.map(({ id }) => id).sort())
  })

  test('no topic and no clause stands twice', () => {
    expect(new Set(rijen.map(({ onderwerp }) => onderwerp)).size).toBe(rijen.length)
    expect(new Set(rijen.map(({ id }) => id)).size).toBe(rijen.length)
  })

  test('each norm belongs to one document, the one that the table names', () => {
    for (const { id, voor } of normen) expect([id, voor]).toEqual([id, [rijen.find((rij) => rij.id === id)?.document]])
  })

  test('the documents that refer to a norm are named', () => {
    const found = verwijzingen()
    const missing = rijen.flatMap(({ id, document, verwijzers }) =>
      [...(found.get(`${id} in ${document}`) ?? [])].flatMap((naam) =>
        verwijzers.includes(naam) ? [] : [`${id}: ${naam}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('what explains or declares lays nothing down', () => {
    const others = bepalingen.filter(
      ({ soort, voor }) => soort === 'artikel' && !voor.some((d) => vastleggend.includes(d)),
    )
    expect(others.map(({ id }) => id)).toEqual([])
  })
})
