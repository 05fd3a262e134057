import { describe, expect, test } from 'vitest'
import type { Flow } from '../../src/tree/nodes.ts'
import { fragment } from './fragment.ts'
import { p, t } from './voorbeeldboom.ts'

const artikel = (...children: Flow[]): Flow => ({
  type: 'artikel',
  id: 'doel',
  nummer: '1',
  titel: [t('Doel')],
  children,
})

describe('articles', () => {
  test('are numbered by their styles, with nothing on the paragraph', () => {
    const xml = fragment([
      artikel({
        type: 'lid',
        nummer: '1.1',
        children: [
          p('Lid'),
          p('vervolg'),
          { type: 'onderdeel', nummer: 'a', children: [p('onderdeel'), p('vervolg')] },
        ],
      }),
    ])
    expect(xml).not.toContain('w:numPr')
    const styles = [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)
    expect(styles).toEqual(['Artikel', 'Lid', 'LidVervolg', 'Onderdeel', 'OnderdeelVervolg'])
  })
  test('without leden have ordinary paragraphs', () => {
    expect(fragment([artikel(p('Tekst'))])).toContain('<w:pStyle w:val="Normal"/>')
  })
  test('get numbering of their own where the count of Word would differ', () => {
    const xml = fragment([
      artikel(),
      { type: 'artikel', id: 'later', nummer: '9', titel: [t('Later')], children: [] },
      { type: 'onderdeel', nummer: 'a', children: [p('los')] },
    ])
    expect(xml.match(/<w:numId w:val="10"\/>/g)).toHaveLength(1)
  })
  test('and everything with an id has a bookmark', () => {
    const xml = fragment([
      {
        type: 'bouwsteen',
        id: 'bouwsteen-doel',
        versie: '1',
        children: [artikel({ type: 'lid', id: 'doel.lid', nummer: '1.1', children: [p('Lid')] })],
      },
      { type: 'bijlage', id: 'lijst', nummer: '1', titel: [t('Lijst')] },
    ])
    const names = [...xml.matchAll(/w:name="(\w+)"/g)].map(([, name]) => name)
    expect(names).toEqual(['b_bouwsteen_doel', 'b_doel', 'b_doel__lid', 'b_lijst'])
  })
  test('an id that comes twice is one bookmark', () => {
    const xml = fragment([{ type: 'bouwsteen', id: 'doel', versie: '1', children: [artikel()] }])
    expect(xml.match(/w:bookmarkStart/g)).toHaveLength(1)
  })
})

test('an annex begins a page by its style', () => {
  const xml = fragment([{ type: 'bijlage', id: 'b', nummer: '1', titel: [t('Lijst')] }])
  expect(xml).toContain('<w:pStyle w:val="Bijlage"/>')
})
