import { expect, it } from 'vitest'
import { begripVerouderd } from '../../../src/regels/wet/begrip-verouderd.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (tekst: string) =>
  keten(`formaat: 1\nafspraken: {klachten: {regeling: '${tekst}'}}\n`, [begripVerouderd]).bevindingen

it.each([
  'de Wbp',
  'het CBP',
  'een bewerker',
  'de Bewerkersovereenkomst',
  'Bureau Jeugdzorg',
  'het AMHK',
  'het RMC',
  'de Wet Bopz',
])('%s', (tekst) => {
  expect(vondsten(tekst)).toMatchObject([{ code: 'WET102', pad: 'afspraken.klachten.regeling' }])
})
it.each([
  'de verwerker',
  'bewerken',
  'een bewerkersteam',
  'Veilig Thuis',
  'het doorstroompunt',
  'CBP2',
  'Wet voortgezet onderwijs 2020',
])('is silent on: %s', (tekst) => {
  expect(vondsten(tekst)).toEqual([])
})
it('looks at both forms of a text for residents', () => {
  const text = 'formaat: 1\nsamenwerking: {aanleiding: {tekst: in orde, inGewoneTaal: vraag het Bureau Jeugdzorg}}\n'
  expect(keten(text, [begripVerouderd]).bevindingen[0]?.pad).toBe('samenwerking.aanleiding.inGewoneTaal')
})
it('the title of an older convenant keeps its words', () => {
  const text = 'formaat: 1\nsamenwerking: {voorganger: {titel: Convenant met Bureau Jeugdzorg}}\n'
  expect(keten(text, [begripVerouderd]).bevindingen).toEqual([])
})
it('is found in a complete example, at the text', () => {
  const regeling = 'regeling: de klachtenregeling van de Partij over wie de klacht gaat'
  expect(bederf('onderwijs-jeugdhulp', { zoek: regeling, wordt: 'regeling: een klacht bij het CBP' })).toEqual([
    'WET102 regeling: een klacht bij het CBP',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'school, leerplicht en jeugdhulp ieder',
      wordt: 'school, RMC en jeugdhulp ieder',
    }),
  ).toEqual(['WET102 tekst: >-'])
})
