/** Every document of every example: no heading without content, no table wider than the page. */
import { describe, expect, test } from 'vitest'
import { groepen } from '../../src/documenten/soort.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { toetsVan } from '../../src/pipeline/toets.ts'
import type { Flow, Tabel } from '../../src/tree/nodes.ts'
import { phrasingText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

/** Columns that can be read side by side on a page (design section 4). */
const kolommen = { staand: 6, liggend: 7 } as const

interface Blok {
  readonly tekst: string
  /** Of a heading: 0 is an annex, 1 and on the depth; content has none. */
  readonly niveau?: number
}

const blokken = (nodes: readonly Flow[]): Blok[] =>
  nodes.flatMap((node): Blok[] => {
    switch (node.type) {
      case 'bouwsteen':
        return blokken(node.children)
      case 'heading':
        return [{ tekst: phrasingText(node.children), niveau: node.depth }]
      case 'bijlage':
        return [{ tekst: phrasingText(node.titel), niveau: 0 }]
      case 'artikel':
        return [{ tekst: phrasingText(node.titel), niveau: 1 }, ...blokken(node.children)]
      case 'titel':
      case 'ondertitel':
      case 'nieuwePagina':
        return []
      default:
        return [{ tekst: '' }]
    }
  })

/** Headings that meet one of their own level or higher, or the end, before any content. */
const leeg = (all: readonly Blok[]): string[] =>
  all.flatMap(({ tekst, niveau }, at) => {
    if (niveau === undefined) return []
    const next = all[at + 1]
    return next === undefined || (next.niveau !== undefined && next.niveau <= niveau) ? [tekst] : []
  })

const tabellen = (nodes: readonly Flow[]): Tabel[] =>
  nodes.flatMap((node) => {
    if (node.type === 'table') return [node]
    return 'children' in node && node.type !== 'paragraph' && node.type !== 'heading'
      ? tabellen(node.children as Flow[])
      : []
  })

const teBreed = (tabel: Tabel): boolean =>
  (tabel.children[0]?.children.length ?? 0) > (tabel.liggend ? kolommen.liggend : kolommen.staand)

describe.each(voorbeelden)('%s', (naam) => {
  const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  const { beschrijving } = beoordeling
  if (!beschrijving) throw new Error(naam)
  const opties = { varianten: true, alleen: Object.keys(groepen) }
  const { bomen } = bouwBomen(beschrijving, inhoud, opties, undefined, toetsVan(beoordeling))

  test('no heading without content', () => {
    const found = bomen.flatMap(({ opdracht, tree }) =>
      leeg(blokken(tree.children)).map((k) => `${opdracht.pad}: ${k}`),
    )
    expect(found).toEqual([])
  })
  test('no table wider than the page', () => {
    const found = bomen.flatMap(({ opdracht, tree }) =>
      tabellen(tree.children)
        .filter(teBreed)
        .map(({ bijschrift }) => `${opdracht.pad}: ${bijschrift}`),
    )
    expect(found).toEqual([])
  })
})

test('a heading without content and a table that is too wide are found', () => {
  const kop = (depth: 1 | 2, value: string): Flow => ({ type: 'heading', depth, children: [{ type: 'text', value }] })
  const alinea: Flow = { type: 'paragraph', children: [] }
  expect(leeg(blokken([kop(1, 'a'), kop(2, 'b'), alinea, kop(2, 'c'), kop(1, 'd')]))).toEqual(['c', 'd'])
  const cel = { type: 'tableCell' as const, children: [] }
  const rij = (n: number) => [{ type: 'tableRow' as const, children: Array.from({ length: n }, () => cel) }]
  expect(teBreed({ type: 'table', children: rij(7) })).toBe(true)
  expect(teBreed({ type: 'table', children: rij(6) })).toBe(false)
  expect(teBreed({ type: 'table', liggend: true, children: rij(7) })).toBe(false)
})
