import { expect, it } from 'vitest'
import { afkortingDubbelzinnig } from '../../../src/regels/wet/afkorting-dubbelzinnig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (tekst: string) =>
  keten(`formaat: 1\nafspraken: {klachten: {regeling: '${tekst}'}}\n`, [afkortingDubbelzinnig]).bevindingen

it.each(['volgens de Wpg', 'de Wgs', 'in de WGS', 'het SWV beslist', 'artikel 17a WVO', 'bijstand (Pw)'])(
  '%s',
  (tekst) => {
    expect(vondsten(tekst)).toMatchObject([{ code: 'WET007', pad: 'afspraken.klachten.regeling' }])
  },
)
it.each([
  'de Wet politiegegevens (Wpg)',
  'het samenwerkingsverband (SWV)',
  'het SWV PO en het SWV VO',
  'de WVO 2020',
  'de Participatiewet (Pw)',
  'wpg-achtige woorden en SWVs',
])('is silent on: %s', (tekst) => {
  expect(vondsten(tekst)).toEqual([])
})
it('names the abbreviation as it stands there, and its meanings', () => {
  const [eerste] = vondsten('in de WGS')
  expect(eerste?.bericht).toContain('‘WGS’. Dat kan de Wet gegevensverwerking door samenwerkingsverbanden zijn')
  expect(eerste?.hulp).toContain('‘(WGS)’')
})
it('is told once, at the first text, and not after the full name', () => {
  const paden = (aanleiding: string) =>
    keten(
      `formaat: 1\nsamenwerking: {aanleiding: '${aanleiding}'}\nafspraken: {klachten: {regeling: volgens de Wpg}}\n`,
      [afkortingDubbelzinnig],
    ).bevindingen.map(({ pad }) => pad)
  expect(paden('de Wpg')).toEqual(['samenwerking.aanleiding.tekst'])
  expect(paden('de Wet politiegegevens (Wpg)')).toEqual([])
  expect(paden('de Wet politiegegevens')).toEqual([])
  expect(paden('een andere aanleiding')).toEqual(['afspraken.klachten.regeling'])
})
it('the other law of the pair is no explanation of this spelling', () => {
  expect(vondsten('de Wgs en de WGS')).toHaveLength(2)
})
it('a short name of a partner is a name', () => {
  expect(
    keten('formaat: 1\npartners: [{id: a, korteNaam: SWV Rivierenrand}]\n', [afkortingDubbelzinnig]).bevindingen,
  ).toEqual([])
})
it('is found in a complete example, at the text', () => {
  const regeling = 'regeling: de klachtenregeling van de Partij over wie de klacht gaat'
  expect(bederf('onderwijs-jeugdhulp', { zoek: regeling, wordt: 'regeling: de regeling, ook bij de Wpg' })).toEqual([
    'WET007 regeling: de regeling, ook bij de Wpg',
  ])
  expect(bederf('onderwijs-jeugdhulp', { zoek: regeling, wordt: 'regeling: de regeling, ook bij de Wgs' })).toEqual([
    'WET007 regeling: de regeling, ook bij de Wgs',
  ])
  // the full name stands in many texts before this one
  expect(bederf('onderwijs-jeugdhulp', { zoek: regeling, wordt: 'regeling: de regeling van het SWV' })).toEqual([])
})
