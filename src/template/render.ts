import { isLijstVak, isVak, type LijstVak } from '../model/vak.ts'
import type { BouwsteenToken, Rendered, Token } from '../tree/tokens.ts'
import { tokenTekst } from '../tree/tokens.ts'
import type { AST } from './ast.ts'
import type { Bibliotheek, Clausule, Sjabloon } from './bibliotheek.ts'
import { SjabloonFout } from './fout.ts'
import { MAX_DIEPTE, MAX_STAPPEN, MAX_TEKST } from './grenzen.ts'
import type { Helper, Omgeving } from './helper.ts'
import { lopendeTekst } from './lopende-tekst.ts'
import { leesVelden, type Scope } from './scope.ts'
import { leesHash, type Uitdrukkingopties, waardeVan } from './uitdrukking.ts'
import { alsStukken, isTokenwaarde, isWaar, staatVan, type Waarde } from './waarden.ts'

export interface Renderopties {
  readonly bibliotheek: Bibliotheek
  readonly helpers: ReadonlyMap<string, Helper>
  readonly omgeving: Omgeving
  /** Folder of the composition per profile; see the helper 'indeling'. */
  readonly profiel: string
}

/**
 * Walks the parsed template. Every value becomes a numbered token, so nothing from the description can turn into
 * Markdown; own properties only; every mistake names file, line and column.
 */
export const render = (sjabloon: Sjabloon, weergave: object, opties: Renderopties): Rendered =>
  new Renderer(sjabloon, opties, 0, { stappen: 0, ids: new Set() }).program(sjabloon.program, {
    dit: weergave,
    data: {},
  })

/** Shared by all clauses of one document. */
interface Teller {
  stappen: number
  readonly ids: Set<string>
}

class Renderer {
  private readonly sjabloon: Sjabloon
  private readonly opties: Renderopties
  private readonly diepte: number
  private readonly teller: Teller
  private readonly uitdrukking: Uitdrukkingopties
  private readonly tokens: Token[] = []
  private tekst: string[] = []
  private lengte = 0

  constructor(sjabloon: Sjabloon, opties: Renderopties, diepte: number, teller: Teller) {
    this.sjabloon = sjabloon
    this.opties = opties
    this.diepte = diepte
    this.teller = teller
    this.uitdrukking = {
      helpers: opties.helpers,
      omgeving: opties.omgeving,
      plek: (node) => this.plek(node),
      fout: (bericht, node) => this.fout(bericht, node),
    }
  }

  private binnen(sjabloon: Sjabloon, scope: Scope, diepte: number): Rendered {
    return new Renderer(sjabloon, this.opties, diepte + 1, this.teller).program(sjabloon.program, scope)
  }

  program(program: AST.Program, scope: Scope): Rendered {
    this.body(program, scope, this.diepte)
    return { tekst: this.tekst.join(''), tokens: this.tokens, bestand: this.sjabloon.bestand }
  }

  private fout(bericht: string, node: { loc: AST.Loc }): SjabloonFout {
    const { line, column } = node.loc.start
    return new SjabloonFout(bericht, this.sjabloon.bestand, line, column + 1)
  }

  private stap(node: { loc: AST.Loc }): void {
    this.teller.stappen += 1
    if (this.teller.stappen > MAX_STAPPEN) throw this.fout('Dit document wordt te lang om te maken.', node)
  }

  private plek(node: { loc: AST.Loc }): string {
    return `${this.sjabloon.bestand}:${node.loc.start.line}:${node.loc.start.column + 1}`
  }

  private schrijf(text: string, node: { loc: AST.Loc }): void {
    this.lengte += text.length
    if (this.lengte > MAX_TEKST) throw this.fout('De tekst wordt te lang.', node)
    this.tekst.push(text)
  }

  private schrijfToken(token: Token, node: { loc: AST.Loc }): void {
    this.schrijf(tokenTekst(this.tokens.length), node)
    this.tokens.push(token)
  }

  private body(program: AST.Program, scope: Scope, diepte: number): void {
    for (const statement of program.body) this.statement(statement, scope, diepte)
  }

  private statement(node: AST.Statement, scope: Scope, diepte: number): void {
    if (diepte > MAX_DIEPTE) throw this.fout('Te diep genest.', node)
    this.stap(node)
    switch (node.type) {
      case 'ContentStatement':
        this.schrijf(node.value, node)
        return
      case 'CommentStatement':
        return
      case 'MustacheStatement':
        this.mustache(node, scope, diepte)
        return
      case 'BlockStatement':
        this.blok(node, scope, diepte)
        return
      default:
        throw this.fout('Deze vorm is hier niet toegestaan.', node)
    }
  }

  private mustache(node: AST.Mustache, scope: Scope, diepte: number): void {
    if (!node.escaped) throw this.fout('Drie accolades of & zijn niet toegestaan.', node)
    const naam = node.path.type === 'PathExpression' ? node.path.original : ''
    if (naam === 'bouwsteen') {
      this.bouwsteen(node, scope, diepte)
      return
    }
    if (naam === 'indeling') {
      this.indeling(node, scope, diepte)
      return
    }
    if (naam === 'uitBouwsteen') {
      this.uitBouwsteen(node, scope, diepte)
      return
    }
    const value = this.waarde(
      node.params.length > 0 || node.hash || this.isHelper(node.path)
        ? ({ ...node, type: 'SubExpression' } as unknown as AST.SubExpression)
        : node.path,
      scope,
    )
    if (isTokenwaarde(value)) {
      this.schrijfToken(value.token, node)
      return
    }
    try {
      for (const stuk of alsStukken(value))
        this.schrijfToken({ soort: 'inline', node: stuk, plek: this.plek(node) }, node)
    } catch (error) {
      if (error instanceof TypeError) throw this.fout('Dit is geen enkelvoudige waarde.', node)
      throw error
    }
  }

  private isHelper(path: AST.Expression): boolean {
    return path.type === 'PathExpression' && path.parts.length === 1 && this.opties.helpers.has(path.original)
  }

  /** `{{bouwsteen "id" bij=x}}`: the clause with that id, in the present scope; `bij` makes its id unique in a loop. */
  private bouwsteen(node: AST.Mustache, scope: Scope, diepte: number): void {
    const [naam] = node.params.map((param) => this.waarde(param, scope))
    const clausule = typeof naam === 'string' ? this.opties.bibliotheek.clausule(naam) : undefined
    if (!clausule) throw this.fout(`Er is geen bouwsteen ‘${String(naam)}’.`, node)
    if (clausule.als) {
      const fout = (bericht: string): SjabloonFout => this.fout(bericht, node)
      const keuze = leesVelden(clausule.als.split('.'), scope.dit, clausule.als, fout)
      if (staatVan(keuze) === 'nvt') return
      if (staatVan(keuze) === 'gegeven' && !isWaar(keuze)) return
      if (staatVan(keuze) === 'onbekend') {
        this.openBouwsteen(clausule, keuze, node, scope, diepte)
        return
      }
    }
    this.schrijfBouwsteen(clausule, this.binnen(clausule, scope, diepte), node, scope, diepte)
  }

  /** The condition of a clause is unknown: its heading with an open point stands in its place. */
  private openBouwsteen(clausule: Clausule, keuze: Waarde, node: AST.Mustache, scope: Scope, diepte: number): void {
    const tokens: Token[] = alsStukken(keuze).map((stuk) => ({ soort: 'inline', node: stuk, plek: this.plek(node) }))
    const tekst = tokens.map((_token, index) => tokenTekst(index)).join('')
    this.schrijfBouwsteen(clausule, { tekst, tokens }, node, scope, diepte)
  }

  private schrijfBouwsteen(
    clausule: Clausule,
    inhoud: Rendered,
    node: AST.Mustache,
    scope: Scope,
    diepte: number,
  ): void {
    const bij = leesHash(node.hash, scope, this.uitdrukking).bij
    const bijTekst = isVak(bij) ? String(bij.waarde ?? '') : typeof bij === 'string' ? bij : ''
    const titel = clausule.titel ? this.binnen(clausule.titel, scope, diepte) : { tekst: '', tokens: [] }
    const id = bijTekst ? `${clausule.id}--${bijTekst}` : clausule.id
    if (this.teller.ids.has(id)) throw this.fout(`De bouwsteen ‘${id}’ staat twee keer in dit document.`, node)
    this.teller.ids.add(id)
    const bouwsteen: BouwsteenToken = {
      id,
      versie: clausule.versie,
      ...(clausule.grond ? { grond: clausule.grond } : {}),
      ...(clausule.als ? { als: clausule.als } : {}),
      soort: clausule.soort,
      titel: lopendeTekst(titel),
    }
    this.schrijf('\n\n', node)
    this.schrijfToken({ soort: 'bouwsteen', bouwsteen, inhoud, plek: this.plek(node) }, node)
    this.schrijf('\n\n', node)
  }

  /** `{{indeling}}`: the clauses of this document in the order of the profile; without own order that of onderwijs. */
  private indeling(node: AST.Mustache, scope: Scope, diepte: number): void {
    const { bibliotheek, omgeving, profiel } = this.opties
    const pad = (naam: string): string => `templates/indelingen/${naam}/${omgeving.document}.md.hbs`
    const sjabloon = bibliotheek.sjabloon(pad(profiel)) ?? bibliotheek.sjabloon(pad('onderwijs'))
    if (!sjabloon) throw this.fout(`Er is geen indeling ${pad('onderwijs')}.`, node)
    const inhoud = this.binnen(sjabloon, scope, diepte)
    this.schrijf('\n\n', node)
    this.schrijfToken({ soort: 'deel', inhoud, plek: this.plek(node) }, node)
    this.schrijf('\n\n', node)
  }

  /** `{{uitBouwsteen id "titel"}}`: what the front matter of a clause says, in running text. */
  private uitBouwsteen(node: AST.Mustache, scope: Scope, diepte: number): void {
    const [id, veld] = node.params.map((param) => this.waarde(param, scope))
    const naam = isVak(id) ? String(id.waarde ?? '') : String(id)
    const clausule = this.opties.bibliotheek.clausule(naam)
    const sjabloon = clausule && (veld === 'titel' ? clausule.titel : clausule.toelichting)
    if (!sjabloon) throw this.fout(`De bouwsteen ‘${naam}’ heeft geen ${String(veld)}.`, node)
    for (const stuk of lopendeTekst(this.binnen(sjabloon, scope, diepte)))
      this.schrijfToken({ soort: 'inline', node: stuk, plek: this.plek(node) }, node)
  }

  private blok(node: AST.Block, scope: Scope, diepte: number): void {
    const [param] = node.params
    if (!param) throw this.fout('Dit blok mist een veld.', node)
    const value = this.waarde(param, scope)
    const run = (program: AST.Program | undefined, inner: Scope = scope): void => {
      if (program) this.body(program, inner, diepte + 1)
    }
    switch (node.path.original) {
      case 'if':
      case 'unless': {
        // An unknown condition is not a choice: the question itself is printed (see docs/besluiten.md).
        if (staatVan(value) === 'onbekend') {
          this.vraag(value, node)
          return
        }
        run(isWaar(value) === (node.path.original === 'if') ? node.program : node.inverse)
        return
      }
      case 'alsBekend':
        run(staatVan(value) === 'gegeven' ? node.program : node.inverse)
        return
      case 'with':
        if (typeof value !== 'object' || isVak(value)) throw this.fout('Met ‘with’ hoort een groep.', node)
        run(node.program, { dit: value, boven: scope, data: scope.data })
        return
      case 'each':
        if (!isLijstVak(value)) throw this.fout('Met ‘each’ hoort een lijst.', node)
        this.each(node, value, scope, run)
        return
      default:
        throw this.fout(`Onbekend blok ‘${node.path.original}’.`, node)
    }
  }

  /** The question in the place of a block; of a block on lines of its own as a paragraph of its own. */
  private vraag(value: Waarde, node: AST.Block): void {
    for (const stuk of alsStukken(value))
      this.schrijfToken({ soort: 'inline', node: stuk, plek: this.plek(node) }, node)
    if (node.loc.end.line > node.loc.start.line) this.schrijf('\n\n', node)
  }

  private each(
    node: AST.Block,
    list: LijstVak,
    scope: Scope,
    run: (program: AST.Program | undefined, inner?: Scope) => void,
  ): void {
    if (list.staat === 'onbekend' && !node.inverse) {
      this.vraag(list, node)
      return
    }
    if (list.items.length === 0) {
      run(node.inverse)
      return
    }
    const [naam, indexNaam] = node.program?.blockParams ?? []
    list.items.forEach((item, index) => {
      this.stap(node)
      const namen = { ...(naam ? { [naam]: item } : {}), ...(indexNaam ? { [indexNaam]: index } : {}) }
      const data = { index, nummer: index + 1, first: index === 0, last: index === list.items.length - 1 }
      run(node.program, { dit: item, boven: scope, namen, data })
    })
  }

  private waarde(node: AST.Expression, scope: Scope): Waarde {
    return waardeVan(node, scope, this.uitdrukking)
  }
}
