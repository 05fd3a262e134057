import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent, Table } from 'mdast'
import { naarArtikel } from './artikel.ts'
import { naarPhrasing, tokensIn } from './bouw-phrasing.ts'
import { BoomFout } from './fout.ts'
import type { DocumentMeta, DocumentTree, Flow, Lijstpunt, Phrasing, Tabel } from './nodes.ts'
import { ontleed } from './ontleed.ts'
import type { Rendered, Token } from './tokens.ts'
import { naarAlineas } from './vrije-tekst.ts'

type Content = RootContent | BlockContent | DefinitionContent
type TabelToken = Extract<Token, { soort: 'tabel' }>
const eigenAlinea = new Set<Token['soort']>(['blok', 'alineas', 'tabel', 'bijlage', 'bouwsteen', 'deel'])

/** Markdown with tokens → document tree, not yet numbered. */
export const bouwBoom = (rendered: Rendered, meta: DocumentMeta, kopnummers: boolean): DocumentTree => ({
  type: 'document',
  meta,
  kopnummers,
  children: new Bouwer(rendered).flow(),
})

class Bouwer {
  private readonly rendered: Rendered
  private readonly gebruikt = new Set<Token>()
  private tabelkop: TabelToken | undefined

  constructor(rendered: Rendered) {
    this.rendered = rendered
  }

  /** Faults of the text itself get the file that it came from. */
  flow(): Flow[] {
    try {
      return this.bouw()
    } catch (error) {
      throw metBestand(error, this.rendered.bestand)
    }
  }

  private bouw(): Flow[] {
    const root: Root = ontleed(this.rendered.tekst)
    const nodes = this.blocks(root.children)
    const lost = this.rendered.tokens.find((token) => !this.gebruikt.has(token))
    if (lost) throw new BoomFout(`${lost.plek}: deze waarde verdwijnt uit de tekst.`)
    return nodes
  }

  private blocks(nodes: readonly Content[]): Flow[] {
    return nodes.flatMap((node) => this.block(node))
  }

  private block(node: Content): Flow[] {
    if (this.tabelkop && node.type !== 'table')
      throw new BoomFout(`${this.tabelkop.plek}: na dit bijschrift hoort een tabel.`)
    switch (node.type) {
      case 'paragraph': {
        const alone = this.eigenAlinea(node)
        if (alone) return this.tokenBlock(alone)
        const { nodes, anker } = this.phrasing(node.children)
        return [{ type: 'paragraph', children: nodes, ...(anker ? { anker } : {}) } as Flow]
      }
      case 'heading': {
        const { nodes, anker } = this.phrasing(node.children)
        if (node.depth > 4) throw new BoomFout(`Kop van niveau ${node.depth}: hooguit vier niveaus.`)
        const depth = node.depth as 1 | 2 | 3 | 4
        return [{ type: 'heading', depth, children: zonderRegeleinden(nodes), ...(anker ? { id: anker } : {}) }]
      }
      case 'list':
        return [this.lijst(node)]
      case 'blockquote':
        return [{ type: 'blockquote', children: this.blocks(node.children) }]
      case 'table':
        return [this.tabel(node)]
      default:
        throw new BoomFout(`Een sjabloon mag geen ‘${node.type}’ bevatten (regel ${node.position?.start.line ?? '?'}).`)
    }
  }

  private lijst(node: List): Flow {
    const children = node.children.map((item: ListItem): Lijstpunt => {
      // The number stands before the first paragraph; without one Word would not count the item.
      if (item.children[0]?.type !== 'paragraph')
        throw new BoomFout(`Een punt van een lijst begint met tekst (regel ${item.position?.start.line ?? '?'}).`)
      return { type: 'listItem', children: this.blocks(item.children) }
    })
    return { type: 'list', ordered: node.ordered === true, children }
  }

  private tabel(node: Table): Tabel {
    const kop = this.tabelkop
    this.tabelkop = undefined
    const columns = node.children[0]?.children.length ?? 0
    const children = node.children.map((row) => ({
      type: 'tableRow' as const,
      children: Array.from({ length: columns }, (_empty, index) => ({
        type: 'tableCell' as const,
        children: this.phrasing(row.children[index]?.children ?? []).nodes,
      })),
    }))
    return {
      type: 'table',
      ...(kop ? { bijschrift: kop.bijschrift.map((stuk) => (stuk.type === 'text' ? stuk.value : '')).join('') } : {}),
      ...(kop?.breedtes ? { breedtes: kop.breedtes } : {}),
      ...(kop?.liggend ? { liggend: true } : {}),
      children,
    }
  }

  private phrasing(nodes: Parameters<typeof naarPhrasing>[0]): { nodes: Phrasing[]; anker?: string } {
    return naarPhrasing(nodes, this.rendered.tokens, this.gebruikt)
  }

  /** The token that a paragraph consists of, when it is one that wants a paragraph of its own. */
  private eigenAlinea(node: Extract<Content, { type: 'paragraph' }>): Token | undefined {
    const [only] = node.children
    const text = node.children.length === 1 && only?.type === 'text' ? only.value.trim() : ''
    const tokens = tokensIn(text, this.rendered.tokens)
    const block = tokens.find((token) => eigenAlinea.has(token.soort))
    if (!block) return undefined
    if (tokens.length !== 1 || text.replace(/\uE000[0-9a-z]+\uE001/, '') !== '')
      throw new BoomFout(`${block.plek}: dit hoort alleen in een eigen alinea.`)
    return block
  }

  private tokenBlock(token: Token): Flow[] {
    this.gebruikt.add(token)
    switch (token.soort) {
      case 'blok':
        return [token.node]
      case 'alineas':
        return naarAlineas(token.tekst, token.bronnen)
      case 'tabel':
        this.tabelkop = token
        return []
      case 'bijlage':
        return [{ type: 'bijlage', id: token.id, titel: token.titel }]
      case 'deel':
        return new Bouwer(token.inhoud).flow()
      case 'bouwsteen': {
        const { id, versie, grond, als, soort, titel } = token.bouwsteen
        const content = new Bouwer(token.inhoud).flow()
        const children: Flow[] =
          soort === 'artikel'
            ? [naarArtikel(id, titel, content)]
            : soort === 'deel'
              ? [{ type: 'heading', depth: 1, deel: true, children: titel }, ...content]
              : content
        const why = { ...(grond ? { grond } : {}), ...(als ? { als } : {}) }
        return [{ type: 'bouwsteen', id, versie, ...why, children }]
      }
      default:
        throw new BoomFout(`${token.plek}: onverwacht.`)
    }
  }
}

/** Nesting without end uses up the stack in the parser; in a text that somebody else wrote that is his fault, not ours. */
const metBestand = (error: unknown, bestand: string | undefined): unknown => {
  if (bestand === undefined) return error
  if (error instanceof RangeError) return new BoomFout(`${bestand}:1:1: Dit sjabloon is te diep genest.`)
  if (!(error instanceof BoomFout) || /:\d+:\d+: /.test(error.message)) return error
  const line = / \(regel (\d+)\)/.exec(error.message)?.[1] ?? '1'
  return new BoomFout(`${bestand}:${line}:1: ${error.message.replace(/ \(regel \d+\)/, '')}`)
}

const zonderRegeleinden = (nodes: Phrasing[]): Phrasing[] =>
  nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
