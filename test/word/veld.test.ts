import { describe, expect, test } from 'vitest'
import type { Veld } from '../../src/tree/nodes.ts'
import { isoDate } from '../../src/word/dates.ts'
import { renderWord } from '../../src/word/index.ts'
import { boom, deel, zin } from './fragment.ts'
import { p } from './voorbeeldboom.ts'

const veld = (rest: Partial<Veld>): Veld => ({
  type: 'veld',
  sleutel: 'org.naam',
  label: 'Naam',
  soort: 'tekst',
  ...rest,
})

describe('a form field', () => {
  test('has tag, alias, lock, binding and a bookmark around it', () => {
    const xml = zin(veld({}))
    expect(xml).toMatch(
      /^<w:bookmarkStart w:id="0" w:name="v_org_naam"\/><w:sdt>.*<\/w:sdt><w:bookmarkEnd w:id="0"\/>$/,
    )
    expect(xml).toContain(
      '<w:alias w:val="Naam"/><w:tag w:val="org.naam"/><w:id w:val="1000"/><w:lock w:val="sdtLocked"/>',
    )
    expect(xml).toMatch(
      /<w:dataBinding [^>]*w:xpath="\/f:formulier\[1\]\/f:v_org_naam\[1\]" w:storeItemID="\{[0-9A-F-]{36}\}"\/><w:text\/>/,
    )
  })
  test('that is empty shows its invitation as such', () => {
    expect(zin(veld({}))).toContain('<w:showingPlcHdr/>')
    expect(zin(veld({}))).toContain(
      '<w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">Vul hier in</w:t>',
    )
    expect(zin(veld({ waarde: 'Stichting' }))).not.toContain('showingPlcHdr')
  })
  test('for more lines breaks them', () => {
    const xml = zin(veld({ soort: 'alineas', waarde: 'een\ntwee' }))
    expect(xml).toContain('<w:text w:multiLine="1"/>')
    expect(xml).toContain('>een</w:t><w:br/><w:t xml:space="preserve">twee<')
  })
  test('for a date knows the date', () => {
    expect(zin(veld({ soort: 'datum', waarde: '3 maart 2027' }))).toContain(
      '<w:date w:fullDate="2027-03-03T00:00:00Z">',
    )
    expect(zin(veld({ soort: 'datum' }))).toContain('<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>')
  })
  test('for a choice lists each value once, the invitation first', () => {
    const keuzes = [
      { waarde: 'a', tekst: 'Aa' },
      { waarde: 'a', tekst: 'Nog eens' },
    ]
    const xml = zin(veld({ soort: 'keuze', keuzes, waarde: 'a' }))
    expect(xml).toContain(
      '<w:dropDownList><w:listItem w:displayText="Maak een keuze" w:value=""/><w:listItem w:displayText="Aa" w:value="a"/></w:dropDownList>',
    )
    expect(xml).toContain('>Aa</w:t>')
    expect(xml).not.toContain('dataBinding')
  })
  test('for a tick shows the glyph', () => {
    expect(zin(veld({ soort: 'vinkje', waarde: 'ja' }))).toMatch(/<w14:checked w14:val="1"\/>.*>☒</)
    expect(zin(veld({ soort: 'vinkje' }))).toMatch(/<w14:checked w14:val="0"\/>.*>☐</)
  })
  test('keeps its value in the custom XML part too', () => {
    const bytes = renderWord(
      boom([p(veld({ waarde: 'R&D <x>' }), veld({ sleutel: 'org.datum', soort: 'datum', waarde: '1 mei 2027' }))]),
    )
    expect(deel(bytes, 'customXml/item1.xml')).toContain(
      '<v_org_naam>R&amp;D &lt;x&gt;</v_org_naam><v_org_datum>2027-05-01</v_org_datum>',
    )
  })
  test('that comes twice has one bookmark and two ids', () => {
    const xml = zin(veld({}), veld({}))
    expect(xml.match(/w:bookmarkStart/g)).toHaveLength(1)
    expect(xml).toContain('<w:id w:val="1001"/>')
  })
})

test.each([
  ['3 maart 2027', '2027-03-03'],
  ['31-12-2027', '2027-12-31'],
  ['2027-03-03', '2027-03-03'],
  ['3 mars 2027', undefined],
  ['binnenkort', undefined],
])('date %s', (text, iso) => expect(isoDate(text)).toBe(iso))
