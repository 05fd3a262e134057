import { expect, test } from 'vitest'
import { fragment } from './fragment.ts'
import { lijst, p } from './voorbeeldboom.ts'

const numIds = (xml: string): (string | undefined)[] => [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)

test('bullets share one list, each ordered list has its own', () => {
  const xml = fragment([
    lijst(false, [p('a')], [p('b')]),
    lijst(true, [p('een')], [p('twee')]),
    lijst(true, [p('een')]),
  ])
  expect(numIds(xml)).toEqual(['4', '4', '10', '10', '11'])
})

test('a nested list stands one level deeper and further in', () => {
  const xml = fragment([lijst(false, [p('a'), lijst(false, [p('b')])])])
  expect(xml).toContain('<w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:ind w:left="850" w:hanging="425"/>')
})

test('only the first paragraph of an item carries the bullet', () => {
  const xml = fragment([lijst(false, [p('a'), p('vervolg')])])
  expect(numIds(xml)).toEqual(['4'])
  expect(xml).toContain('<w:pStyle w:val="ListContinue"/>')
})
