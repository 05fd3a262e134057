import base from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { TOKEN_OPEN, TOKEN_SLUIT } from '../tree/tokens.ts'
import type { AST } from './ast.ts'
import { SjabloonFout } from './fout.ts'
import { MAX_LENGTE, MAX_NESTING } from './grenzen.ts'
import { gewoneRegels, leesKop } from './kop.ts'
import { nestingVan } from './nesting.ts'

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

/** Texts that a project puts in the place of ours, or adds; they hold whole files, front matter included. */
export interface EigenSjablonen {
  /** Path of a template or layout of ours (also one that we do not have) → path of the own text in its place. */
  readonly inPlaatsVan: ReadonlyMap<string, string>
  /** Id of a clause → path of the own text. */
  readonly bouwstenen: ReadonlyMap<string, string>
  /** Path → text, of all of them. */
  readonly teksten: ReadonlyMap<string, string>
}
export const geenEigenSjablonen: EigenSjablonen = {
  inPlaatsVan: new Map(),
  bouwstenen: new Map(),
  teksten: new Map(),
}

/** `offset` is the number of lines before the source in its file. */
const ontleed = (source: string, bestand: string, offset = 0): Sjabloon => {
  if (source.length > MAX_LENGTE) throw new SjabloonFout('Dit sjabloon is te lang.', bestand, 1, 1)
  const token = source.search(new RegExp(`[${TOKEN_OPEN}${TOKEN_SLUIT}]`))
  if (token >= 0) {
    const before = source.slice(0, token).split('\n')
    const kolom = (before.at(-1)?.length ?? 0) + 1
    throw new SjabloonFout('Hier staat een teken dat niet is toegestaan.', bestand, offset + before.length, kolom)
  }
  if (nestingVan(source) > MAX_NESTING)
    throw new SjabloonFout('Dit sjabloon is te diep genest.', bestand, offset + 1, 1)
  return { bestand, program: ontleedGrammatica('\n'.repeat(offset) + source, bestand) }
}

const ontleedGrammatica = (source: string, bestand: string): AST.Program => {
  try {
    return base.parse(source, { srcName: bestand })
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1] ?? / - (\d+):\d+$/.exec(String(error))?.[1]
    throw new SjabloonFout(
      'Dit sjabloon kan niet worden gelezen: een haakje of blok klopt niet.',
      bestand,
      Number(line ?? 1),
      1,
    )
  }
}

/** A template or layout; one of a project may begin with front matter. */
const leesSjabloon = (source: string, bestand: string): Sjabloon => {
  const kop = leesKop(source)
  return kop ? ontleed(kop.tekst, bestand, kop.regels) : ontleed(source, bestand)
}

const leesClausule = (source: string, bestand: string): Clausule => {
  const kop = leesKop(source)
  const id = bestand.replace(/^.*\//, '').replace(/\.md\.hbs$/, '')
  const fout = (bericht: string, veld?: string): SjabloonFout =>
    new SjabloonFout(bericht, bestand, (veld && kop?.velden.get(veld)?.regelnummer) || 1, 1)
  if (!kop) throw fout('De kop van deze bouwsteen ontbreekt.')
  const waarde = (veld: string): string | undefined => kop.velden.get(veld)?.waarde || undefined
  if (waarde('id') !== id) throw fout(`De id in de kop is niet ${id}.`, 'id')
  const versie = waarde('versie')
  if (!versie) throw fout('De versie ontbreekt in de kop.')
  const soort = waarde('soort') ?? 'tekst'
  if (soort !== 'artikel' && soort !== 'deel' && soort !== 'tekst') throw fout(`Onbekende soort: ${soort}.`, 'soort')
  const titel = waarde('titel')
  if (soort !== 'tekst' && !titel) throw fout('Een artikel of een deel heeft een titel.', 'titel')
  const toelichting = waarde('toelichting')
  const optional = { grond: waarde('grond'), als: waarde('als') }
  return {
    ...ontleed(kop.tekst, bestand, kop.regels),
    id,
    versie,
    soort,
    ...(titel ? { titel: ontleed(titel, bestand, (kop.velden.get('titel')?.regelnummer ?? 1) - 1) } : {}),
    ...(toelichting
      ? { toelichting: ontleed(toelichting, bestand, (kop.velden.get('toelichting')?.regelnummer ?? 1) - 1) }
      : {}),
    voor: (waarde('voor') ?? '').split(/,\s*/).filter((name) => name !== ''),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
  }
}

/** Reads texts, each parsed once. */
const lezer = (tekst: (pad: string) => string | undefined) => {
  const cache = new Map<string, Sjabloon>()
  return <T extends Sjabloon>(pad: string, ontleder: (source: string, bestand: string) => T): T | undefined => {
    const known = cache.get(pad)
    if (known) return known as T
    const source = tekst(pad)
    if (source === undefined) return undefined
    const sjabloon = ontleder(gewoneRegels(source), pad)
    cache.set(pad, sjabloon)
    return sjabloon
  }
}

const standaard = (inhoud: ReadonlyMap<string, string>): Bibliotheek => {
  const paths = new Map<string, string>()
  for (const pad of inhoud.keys()) {
    const id = /^templates\/bouwstenen\/(?:.*\/)?([a-z0-9-]+)\.md\.hbs$/.exec(pad)?.[1]
    if (!id) continue
    if (paths.has(id)) throw new SjabloonFout(`Er zijn twee bouwstenen met de id ${id}.`, pad, 1, 1)
    paths.set(id, pad)
  }
  const lees = lezer((pad) => inhoud.get(pad))
  return {
    sjabloon: (pad) => lees(pad, leesSjabloon),
    clausule: (id) => {
      const pad = paths.get(id)
      return pad === undefined ? undefined : lees(pad, leesClausule)
    },
    clausuleIds: [...paths.keys()],
  }
}

const bekend = new WeakMap<ReadonlyMap<string, string>, Bibliotheek>()

/** Templates by path and clauses by id from the content map, or the own texts in their place; newlines are normalised. */
export const maakBibliotheek = (
  inhoud: ReadonlyMap<string, string>,
  eigen: EigenSjablonen = geenEigenSjablonen,
): Bibliotheek => {
  const basis = bekend.get(inhoud) ?? standaard(inhoud)
  bekend.set(inhoud, basis)
  const lees = lezer((pad) => eigen.teksten.get(pad))
  return {
    sjabloon: (pad) => {
      const own = eigen.inPlaatsVan.get(pad)
      return own === undefined ? basis.sjabloon(pad) : lees(own, leesSjabloon)
    },
    clausule: (id) => {
      const own = eigen.bouwstenen.get(id)
      return own === undefined ? basis.clausule(id) : lees(own, leesClausule)
    },
    clausuleIds: [...new Set([...basis.clausuleIds, ...eigen.bouwstenen.keys()])],
  }
}
