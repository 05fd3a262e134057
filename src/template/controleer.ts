import type { Tabel, Veldsoort } from '../model/weergave.ts'
import type { AST } from './ast.ts'
import type { Bibliotheek, Clausule, Sjabloon } from './bibliotheek.ts'
import { SjabloonFout } from './fout.ts'
import { MAX_DIEPTE, MAX_NAGEKEKEN } from './grenzen.ts'
import type { Helper } from './helper.ts'

/** What an expression can be, as far as the tables say. */
type Soort = Veldsoort | { soort: 'los' }
const los: Soort = { soort: 'los' }

interface Scope {
  readonly dit: Soort
  readonly boven?: Scope
  readonly namen?: Readonly<Record<string, Soort>>
}

/** A path or name in a template that cannot be right, whatever the data. */
export interface Sjabloonmelding {
  readonly bestand: string
  readonly regelnummer: number
  readonly kolom: number
  readonly bericht: string
}

export interface Controle {
  readonly meldingen: readonly Sjabloonmelding[]
  /** Ids of the clauses that the template reaches, in any branch. */
  readonly bouwstenen: ReadonlySet<string>
  /** Files of the templates, layouts and clauses that it reaches. */
  readonly bestanden: ReadonlySet<string>
}

export interface Controleopties {
  readonly bibliotheek: Bibliotheek
  readonly helpers: ReadonlyMap<string, Helper>
  readonly document: string
  readonly profielen: readonly string[]
}

const blokken = new Set(['if', 'unless', 'each', 'with', 'alsBekend'])
const dataNamen = new Set(['index', 'nummer', 'first', 'last'])
/** What the checkers of one document share. */
interface Gedeeld extends Controleopties {
  readonly meldingen: Sjabloonmelding[]
  readonly bouwstenen: Set<string>
  readonly bestanden: Set<string>
  stappen: number
}

/** Checks every path in every branch of a template, its composition and its clauses against the declared fields. */
export const controleerSjabloon = (sjabloon: Sjabloon, tabel: Tabel, opties: Controleopties): Controle => {
  const gedeeld: Gedeeld = { ...opties, meldingen: [], bouwstenen: new Set(), bestanden: new Set(), stappen: 0 }
  new Controleur(sjabloon, gedeeld, [], 0).body(sjabloon.program, {
    dit: { soort: 'groep', uitleg: '', velden: tabel },
  })
  const { meldingen, bouwstenen, bestanden } = gedeeld
  return { meldingen, bouwstenen, bestanden }
}

class Controleur {
  private readonly sjabloon: Sjabloon
  private readonly gedeeld: Gedeeld
  private readonly keten: readonly string[]
  private diepte: number

  constructor(sjabloon: Sjabloon, gedeeld: Gedeeld, keten: readonly string[], diepte: number) {
    this.sjabloon = sjabloon
    this.gedeeld = gedeeld
    this.keten = keten
    this.diepte = diepte
    gedeeld.bestanden.add(sjabloon.bestand)
  }

  body(program: AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) {
      this.gedeeld.stappen += 1
      if (this.gedeeld.stappen === MAX_NAGEKEKEN) this.meld('Dit document is te groot om na te kijken.', statement)
      if (this.gedeeld.stappen >= MAX_NAGEKEKEN) return
      if (this.diepte > MAX_DIEPTE) {
        this.meld('Te diep genest.', statement)
        return
      }
      this.diepte += 1
      this.statement(statement, scope)
      this.diepte -= 1
    }
  }

  private meld(bericht: string, node: { loc: AST.Loc }): Soort {
    const { line, column } = node.loc.start
    this.gedeeld.meldingen.push({ bestand: this.sjabloon.bestand, regelnummer: line, kolom: column + 1, bericht })
    return los
  }

  private statement(node: AST.Statement, scope: Scope): void {
    if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return
    if (node.type === 'MustacheStatement') {
      this.mustache(node, scope)
      return
    }
    if (node.type === 'BlockStatement') {
      this.blok(node, scope)
      return
    }
    this.meld('Deze vorm is hier niet toegestaan.', node)
  }

  private mustache(node: AST.Mustache, scope: Scope): void {
    if (!node.escaped) this.meld('Drie accolades of & zijn niet toegestaan.', node)
    const naam = node.path.type === 'PathExpression' ? node.path.original : ''
    for (const param of node.params) this.soort(param, scope)
    for (const pair of node.hash?.pairs ?? []) this.soort(pair.value, scope)
    if (naam === 'bouwsteen') {
      this.bouwsteen(node, scope)
      return
    }
    if (naam === 'indeling') {
      this.indeling(node, scope)
      return
    }
    if (naam === 'uitBouwsteen') {
      this.uitBouwsteen(node)
      return
    }
    if (this.gedeeld.helpers.has(naam)) return
    if (node.params.length > 0 || node.hash) {
      this.meld(`Er is geen helper ‘${naam}’.`, node)
      return
    }
    const soort = this.soort(node.path, scope)
    // An unknown list prints its question; who prints a list checks with ‘bekend’ first.
    if (soort.soort === 'groep') this.meld(`{{${naam}}} is geen enkelvoudige waarde.`, node)
  }

  private bouwsteen(node: AST.Mustache, scope: Scope): void {
    const [param] = node.params
    const id = param?.type === 'StringLiteral' ? param.value : undefined
    const clausule = id === undefined ? undefined : this.clausule(id)
    if (clausule === 'stuk') return
    if (id === undefined || !clausule) {
      this.meld(`Er is geen bouwsteen ‘${id ?? '?'}’.`, node)
      return
    }
    if (this.keten.includes(id)) {
      this.meld(`De bouwsteen ‘${id}’ roept zichzelf aan.`, node)
      return
    }
    this.gedeeld.bouwstenen.add(id)
    const inner = (sjabloon: Sjabloon): Controleur =>
      new Controleur(sjabloon, this.gedeeld, [...this.keten, id], this.diepte)
    if (clausule.als) inner(clausule).velden(clausule.als.split('.'), scope.dit, clausule.als, clausule.program)
    if (clausule.titel) inner(clausule.titel).body(clausule.titel.program, scope)
    inner(clausule).body(clausule.program, scope)
  }

  /** A clause that cannot be read is told once; the rest of the document is looked at as well. */
  private clausule(id: string): Clausule | 'stuk' | undefined {
    try {
      return this.gedeeld.bibliotheek.clausule(id)
    } catch (error) {
      if (!(error instanceof SjabloonFout)) throw error
      const { bestand, regelnummer, kolom, bericht } = error
      this.gedeeld.bouwstenen.add(id)
      this.gedeeld.bestanden.add(bestand)
      this.gedeeld.meldingen.push({ bestand, regelnummer, kolom, bericht })
      return 'stuk'
    }
  }

  private indeling(node: AST.Mustache, scope: Scope): void {
    const { bibliotheek, document, profielen } = this.gedeeld
    const found = profielen.flatMap(
      (profiel) => bibliotheek.sjabloon(`templates/indelingen/${profiel}/${document}.md.hbs`) ?? [],
    )
    if (found.length === 0) this.meld('Er is voor geen enkel profiel een indeling.', node)
    for (const sjabloon of found)
      new Controleur(sjabloon, this.gedeeld, this.keten, this.diepte).body(sjabloon.program, scope)
  }

  /** Which clause it is, only the data know: the front matter of every clause may then name no field at all. */
  private uitBouwsteen(node: AST.Mustache): void {
    const [, veld] = node.params
    const naam = veld?.type === 'StringLiteral' ? veld.value : ''
    if (naam !== 'titel' && naam !== 'toelichting') {
      this.meld('Uit een bouwsteen komt alleen "titel" of "toelichting".', node)
      return
    }
    // Quoting the front matter of a clause does not make the clause stand in this document.
    const gedeeld = { ...this.gedeeld, bestanden: new Set<string>() }
    const { bibliotheek } = gedeeld
    for (const id of bibliotheek.clausuleIds) {
      const sjabloon = bibliotheek.clausule(id)?.[naam]
      if (!sjabloon) continue
      const inner = new Controleur(sjabloon, gedeeld, this.keten, this.diepte)
      inner.body(sjabloon.program, { dit: { soort: 'groep', uitleg: '', velden: {} } })
    }
  }

  private blok(node: AST.Block, scope: Scope): void {
    const naam = node.path.original
    if (!blokken.has(naam)) this.meld(`Onbekend blok ‘${naam}’.`, node)
    const [param] = node.params
    if (!param) {
      this.meld('Dit blok mist een veld.', node)
      return
    }
    const soort = this.soort(param, scope)
    if (naam === 'each') this.each(node, soort, scope)
    else if (naam === 'with') {
      if (soort.soort !== 'groep' && soort.soort !== 'los') this.meld('Met ‘with’ hoort een groep.', node)
      this.body(node.program, { dit: soort, boven: scope })
    } else this.body(node.program, scope)
    this.body(node.inverse, scope)
  }

  private each(node: AST.Block, soort: Soort, scope: Scope): void {
    if (soort.soort !== 'lijst' && soort.soort !== 'waarden' && soort.soort !== 'los') {
      this.meld('Met ‘each’ hoort een lijst.', node)
      return
    }
    const item: Soort =
      soort.soort === 'lijst'
        ? { soort: 'groep', uitleg: '', velden: soort.item }
        : soort.soort === 'waarden'
          ? { soort: 'waarde', uitleg: soort.uitleg }
          : los
    const [naam, index] = node.program?.blockParams ?? []
    const namen = { ...(naam ? { [naam]: item } : {}), ...(index ? { [index]: los } : {}) }
    this.body(node.program, { dit: item, boven: scope, namen })
  }

  private soort(node: AST.Expression, scope: Scope): Soort {
    if (node.type === 'SubExpression') {
      if (!this.gedeeld.helpers.has(node.path.original)) this.meld(`Er is geen helper ‘${node.path.original}’.`, node)
      for (const param of node.params) this.soort(param, scope)
      for (const pair of node.hash?.pairs ?? []) this.soort(pair.value, scope)
      return los
    }
    return node.type === 'PathExpression' ? this.pad(node, scope) : los
  }

  private pad(node: AST.Path, scope: Scope): Soort {
    if (node.data) return this.data(node, scope)
    if (this.gedeeld.helpers.has(node.original) && node.parts.length === 1) return los
    let start: Scope = scope
    for (let up = 0; up < node.depth; up += 1) {
      if (!start.boven) return this.meld(`{{${node.original}}} gaat te ver omhoog.`, node)
      start = start.boven
    }
    const [first, ...rest] = node.parts
    if (node.depth === 0 && first !== undefined)
      for (let at: Scope | undefined = scope; at; at = at.boven) {
        const named = at.namen?.[first]
        if (named) return this.velden(rest, named, node.original, node)
      }
    return this.velden(node.parts, start.dit, node.original, node)
  }

  private data(node: AST.Path, scope: Scope): Soort {
    const [naam, ...rest] = node.parts
    if (naam !== 'root') return naam && dataNamen.has(naam) ? los : this.meld(`Onbekend: {{${node.original}}}.`, node)
    let root = scope
    while (root.boven) root = root.boven
    return this.velden(rest, root.dit, node.original, node)
  }

  velden(parts: readonly string[], from: Soort, original: string, node: { loc: AST.Loc }): Soort {
    let soort = from
    for (const part of parts) {
      if (soort.soort === 'los') return los
      const next = soort.soort === 'groep' && Object.hasOwn(soort.velden, part) ? soort.velden[part] : undefined
      if (!next) return this.meld(`{{${original}}}: onbekend veld ‘${part}’.`, node)
      soort = next
    }
    return soort
  }
}
