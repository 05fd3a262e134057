import { describe, expect, test } from 'vitest'
import { vasteWetten } from '../../src/documenten/weergave/wettenlijst.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const boomVan = (naam: string, wijzig: (yaml: string) => string = (yaml) => yaml) => {
  const yaml = wijzig(new TextDecoder().decode(leesVoorbeeld(naam)))
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const boom = bouwBomen(beschrijving, inhoud).bomen.find(({ opdracht }) => opdracht.soort.naam === 'grondslagdocument')
  if (!boom) throw new Error(naam)
  return boom
}

const plat = (nodes: readonly Flow[]): Flow[] =>
  nodes.flatMap((node) => (node.type === 'bouwsteen' ? plat(node.children) : [node]))

const koppen = (nodes: readonly Flow[], depth: number): string[] =>
  plat(nodes).flatMap((node) =>
    node.type === 'heading' && node.depth === depth
      ? [node.children.map((stuk) => (stuk.type === 'text' ? stuk.value : '')).join('')]
      : [],
  )

describe('grondslagdocument', () => {
  const { tree } = boomVan('onderwijs-jeugdhulp')
  const text = plainText(tree)

  test('holds no article: it explains and lays nothing down', () => {
    expect(plat(tree.children).filter((node) => node.type === 'artikel')).toEqual([])
    expect(text).toContain('Dit document licht toe en legt niets vast.')
  })

  test('nothing is open in the complete example, and every reference is found', () => {
    expect(text).not.toContain('nog invullen')
    expect(text).not.toContain('desbetreffende bepaling')
  })

  test('has a section for everyone who takes part and for every overleg', () => {
    const found = koppen(tree.children, 2)
    expect(found).toContain('Het college voor jeugdhulp')
    expect(found).toContain('De ggz-instelling')
    expect(found).toContain('Thuiszittersoverleg primair onderwijs')
  })

  test('tables are at most six columns in portrait and seven in landscape, with a caption and without empty cells', () => {
    for (const node of plat(tree.children)) {
      if (node.type !== 'table') continue
      const columns = node.children[0]?.children.length ?? 0
      expect(columns).toBeLessThanOrEqual(node.liggend ? 7 : 6)
      expect(node.bijschrift).toBeTruthy()
      for (const row of node.children) for (const cell of row.children) expect(cell.children).not.toEqual([])
    }
  })

  test('the matrix is a landscape annex: every overleg has its heading and its table', () => {
    const nodes = plat(tree.children)
    const matrix = nodes.slice(nodes.findIndex(({ type }) => type === 'bijlage'))
    expect(matrix[0]).toMatchObject({ id: 'bijlage-grondslagmatrix', nummer: '1' })
    const tables = matrix.filter((node) => node.type === 'table' && node.liggend)
    const heads = matrix.filter((node) => node.type === 'heading')
    expect(tables).toHaveLength(5)
    expect(heads).toHaveLength(5)
    // The numbers of the chapters end where the annexes begin.
    expect(heads.filter((node) => 'nummer' in node)).toEqual([])
  })

  test('no duty towards the college is called a ground for receiving or for telling the school', () => {
    const duty = /jeugdhulpaanbieder \(c: artikel 7\.4\.0 lid 2 Jeugdwet/
    const rows = plat(tree.children).flatMap((node) =>
      node.type === 'table' && node.liggend
        ? node.children.map(({ children }) => children.map((cell) => phrasingText(cell.children)))
        : [],
    )
    const found = rows.filter(([, gever = '', ontvanger = '']) => duty.test(gever) || duty.test(ontvanger))
    expect(found).not.toEqual([])
    for (const [, gever, ontvanger] of found) {
      expect(gever).toMatch(duty)
      expect(ontvanger).toMatch(/^college voor jeugdhulp/)
    }
  })

  test('special data show the article that lets giver and receiver have them', () => {
    expect(text).toMatch(/^jeugdgezondheidszorg \(e: artikel .*; bijzonder: artikel 30 lid 3 onder a UAVG\)$/m)
  })

  test('every law of the fixed text is in the list of laws, and the list holds no other', () => {
    const named = new Set<string>()
    for (const [pad, tekst] of inhoud)
      if (pad.startsWith('templates/bouwstenen/grondslag/'))
        for (const [, wet] of tekst.matchAll(/\{\{wet "([a-z0-9-]+)"/g)) named.add(wet ?? '')
    expect(new Set(vasteWetten.map(({ wet }) => wet))).toEqual(named)
  })

  test('joining an existing Grondslag gives a short document without the general framework', () => {
    const bestaand = "soort: bestaand\n    titel: Grondslag X\n    versie: '2'\n    vindplaats: https://x.example"
    const short = boomVan('onderwijs-jeugdhulp', (yaml) =>
      yaml.replace('grondslag:\n    soort: eigen', `grondslag:\n    ${bestaand}`),
    )
    const found = koppen(short.tree.children, 1)
    expect(found[0]).toBe('Aansluiting bij een bestaande Grondslag')
    expect(found).not.toContain('Het algemene kader')
    expect(plat(short.tree.children).some(({ type }) => type === 'bijlage')).toBe(true)
    expect(plainText(short.tree)).not.toContain('desbetreffende bepaling')
  })

  test('a gap in the matrix is an open point in its own cell', () => {
    const concept = plainText(boomVan('concept').tree)
    expect(concept).toContain('jeugdhulpaanbieder [nog invullen: grondslag om dit te geven]')
    expect(concept).toContain('[nog invullen: artikel dat bijzondere gegevens toelaat (de betrokken hulp)]')
    expect(concept).toContain('[nog invullen: weg langs het geheim]')
  })

  test.each(['minimaal', 'concept'])('%s builds', (naam) => {
    const concept = boomVan(naam)
    expect(plainText(concept.tree)).toContain('nog invullen')
    expect(plainText(concept.tree)).not.toContain('..')
  })
})
