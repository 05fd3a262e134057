import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { childOf, DocxError, projectParagraphs, readXml, unzipDocx } from '../../src/docx/index.ts'

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

describe('unzipping', () => {
  test('gives the parts by name', () => {
    expect([...unzipDocx(zip({ 'word/document.xml': '<a/>' })).keys()]).toEqual(['word/document.xml'])
  })
  test.each(['../x.xml', 'word/../../x', '/etc/passwd', 'C:\\x', 'a\\b'])('refuses a part named %s', (name) => {
    expect(() => unzipDocx(zip({ [name]: 'x' }))).toThrow(DocxError)
  })
  test('refuses what is too much or too big', () => {
    const bounds = { entries: 2, totalBytes: 10 }
    expect(() => unzipDocx(zip({ a: '', b: '', c: '' }), bounds)).toThrow('meer dan 2 onderdelen')
    expect(() => unzipDocx(zip({ a: 'x'.repeat(11) }), bounds)).toThrow('te groot')
  })
  test.each([new Uint8Array(), strToU8('geen zip'), strToU8('PK\u0003\u0004')])('refuses what is no zip', (bytes) => {
    expect(() => unzipDocx(bytes)).toThrow('geen Word-bestand')
  })
})

describe('reading XML', () => {
  test('gives elements with attributes and text', () => {
    const root = readXml('<a x="1">t&amp;<b><![CDATA[<]]></b></a>')
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1' } })
    expect(childOf(root, 'b')?.children).toEqual(['<'])
  })
  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'DOCTYPE'],
    ['<a><b></a>', 'beschadigd'],
    ['', 'beschadigd'],
    ['<a>'.repeat(500) + '</a>'.repeat(500), 'te diep'],
  ])('refuses %s', (source, message) => {
    expect(() => readXml(source)).toThrow(message)
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const level = (ilvl: number, format: string, text: string, rest = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering ${w}>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Artikel %1')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3.', '<w:lvlRestart w:val="0"/>')}${level(3, 'bullet', '•')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`
const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Basis"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Lid"><w:basedOn w:val="Basis"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
const par = (style: string, numPr = '', text = 'x'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numPr}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const num = (id: number, ilvl: number): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
const project = (body: string): ReturnType<typeof projectParagraphs> =>
  projectParagraphs(
    zip({
      'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
    }),
  )

describe('recomputed numbers', () => {
  test.each([
    [
      'levels, from styles and from what they are based on',
      [par('Basis'), par('Lid'), par('Lid'), par('Basis'), par('Lid')],
      ['Artikel 1', '1.1', '1.2', 'Artikel 2', '2.1'],
    ],
    ['no number where the paragraph says so', [par('Lid', num(0, 0))], ['']],
    [
      'a new start',
      [par('Basis'), par('Lid'), par('x', num(2, 1)), par('x', num(2, 1))],
      ['Artikel 1', '1.1', '1.5', '1.6'],
    ],
    [
      'a level that never starts anew',
      [par('x', num(1, 2)), par('Basis'), par('x', num(1, 2))],
      ['a.', 'Artikel 1', 'b.'],
    ],
    ['a bullet', [par('x', num(1, 3))], ['']],
  ])('%s', (_naam, paragraphs, numbers) => {
    expect(project(paragraphs.join('')).map(({ nummer }) => nummer)).toEqual(numbers)
  })
  test('after z comes aa, then bb', () => {
    const found = project(par('x', num(1, 2)).repeat(28)).map(({ nummer }) => nummer)
    expect(found.slice(25)).toEqual(['z.', 'aa.', 'bb.'])
  })
})

test('text comes from cells, controls and field results, not from instructions or what was deleted', () => {
  const field = '<w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>een</w:t></w:r>'
  const body = `<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p>${field}<w:r><w:br/><w:t>twee</w:t></w:r><w:del><w:r><w:t>weg</w:t></w:r></w:del></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`
  expect(project(body)).toEqual([{ stijl: 'Normal', nummer: '', tekst: 'een twee' }])
})
