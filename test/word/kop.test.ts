import { expect, test } from 'vitest'
import { fragment } from './fragment.ts'
import { lijst, p, t } from './voorbeeldboom.ts'

test('title, subtitle and headings have the styles that Word knows', () => {
  const xml = fragment([
    { type: 'titel', children: [t('T')] },
    { type: 'ondertitel', children: [t('O')] },
    ...([1, 2, 3, 4] as const).map((depth) => ({ type: 'heading' as const, depth, children: [t('K')] })),
  ])
  const styles = [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)
  expect(styles).toEqual(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
})

test('a heading without a number in a document that numbers them shows none', () => {
  const xml = fragment([{ type: 'heading', depth: 1, children: [t('Vooraf')] }], { kopnummers: true })
  expect(xml).toContain('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')
})

test('a page break belongs to the next paragraph, so no empty line is left', () => {
  const xml = fragment([p('een'), { type: 'nieuwePagina' }, p('twee')])
  expect(xml.match(/<w:p>/g)).toHaveLength(2)
  expect(xml).toMatch(/<w:pageBreakBefore\/><\/w:pPr><w:r><w:t xml:space="preserve">twee/)
})

test('a frame gives its paragraphs their style, lists too', () => {
  const xml = fragment([{ type: 'blockquote', children: [p('Let op'), lijst(false, [p('punt')])] }])
  expect(xml.match(/<w:pStyle w:val="Kader"\/>/g)).toHaveLength(2)
})

test('a clause without a paragraph of its own leaves its bookmark to the next one', () => {
  const xml = fragment([{ type: 'bouwsteen', id: 'leeg', versie: '1', children: [] }, p('verder')])
  expect(xml).toMatch(/<w:bookmarkStart w:id="0" w:name="b_leeg"\/>.*verder.*<w:bookmarkEnd w:id="0"\/>/)
})
