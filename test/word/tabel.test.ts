import { describe, expect, test } from 'vitest'
import type { Kop } from '../../src/tree/nodes.ts'
import { columnWidths } from '../../src/word/table.ts'
import { fragment } from './fragment.ts'
import { p, tabel } from './voorbeeldboom.ts'

describe('a table', () => {
  const xml = fragment([
    tabel(
      [
        ['Kop', 'Kop'],
        ['a', 'b'],
      ],
      { bijschrift: 'Titel <1>', breedtes: [25, 75] },
    ),
  ])
  test('has its caption above it and as accessible title', () => {
    expect(xml).toMatch(/^<w:p><w:pPr><w:pStyle w:val="Caption"\/>/)
    expect(xml).toContain('<w:tblCaption w:val="Titel &lt;1&gt;"/><w:tblDescription w:val="Tabel met 2 kolommen')
  })
  test('has fixed widths from the percentages', () => {
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
    expect(xml).toContain('<w:gridCol w:w="2268"/><w:gridCol w:w="6804"/>')
  })
  test('repeats its header row and splits no row', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:pStyle w:val="TabelKop"\/>/g)).toHaveLength(2)
    expect(xml).toContain('<w:tblLook w:val="0620" w:firstRow="1"')
  })
  test('that is wide stands on a landscape page of its own', () => {
    const wide = fragment([p('voor'), tabel([['a'], ['b']], { liggend: true }), p('na')])
    expect([...wide.matchAll(/w:orient="(\w+)"/g)].map(([, orient]) => orient)).toEqual(['portrait', 'landscape'])
    expect(wide).toContain('<w:gridCol w:w="14004"/>')
  })
  test('that is wide takes the headings right above it along, and no other text', () => {
    const kop: Kop = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Kop' }] }
    const wide = tabel([['a'], ['b']], { liggend: true })
    const onWhichPage = (nodes: Parameters<typeof fragment>[0]): string | undefined =>
      /Kop<\/w:t>.*?w:orient="(\w+)"/s.exec(fragment(nodes))?.[1]
    expect(onWhichPage([p('voor'), kop, wide, p('na')])).toBe('landscape')
    expect(onWhichPage([p('voor'), kop, kop, wide, p('na')])).toBe('landscape')
    expect(onWhichPage([kop, p('tussen'), wide, p('na')])).toBe('portrait')
  })
  test('is kept apart from one that follows, and from the text below', () => {
    const two = fragment([tabel([['a'], ['b']]), tabel([['c'], ['d']]), p('na')])
    expect(two).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Sectie"\/><\/w:pPr><\/w:p><w:tbl>/)
    expect(two).toContain('<w:pStyle w:val="Normal"/><w:spacing w:before="200"/>')
  })
  test('without rows is nothing', () => {
    expect(fragment([{ type: 'table', children: [] }, p('x')])).not.toContain('w:tbl')
  })
})

test.each([
  [undefined, 3],
  [[33, 33, 34], 3],
  [[50, 50], 3],
])('column widths are together the width of the text (%j)', (breedtes, columns) => {
  const widths = columnWidths(breedtes, columns, 9072)
  expect(widths).toHaveLength(columns)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9072)
})

test('a signature block keeps its rows together and gives room to sign', () => {
  const xml = fragment([
    {
      type: 'handtekening',
      bijschrift: 'Gemeente A',
      rijen: [
        { label: 'Naam', waarde: [] },
        { label: 'Handtekening', waarde: [{ type: 'invulplek', label: 'h', breedte: 'lang' }], hoog: true },
      ],
    },
  ])
  expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  expect(xml).toContain('<w:trHeight w:val="907" w:hRule="atLeast"/>')
  expect(xml).toContain('<w:tblLook w:val="0680"')
})
