import { describe, expect, test } from 'vitest'
import type { Flow, Verwijzing } from '../../src/tree/nodes.ts'
import { fragment } from './fragment.ts'
import { p, t } from './voorbeeldboom.ts'

const doelen: Flow[] = [
  {
    type: 'artikel',
    id: 'art',
    nummer: '1',
    titel: [t('Doel')],
    children: [
      {
        type: 'lid',
        id: 'art.lid',
        nummer: '1.1',
        children: [p('Lid'), { type: 'onderdeel', id: 'art.a', nummer: 'a', children: [p('a')] }],
      },
    ],
  },
  { type: 'bijlage', id: 'bij', nummer: '1', titel: [t('B')] },
  { type: 'heading', depth: 1, id: 'kop', children: [t('Kop')] },
]

/** Text outside fields, and per field its instruction and cached text. */
const schets = (verwijzing: Omit<Verwijzing, 'type' | 'doel'>): string => {
  const xml = fragment([...doelen, p({ type: 'verwijzing', doel: 'x', ...verwijzing })])
  const last = xml.slice(xml.lastIndexOf('<w:p>'))
  return last
    .replace(/<w:pPr>.*?<\/w:pPr>/g, '')
    .replace(/<w:fldChar w:fldCharType="begin"\/>/g, '{')
    .replace(/<w:fldChar w:fldCharType="separate"\/>/g, '=')
    .replace(/<w:fldChar w:fldCharType="end"\/>/g, '}')
    .replace(/<w:hyperlink w:anchor="(\w+)"[^>]*>/g, '#$1 ')
    .replace(/<[^>]*>/g, '')
}

describe('a reference', () => {
  test.each([
    [{ tekst: 'artikel 1', soort: 'artikel', bladwijzer: 'art' }, '{ REF b_art \\n \\h \\* Lower =artikel 1}'],
    [{ tekst: 'Artikel 1', soort: 'artikel', bladwijzer: 'art' }, '{ REF b_art \\n \\h =Artikel 1}'],
    [{ tekst: 'artikel 1.1', soort: 'lid', bladwijzer: 'art.lid' }, 'artikel { REF b_art__lid \\n \\h =1.1}'],
    [
      { tekst: 'artikel 1.1, onder a', soort: 'onderdeel', bladwijzer: 'art.a', lidBladwijzer: 'art.lid' },
      'artikel { REF b_art__lid \\n \\h =1.1}, onder { REF b_art__a \\n \\h =a}',
    ],
    [
      { tekst: 'artikel 1, onder a', soort: 'onderdeel', bladwijzer: 'art.a', lidBladwijzer: 'art' },
      '{ REF b_art \\n \\h \\* Lower =artikel 1}, onder { REF b_art__a \\n \\h =a}',
    ],
    [
      { tekst: 'artikel 1, onder a', soort: 'onderdeel', bladwijzer: 'art.a' },
      'artikel 1, onder { REF b_art__a \\n \\h =a}',
    ],
    [{ tekst: 'bijlage 1', soort: 'bijlage', bladwijzer: 'bij' }, '{ REF b_bij \\n \\h \\* Lower =bijlage 1}'],
    [{ tekst: 'Kop', soort: 'kop', bladwijzer: 'kop' }, '#b_kop Kop'],
    [{ tekst: 'artikel 7 van het privacyreglement' }, 'artikel 7 van het privacyreglement'],
    [{ tekst: 'artikel 9', soort: 'artikel', bladwijzer: 'weg' }, 'artikel 9'],
    [{ tekst: 'het doel', soort: 'artikel', bladwijzer: 'art' }, '#b_art het doel'],
  ] as const)('%j', (verwijzing, expected) => {
    expect(schets(verwijzing)).toBe(expected)
  })
})

test('a contents list is a field with links, without page numbers, from a range that leaves out the title', () => {
  const xml = fragment([
    { type: 'titel', children: [t('Titel')] },
    {
      type: 'inhoud',
      regels: [
        { niveau: 1, tekst: 'Artikel 1 Doel', bladwijzer: 'art' },
        { niveau: 2, tekst: 'Kop', bladwijzer: 'kop' },
      ],
    },
    ...doelen,
  ])
  expect(xml).toContain(' TOC \\b Inhoudsbereik \\o &quot;1-3&quot; \\u \\n \\h \\z ')
  expect(xml).toContain(
    '<w:hyperlink w:anchor="b_art" w:history="1"><w:r><w:t xml:space="preserve">Artikel 1 Doel</w:t>',
  )
  expect(xml.indexOf('w:name="Inhoudsbereik"')).toBeGreaterThan(xml.indexOf('>Kop<'))
  expect(xml).toMatch(/<w:bookmarkEnd w:id="0"\/>$/)
  expect(xml.match(/fldCharType="begin"/g)).toHaveLength(1)
})

test('a contents list without entries is nothing', () => {
  expect(fragment([{ type: 'inhoud' }, p('tekst')])).not.toContain('TOC')
})
