import { describe, expect, test } from 'vitest'
import { renderWord } from '../../src/word/index.ts'
import { boom, deel, fragment, zin } from './fragment.ts'
import { p, t } from './voorbeeldboom.ts'

describe('text', () => {
  test('becomes one run; bold and italic are properties of it', () => {
    expect(zin(t('gewoon'))).toBe('<w:r><w:t xml:space="preserve">gewoon</w:t></w:r>')
    expect(zin({ type: 'strong', children: [{ type: 'emphasis', children: [t('beide')] }] })).toBe(
      '<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">beide</w:t></w:r>',
    )
  })
  test('is never markup, and holds nothing that XML forbids', () => {
    expect(zin(t('<w:b/>&amp;]]>'))).toContain('&lt;w:b/&gt;&amp;amp;]]&gt;')
    expect(zin(t('a\uFFFEb\uFFFFc\u0001d\uD800'))).toContain('>abcd\uFFFD<')
    expect(zin(t('{default-bullet-numbering-0}'))).toContain('>{default-bullet-numbering-0}<')
    expect(zin(t('regel\nregel'))).toContain('>regel regel<')
  })
  test('a break is a line break', () => {
    expect(zin(t('a'), { type: 'break' }, t('b'))).toContain('<w:r><w:br/></w:r>')
  })
})

describe('link', () => {
  test('to a page has its address in the relationships', () => {
    const bytes = renderWord(boom([p({ type: 'link', url: 'https://example.org/?a=1&b=2', children: [t('pagina')] })]))
    expect(deel(bytes, 'word/document.xml')).toContain(
      '<w:hyperlink r:id="rIdLink1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>',
    )
    expect(deel(bytes, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    )
  })
  test('with the same address shares its relationship', () => {
    const link = { type: 'link' as const, url: 'mailto:post@example.org', children: [t('mail')] }
    const rels = deel(renderWord(boom([p(link, link)])), 'word/_rels/document.xml.rels')
    expect(rels.match(/mailto:post@example\.org/g)).toHaveLength(1)
  })
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'geen adres', '#bestaat-niet', ''])(
    '%s is printed as text',
    (url) => {
      const xml = zin({ type: 'link', url, children: [t('tekst')] })
      expect(xml).toBe('<w:r><w:t xml:space="preserve">tekst</w:t></w:r>')
    },
  )
  test('inside the document goes to the bookmark', () => {
    const xml = fragment([
      { type: 'heading', depth: 1, id: 'kop-een', children: [t('Kop')] },
      p({ type: 'link', url: '#kop-een', children: [t('naar boven')] }),
    ])
    expect(xml).toContain('<w:bookmarkStart w:id="0" w:name="b_kop_een"/>')
    expect(xml).toContain('<w:hyperlink w:anchor="b_kop_een" w:history="1">')
  })
})
