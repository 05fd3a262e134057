import { describe, expect, it } from 'vitest'
import { lijsten, veldtabel } from '../../src/model/beschrijving.generated.ts'
import { zoekBsn } from '../../src/schema/bsn.ts'
import { maakId } from '../../src/schema/maak-id.ts'
import { keten } from '../regels/keten.ts'

const alle = (text: string) => keten(text, []).bevindingen
const eerste = (text: string) => alle(text)[0]

describe('messages', () => {
  it('an unknown key: what was meant, and the nearest keys', () => {
    expect(eerste('formaat: 1\nsamenwerking: {citertitel: X}\n')).toMatchObject({
      bericht: 'Het veld ‘citertitel’ bestaat niet in ‘Samenwerking’ en wordt niet gebruikt.',
      hulp: expect.stringMatching(/^Bedoelde u ‘citeertitel’\?/),
      ernst: 'fout',
    })
  })
  it('a value outside its list: the title, the value, all that is allowed', () => {
    const found = eerste('formaat: 1\npartners: [{id: a, kring: oprichters}]\n')
    expect(found?.bericht).toContain('‘Kring’ heeft de waarde ‘oprichters’')
    expect(found?.hulp).toMatch(/^Bedoelde u ‘oprichter’\? Kies uit: /)
    for (const waarde of Object.keys(lijsten.kringen)) expect(found?.hulp).toContain(`‘${waarde}’`)
  })
  it('a label of a list, and another word for yes', () => {
    expect(eerste('formaat: 1\npartners: [{id: a, kring: later toegetreden partij}]\n')?.hulp).toMatch(
      /^Schrijf ‘latere-toetreder’\./,
    )
    expect(eerste('formaat: 1\npublicatie: {openbaar: true}\n')?.hulp).toMatch(/^Schrijf ‘ja’\./)
    expect(eerste('formaat: 1\npublicatie: {openbaar: constructor}\n')?.hulp).toMatch(/^Kies uit/)
  })
  it('a date in another notation gets the right one', () => {
    const hulp = (datum: string) => eerste(`formaat: 1\nsamenwerking: {peildatum: ${datum}}\n`)?.hulp
    expect(hulp('12-03-2027')).toBe('Schrijf 2027-03-12.')
    expect(hulp('1 maart 2027')).toBe('Schrijf 2027-03-01.')
    expect(hulp('n.t.b.')).toContain('Laat het veld dan leeg')
  })
  it('a missing id comes with a proposal', () => {
    expect(eerste('formaat: 1\npartners: [{naam: Gemeente Zuid-Élst}]\n')).toMatchObject({
      stopt: true,
      hulp: 'Voeg een id toe, bijvoorbeeld ‘id: gemeente-zuid-elst’.',
    })
    expect(maakId('  Stichting Samen & Sterk in de Regio Rivierenrand ')).toBe('stichting-samen-sterk-in-de')
  })
  it('each shape fault says what belongs there', () => {
    const hulp = (text: string) => eerste(`formaat: 1\n${text}\n`)?.hulp
    expect(hulp('partners: {id: a}')).toMatch(/streepje/)
    expect(hulp('samenwerking: {beheer: nvt}')).toContain('{nvt: de reden}')
    expect(hulp('samenwerking:\n  overwegingen:\n    - art. 6: lid 1')).toContain('aanhalingstekens')
    expect(hulp('samenwerking: [{titel: X}]')).toContain('Haal het streepje weg')
  })
  it('every kind of value in the table can be read', () => {
    const known = new Set(
      'formaat id tekst alineas bewonerstekst datum duur tijd janee getal email telefoon web kvk versie pad wet keuze ref groep'.split(
        ' ',
      ),
    )
    for (const velden of Object.values(veldtabel))
      for (const { soort } of Object.values(velden)) expect(known).toContain(soort)
  })
})

describe('values', () => {
  const data = (text: string) => keten(`formaat: 1\n${text}`, []).beschrijving
  it('the source text counts, empty is unknown, an empty list is given', () => {
    const b = data(
      "samenwerking: {versie: 1.10, titel: '', regio: ~, gremia: []}\npartners: [{id: a, kvk: 01234567}]\ndoelbinding: {leeftijdVan: 4}\n",
    )
    expect(b?.samenwerking).toEqual({ pad: 'samenwerking', nvt: {}, versie: '1.10', gremia: [] })
    expect(b?.partners?.[0]).toMatchObject({ kvk: '01234567' })
    expect(b?.doelbinding?.leeftijdVan).toBe(4)
  })
  it('a denial goes with its reason, the field is absent', () => {
    const b = data('partners: [{id: a, fg: {nvt: niet verplicht}, kring: {nvt: x}, organen: {nvt: geen}}]\n')
    expect(b?.partners?.[0]).toEqual({
      id: 'a',
      pad: 'partners[0]',
      nvt: { fg: 'niet verplicht', kring: 'x', organen: 'geen' },
    })
  })
  it('a text for residents is a group, with or without its plain variant', () => {
    const b = data('samenwerking: {aanleiding: tekst}\ndoelbinding: {doelgroep: {tekst: a, inGewoneTaal: b}}\n')
    expect(b?.samenwerking?.aanleiding).toEqual({ tekst: 'tekst', pad: 'samenwerking.aanleiding', nvt: {} })
    expect(b?.doelbinding?.doelgroep).toMatchObject({ tekst: 'a', inGewoneTaal: 'b' })
  })
  it('a text over several lines is one line in a field of one line', () => {
    const b = data('samenwerking:\n  titel: |\n    een\n    twee\n  aanleiding: |\n    een\n\n    twee\n')
    expect(b?.samenwerking).toMatchObject({ titel: 'een twee', aanleiding: { tekst: 'een\n\ntwee' } })
  })
  it('what does not count is not in the model, and the rest keeps its place', () => {
    const b = data(
      'samenwerking: {versie: v1, titel: X, onbekend: y, overwegingen: [a, "", b]}\npartners:\n  - id: a\n  -\n  - id: b\n',
    )
    expect(b?.samenwerking).toEqual({ pad: 'samenwerking', nvt: {}, titel: 'X', overwegingen: ['a', 'b'] })
    expect(b?.partners?.map(({ pad }) => pad)).toEqual(['partners[0]', 'partners[2]'])
  })
})

describe('burgerservicenummers', () => {
  it.each([
    ['titel', 'BSN: 123456782', 'SCH114'],
    ['titel', 'burgerservicenummer 111 111 110 van X', 'SCH114'],
    ['bsn', '123456782', 'SCH114'],
    ['titel', 'nr. 123456782', 'SCH115'],
    ['titel', 'nr. 123.456.782', 'SCH115'],
    ['oin', '123456782', 'SCH116'],
  ])('%s: %s', (sleutel, tekst, code) => expect(zoekBsn(sleutel, sleutel, tekst)?.code).toBe(code))
  it.each([
    ['titel', '123456789'],
    ['titel', '000000000'],
    ['oin', '00000001123456782000'],
    ['telefoon', '0488 123 456'],
    ['titel', 'het BSN wordt niet gedeeld'],
    ['titel', 'BSN volgens artikel 46 UAVG en 7.2.1'],
    ['wetten', '2027-03-12'],
  ])('%s: %s is none', (sleutel, tekst) => expect(zoekBsn(sleutel, sleutel, tekst)).toBeUndefined())
})
