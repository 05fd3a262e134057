/** Changes in the text of a description, at the place of a value: every byte outside the change stays as it was. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { ontleed } from './ontleed.ts'
import { schrijfScalar } from './schrijf-scalar.ts'

/** What the caller asks cannot be done in this text: the path is not there, or has another shape. Our own mistake. */
export class SplitsFout extends Error {}

interface Tekst {
  readonly bom: string
  readonly text: string
  readonly eol: string
  readonly root: YAMLMap
}

type Stap = string | number
const stappenVan = (pad: string): Stap[] =>
  [...pad.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, naam, index]) => (naam === undefined ? Number(index) : naam))

const lees = (bron: string): Tekst => {
  const bom = bron.startsWith('\ufeff') ? '\ufeff' : ''
  const text = bron.slice(bom.length)
  const parsed = ontleed(text)
  const document = 'documenten' in parsed ? (parsed.documenten[0] as Document.Parsed | undefined) : undefined
  if (!document || document.errors.length > 0 || !isMap(document.contents))
    throw new SplitsFout('The text is no description.')
  return { bom, text, eol: text.includes('\r\n') ? '\r\n' : '\n', root: document.contents as YAMLMap }
}

const pairOf = (map: unknown, key: Stap): Pair | undefined =>
  isMap(map) ? (map.items as Pair[]).find((pair) => isScalar(pair.key) && pair.key.source === String(key)) : undefined

interface Gevonden {
  /** Null when nothing stands behind the key. */
  readonly node: Node | null
  readonly pair?: Pair
  readonly ouder: YAMLMap | YAMLSeq
  readonly flow: boolean
}

const zoek = ({ root }: Tekst, pad: string): Gevonden | undefined => {
  let node: Node | null = root
  let found: Gevonden | undefined
  for (const stap of stappenVan(pad)) {
    if (typeof stap === 'number') {
      if (!isSeq(node)) return undefined
      const item: Node | undefined = node.items[stap] as Node | undefined
      if (item === undefined) return undefined
      found = { node: item, ouder: node, flow: node.flow === true || (found?.flow ?? false) }
      node = item
    } else {
      const pair = pairOf(node, stap)
      if (!pair) return undefined
      const map = node as YAMLMap
      const value = (pair.value ?? null) as Node | null
      found = { node: value, pair, ouder: map, flow: map.flow === true || (found?.flow ?? false) }
      node = value
    }
  }
  return found
}

const must = (tekst: Tekst, pad: string): Gevonden => {
  const found = zoek(tekst, pad)
  if (!found) throw new SplitsFout(`No such path: ${pad}`)
  return found
}

const vervang = ({ bom, text }: Tekst, begin: number, einde: number, nieuw: string): string =>
  bom + text.slice(0, begin) + nieuw + text.slice(einde)

const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0
const endOf = (node: Node | null | undefined): number => node?.range?.[1] ?? 0
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)
/** Offset behind the line (and its line end) that holds `offset`. */
const lineEnd = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}
const isEmptyNode = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.source === '' && startOf(node) === endOf(node))

/** Lines of a fragment, shifted to a column, with the line ends of the file. */
const shift = (yaml: string, column: number, eol: string): string =>
  yaml
    .replace(/\r\n/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(column) + line))
    .join(eol)

/** Inserts whole lines before `offset`, which is the start of a line or the end of the text. */
const voegRegelsToe = (tekst: Tekst, offset: number, lines: string): string => {
  const { text, eol } = tekst
  const before = offset > 0 && text[offset - 1] !== '\n' ? eol : ''
  return vervang(tekst, offset, offset, `${before}${lines}${eol}`)
}

/** Offset behind the colon of a key. */
const behindColon = (text: string, pair: Pair): number => text.indexOf(':', endOf(pair.key as Node)) + 1

/** Where the last real line of a block node ends; a block's own range runs on over blank lines and comments. */
const blockEnd = (text: string, node: Node): number => {
  const last = lastScalar(node)
  const isText = isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED')
  const end = Math.max(endOf(last), startOf(last))
  return isText && text[end - 1] === '\n' ? end : lineEnd(text, end)
}
const lastScalar = (node: Node): Node => {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const pair = node.items.at(-1) as Pair
    const value = pair.value as Node | null
    return value === null || isEmptyNode(value) ? (pair.key as Node) : lastScalar(value)
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastScalar(node.items.at(-1) as Node)
  return node
}

const isBlockText = (node: Node | null): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')

/** What the text holds at a path; `flow`: something added there must fit on one line, between brackets or braces. */
export interface Plek {
  readonly staat: 'afwezig' | 'leeg' | 'gevuld'
  readonly flow: boolean
}

export const kijk = (bron: string, pad: string): Plek => {
  const tekst = lees(bron)
  if (pad === '') return { staat: 'gevuld', flow: tekst.root.flow === true }
  const found = zoek(tekst, pad)
  if (!found) return { staat: 'afwezig', flow: false }
  const { node, flow } = found
  const inline = flow || ((isMap(node) || isSeq(node)) && node.flow === true && node.items.length > 0)
  return { staat: isEmptyNode(node) ? 'leeg' : 'gevuld', flow: inline }
}

/** Puts another text in a field that exists (its value may be empty). */
export const vervangWaarde = (bron: string, pad: string, nieuw: string): string => {
  const tekst = lees(bron)
  const { node, pair, flow } = must(tekst, pad)
  const written = schrijfScalar(nieuw, flow)
  if (isEmptyNode(node)) {
    const at = pair ? behindColon(tekst.text, pair) : startOf(node)
    return vervang(tekst, at, at, ` ${written}`)
  }
  if (!isScalar(node)) throw new SplitsFout(`Not a single value: ${pad}`)
  const end = endOf(node)
  const eol = isBlockText(node) ? (/\r?\n$/.exec(tekst.text.slice(0, end))?.[0] ?? '') : ''
  return vervang(tekst, startOf(node), end, written + eol)
}

/** Adds items (YAML without indentation, without its dash) at the end of a list that exists or is empty. */
export const voegToeAanLijst = (bron: string, pad: string, ...items: readonly string[]): string => {
  const tekst = lees(bron)
  const { node, pair, ouder } = must(tekst, pad)
  const { text, eol } = tekst
  const dashed = (column: number): string =>
    items.map((item) => `${' '.repeat(column)}- ${shift(item, column + 2, eol).slice(column + 2)}`).join(eol)
  if (isSeq(node) && !node.flow) {
    const column = columnOf(text, startOf(node))
    return voegRegelsToe(tekst, blockEnd(text, node), dashed(column))
  }
  const inFlow = isSeq(node) && node.items.length > 0
  if (inFlow || (isSeq(node) && isMap(ouder) && ouder.flow)) {
    if (items.some((item) => item.trim().includes('\n')))
      throw new SplitsFout(`An item of several lines does not fit in a list between brackets: ${pad}`)
    const at = endOf(node) - 1
    const trimmed = text.slice(startOf(node) + 1, at).trimEnd()
    const comma = trimmed === '' || trimmed.endsWith(',') ? '' : ','
    const space = trimmed === '' ? '' : ' '
    const where = startOf(node) + 1 + trimmed.length
    return vervang(tekst, where, where, `${comma}${space}${items.map((item) => item.trim()).join(', ')}`)
  }
  if (!pair || !(isEmptyNode(node) || isSeq(node))) throw new SplitsFout(`Not a list: ${pad}`)
  const column = columnOf(text, startOf(pair.key as Node)) + 2
  const from = behindColon(text, pair)
  // an empty pair of brackets goes; a comment behind it stays on the line
  const cleaned = isSeq(node) ? { ...tekst, text: text.slice(0, from) + text.slice(endOf(node)) } : tekst
  return voegRegelsToe(cleaned, lineEnd(cleaned.text, from), dashed(column))
}

/** Adds a key to a group that exists ('' is the whole description); `yaml` is a value, or lines without indentation. */
export const voegVeldToe = (bron: string, pad: string, sleutel: string, yaml: string): string => {
  const tekst = lees(bron)
  const { text, eol } = tekst
  const found = pad === '' ? undefined : must(tekst, pad)
  const node = found ? found.node : tekst.root
  const multi = yaml.trim().includes('\n') || /^- /.test(yaml.trim()) || /^[\w-]+:( |$)/.test(yaml.trim())
  const lines = (column: number): string =>
    multi
      ? `${' '.repeat(column)}${sleutel}:${eol}${shift(yaml, column + 2, eol)}`
      : `${' '.repeat(column)}${sleutel}: ${yaml.trim()}`
  if (isMap(node) && pairOf(node, sleutel)) throw new SplitsFout(`The key is there already: ${sleutel}`)
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const first = node.items[0] as Pair
    return voegRegelsToe(tekst, blockEnd(text, node), lines(columnOf(text, startOf(first.key as Node))))
  }
  if (isMap(node)) {
    if (multi) throw new SplitsFout(`A value of several lines does not fit in a group between braces: ${pad}`)
    const at = endOf(node) - 1
    const trimmed = text.slice(startOf(node) + 1, at).trimEnd()
    const where = startOf(node) + 1 + trimmed.length
    const comma = trimmed === '' ? '' : trimmed.endsWith(',') ? ' ' : ', '
    return vervang(tekst, where, where, `${comma}${sleutel}: ${yaml.trim()}`)
  }
  if (!found?.pair || !isEmptyNode(node)) throw new SplitsFout(`Not a group: ${pad}`)
  const from = behindColon(text, found.pair)
  return voegRegelsToe(tekst, lineEnd(text, from), lines(columnOf(text, startOf(found.pair.key as Node)) + 2))
}

/** Takes a field, or an item of a list, out of the text, with the rest of its last line; comments above it stay. */
export const verwijderVeld = (bron: string, pad: string): string => {
  const tekst = lees(bron)
  const { text } = tekst
  const { node, pair, ouder } = must(tekst, pad)
  const start = pair ? startOf(pair.key as Node) : startOf(node)
  const last = node && !isEmptyNode(node) ? node : (pair?.key as Node)
  if (ouder.flow) {
    const items = ouder.items as (Pair | Node)[]
    const index = items.findIndex((item) => item === pair || item === node)
    const next = items[index + 1]
    const nodeOf = (item: Pair | Node): Node => ('key' in item ? (item.key as Node) : (item as Node))
    if (next) return vervang(tekst, start, startOf(nodeOf(next)), '')
    const end = isEmptyNode(node) && pair ? behindColon(text, pair) : endOf(last)
    const before = text.slice(0, start).trimEnd()
    return vervang(tekst, before.endsWith(',') ? before.length - 1 : start, end, '')
  }
  const end = blockEnd(text, last)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lead = text.slice(lineStart, start)
  // the first field of an item, or of a list in a list, stands behind a dash that must stay for the next one
  const own = pair ? start : lineStart + lead.lastIndexOf('-')
  if (text.slice(lineStart, own).includes('-')) {
    const items = ouder.items as (Pair | Node)[]
    const next = items[items.findIndex((item) => item === pair || item === node) + 1]
    if (!next) return vervang(tekst, own, text.slice(0, end).replace(/\r?\n$/, '').length, '')
    const nextStart = pair ? startOf((next as Pair).key as Node) : text.lastIndexOf('-', startOf(next as Node) - 1)
    return vervang(tekst, own, nextStart, '')
  }
  return vervang(tekst, lineStart, end, '')
}
