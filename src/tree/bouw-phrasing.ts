import type { PhrasingContent } from 'mdast'
import { BoomFout } from './fout.ts'
import type { Phrasing } from './nodes.ts'
import type { Token } from './tokens.ts'

const PATTERN = /\uE000([0-9a-z]+)\uE001/
const schemes = /^(https:|http:|mailto:|#)/

/** The tokens of a text, in order. */
export const tokensIn = (text: string, tokens: readonly Token[]): Token[] =>
  [...text.matchAll(new RegExp(PATTERN, 'g'))].flatMap((match) => tokens[Number.parseInt(match[1] ?? '', 36)] ?? [])

/** A link target: tokens filled in, white space removed; anything but a known scheme becomes a harmless anchor. */
const veiligeUrl = (url: string, tokens: readonly Token[], gebruikt: Set<Token>): string => {
  const decoded = url.replace(/%EE%80%80/gi, '\uE000').replace(/%EE%80%81/gi, '\uE001')
  const filled = decoded.split(PATTERN).map((piece, index) => {
    if (index % 2 === 0) return piece
    const token = tokens[Number.parseInt(piece, 36)]
    if (token) gebruikt.add(token)
    return token?.soort === 'inline' && token.node.type === 'text' ? token.node.value : ''
  })
  const target = filled.join('').replace(/\s+/g, '')
  return schemes.test(target) ? target : '#'
}

/** mdast phrasing → our phrasing, with the values in the place of their tokens, as literals. */
export const naarPhrasing = (
  nodes: readonly PhrasingContent[],
  tokens: readonly Token[],
  gebruikt: Set<Token>,
): { nodes: Phrasing[]; anker?: string } => {
  let anker: string | undefined
  const text = (value: string): Phrasing[] =>
    value
      .replace(/\s*\n\s*/g, ' ')
      .split(PATTERN)
      .flatMap((piece, index): Phrasing[] => {
        if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece }]
        const token = tokens[Number.parseInt(piece, 36)]
        if (!token) throw new BoomFout('Een waarde is onbekend.')
        gebruikt.add(token)
        if (token.soort === 'inline') return [token.node]
        if (token.soort === 'anker') {
          anker = token.id
          return []
        }
        throw new BoomFout(`${token.plek}: dit hoort alleen in een eigen alinea.`)
      })
  const walk = (list: readonly PhrasingContent[]): Phrasing[] =>
    list.flatMap((node): Phrasing[] => {
      switch (node.type) {
        case 'text':
          return text(node.value)
        case 'strong':
        case 'emphasis':
          return [{ type: node.type, children: walk(node.children) }]
        case 'link':
          return [{ type: 'link', url: veiligeUrl(node.url, tokens, gebruikt), children: walk(node.children) }]
        case 'break':
          return [{ type: 'break' }]
        default:
          throw new BoomFout(`Een sjabloon mag geen ‘${node.type}’ bevatten.`)
      }
    })
  const result = walk(nodes)
  return { nodes: result, ...(anker === undefined ? {} : { anker }) }
}
