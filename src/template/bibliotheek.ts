import base from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { TOKEN_OPEN, TOKEN_SLUIT } from '../tree/tokens.ts'
import type { AST } from './ast.ts'
import { SjabloonFout } from './fout.ts'

/** A template or clause, parsed once. */
export interface Sjabloon {
  readonly bestand: string
  readonly program: AST.Program
}
/** A clause with its front matter. */
export interface Clausule extends Sjabloon {
  readonly id: string
  /** Heading; may hold {{…}} itself. */
  readonly titel?: Sjabloon
  readonly soort: 'artikel' | 'deel' | 'tekst'
  readonly grond?: string
  readonly voor: readonly string[]
  readonly als?: string
  /** Why the clause is there; may use the words of the region. */
  readonly toelichting?: Sjabloon
  readonly versie: string
}
/** Looks up templates by path and clauses by id; each is parsed at first use. */
export interface Bibliotheek {
  sjabloon(pad: string): Sjabloon | undefined
  clausule(id: string): Clausule | undefined
  readonly clausuleIds: readonly string[]
}

/** Longest template that is read, in characters. */
const MAX_LENGTE = 200_000

/** `offset` is the number of lines before the source in its file. */
const ontleed = (source: string, bestand: string, offset = 0): Sjabloon => {
  if (source.length > MAX_LENGTE) throw new SjabloonFout('Dit sjabloon is te lang.', bestand, 1, 1)
  const token = source.search(new RegExp(`[${TOKEN_OPEN}${TOKEN_SLUIT}]`))
  if (token >= 0) throw new SjabloonFout('Dit sjabloon bevat een teken dat niet is toegestaan.', bestand, 1, token + 1)
  try {
    return { bestand, program: base.parse('\n'.repeat(offset) + source, { srcName: bestand }) }
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1]
    throw new SjabloonFout(
      'Dit sjabloon kan niet worden gelezen: een haakje of blok klopt niet.',
      bestand,
      Number(line ?? 1),
      1,
    )
  }
}

const koppatroon = /^---\n([\s\S]*?)\n---\n/

const leesClausule = (source: string, bestand: string): Clausule => {
  const match = koppatroon.exec(source)
  const id = bestand.replace(/^.*\//, '').replace(/\.md\.hbs$/, '')
  const kop = new Map<string, string>()
  for (const line of (match?.[1] ?? '').split('\n')) {
    const at = line.indexOf(':')
    if (at > 0) kop.set(line.slice(0, at).trim(), line.slice(at + 1).trim())
  }
  const fout = (bericht: string): SjabloonFout => new SjabloonFout(bericht, bestand, 1, 1)
  if (!match) throw fout('De kop van deze bouwsteen ontbreekt.')
  if (kop.get('id') !== id) throw fout(`De id in de kop is niet ${id}.`)
  const versie = kop.get('versie')
  if (!versie) throw fout('De versie ontbreekt in de kop.')
  const soort = kop.get('soort') ?? 'tekst'
  if (soort !== 'artikel' && soort !== 'deel' && soort !== 'tekst') throw fout(`Onbekende soort: ${soort}.`)
  const titel = kop.get('titel')
  if (soort !== 'tekst' && !titel) throw fout('Een artikel of een deel heeft een titel.')
  const lines = match[0].split('\n').length - 1
  const toelichting = kop.get('toelichting')
  const optional = { grond: kop.get('grond'), als: kop.get('als') }
  return {
    ...ontleed(source.slice(match[0].length), bestand, lines),
    id,
    versie,
    soort,
    ...(titel ? { titel: ontleed(titel, bestand) } : {}),
    ...(toelichting ? { toelichting: ontleed(toelichting, bestand) } : {}),
    voor: (kop.get('voor') ?? '').split(/,\s*/).filter((name) => name !== ''),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
  }
}

/** Templates by path and clauses by id from the content map; newlines are normalised first. */
export const maakBibliotheek = (inhoud: ReadonlyMap<string, string>): Bibliotheek => {
  const read = (pad: string): string | undefined => inhoud.get(pad)?.replace(/\r\n?/g, '\n')
  const paths = new Map<string, string>()
  for (const pad of inhoud.keys()) {
    const id = /^templates\/bouwstenen\/(?:.*\/)?([a-z0-9-]+)\.md\.hbs$/.exec(pad)?.[1]
    if (!id) continue
    if (paths.has(id)) throw new SjabloonFout(`Er zijn twee bouwstenen met de id ${id}.`, pad, 1, 1)
    paths.set(id, pad)
  }
  const cache = new Map<string, Sjabloon>()
  const lees = <T extends Sjabloon>(pad: string, ontleder: (source: string, bestand: string) => T): T | undefined => {
    const known = cache.get(pad)
    if (known) return known as T
    const source = read(pad)
    if (source === undefined) return undefined
    const sjabloon = ontleder(source, pad)
    cache.set(pad, sjabloon)
    return sjabloon
  }
  return {
    sjabloon: (pad) => lees(pad, ontleed),
    clausule: (id) => {
      const pad = paths.get(id)
      return pad === undefined ? undefined : lees(pad, leesClausule)
    },
    clausuleIds: [...paths.keys()],
  }
}
