import { describe, expect, test } from 'vitest'
import { lintDocx, projectParagraphs, projectText } from '../../src/docx/index.ts'
import type { DocumentTree, Flow, Phrasing } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { cleanText } from '../../src/word/xml.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { ooxmlValidator, valideer } from '../hulp/ooxml-validator.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { boom, deel } from './fragment.ts'
import { genummerdeBoom, letters, p, t, voorbeeldboom } from './voorbeeldboom.ts'

const bomen: Record<string, () => DocumentTree> = { voorbeeld: voorbeeldboom, 'genummerde koppen': genummerdeBoom }

describe.each(Object.entries(bomen))('document %s', (_naam, maak) => {
  test('says in Word what the tree says, numbers included', () => {
    expect(projectText(renderWord(maak()))).toBe(cleanText(plainText(maak())))
  })
  test('has no faults that only Word would find', () => {
    expect(lintDocx(renderWord(maak()))).toEqual([])
  })
  testMet({ 'ooxml-validator': ooxmlValidator() }, 'is valid according to the Open XML SDK', () => {
    expect(valideer(renderWord(maak()))).toEqual([])
  })
})

test('the sample has every type of node', () => {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && typeof value.type === 'string') found.add(value.type)
      Object.values(value).forEach(walk)
    }
  }
  walk(voorbeeldboom().children)
  const types: Record<Flow['type'] | Phrasing['type'], true> = {
    heading: true,
    paragraph: true,
    list: true,
    listItem: true,
    blockquote: true,
    table: true,
    tableRow: true,
    tableCell: true,
    titel: true,
    ondertitel: true,
    inhoud: true,
    nieuwePagina: true,
    bouwsteen: true,
    artikel: true,
    lid: true,
    onderdeel: true,
    bijlage: true,
    handtekening: true,
    text: true,
    strong: true,
    emphasis: true,
    link: true,
    break: true,
    openPunt: true,
    invulplek: true,
    verwijzing: true,
    veld: true,
  }
  expect([...found].sort()).toEqual(Object.keys(types).sort())
})

test('an unknown node is an error', () => {
  const strange = { type: 'raar' } as unknown as Flow
  expect(() => renderWord(boom([strange]))).toThrow('unknown node raar')
})

test('sixty onderdelen get the letters of the tree, though Word counts otherwise', () => {
  const onderdelen = Array.from(
    { length: 60 },
    (_, index): Flow => ({ type: 'onderdeel', nummer: letters(index + 1), children: [p('x')] }),
  )
  const bytes = renderWord(boom([{ type: 'artikel', id: 'a', nummer: '1', titel: [t('A')], children: onderdelen }]))
  expect(
    projectParagraphs(bytes)
      .slice(1)
      .map(({ nummer }) => nummer),
  ).toEqual(onderdelen.map((node) => ('nummer' in node ? `${node.nummer}.` : '')))
})

test('header and footer name the document, its version, its status and the page', () => {
  const bytes = renderWord(voorbeeldboom())
  expect(deel(bytes, 'word/header1.xml')).toMatch(
    /Samen naar School &lt;regio&gt;.*<w:tab\/>.*Convenant Samen naar School/,
  )
  expect(deel(bytes, 'word/footer1.xml')).toMatch(/versie 0\.3 · concept.*pagina .* PAGE .* van .* NUMPAGES /)
})

const soffice = programma('soffice')
const pdftotext = programma('pdftotext')

testMet({ soffice, pdftotext }, 'LibreOffice prints the same numbers and texts', () => {
  const text = tekstVanPdf(pdftotext ?? '', zetOm(soffice ?? '', renderWord(voorbeeldboom()), 'pdf'))
  for (const line of [
    /Artikel 1\s+Begrippen en reikwijdte/,
    /Artikel 2\s+Doel van de samenwerking/,
    /\baa\.\s+begrip 27/,
    /\bab\.\s+begrip 28/,
    /2\.30\s+Dit is lid 30/,
    /Bijlage 2\s+Formulier en ondertekening/,
    /pagina 1 van \d+/,
    /\[nog invullen: het aantal thuiszitters\]/,
    /Ingangsdatum\s+Kies een datum/,
    /Soort organisatie\s+Schoolbestuur/,
    /thuiszittersoverleg/,
    /☒/,
  ]) {
    expect(text).toMatch(line)
  }
})

testMet({ soffice }, 'LibreOffice keeps the tags and bookmarks of the fields when it saves', () => {
  const saved = zetOm(soffice ?? '', renderWord(voorbeeldboom()), 'docx')
  const document = deel(saved, 'word/document.xml')
  for (const key of ['org.naam', 'org.kvk', 'org.toelichting', 'org.datum', 'org.soort', 'org.rol', 'deelname-1']) {
    expect(document).toContain(`<w:tag w:val="${key}"/>`)
    expect(document).toContain(`w:name="v_${key.replace(/\W/g, '_')}"`)
  }
})
