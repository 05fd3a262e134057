import { expect, it } from 'vitest'
import { datOverlegTegenstrijdig } from '../../../src/regels/gro/dat-overleg-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (overleg: string, wat = 'datWat: wat', rij = '') => `formaat: 1
gegevens: [{id: d, datWat: dat}, {id: w, ${wat}}]
hoedanigheden: [{id: a}, {id: b}]
overleggen:
  - {id: o, ${overleg}, verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [d, w]${rij}}, {id: v2, gegevens: [w]}]}
  - {id: ander, verstrekkingen: [{id: v, gegevens: [w]}]}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [datOverlegTegenstrijdig])
const paden = (...args: Parameters<typeof text>) =>
  toets(...args).bevindingen.map(({ pad, ernst }) => `${ernst} ${pad?.replace('overleggen[0].verstrekkingen', '')}`)

it.each([
  'afspraken: Alleen DAT-gegevens komen op tafel.',
  'omschrijving: De deelnemers delen uitsluitend DAT-informatie.',
  'motivering: {proportionaliteit: Er wordt geen WAT gedeeld.}',
  'werkproces: [{id: s, tekst: Dit is een DAT-overleg.}]',
])('promised: %s', (belofte) => {
  expect(paden(belofte)).toEqual(['fout [0].gegevens[1]', 'fout [1].gegevens[0]'])
  expect(paden(belofte, 'datWat: dat')).toEqual([])
})
it.each([
  'afspraken: De deelnemers horen alleen dat er iets is en wat er nodig is.',
  'afspraken: Soms volstaat DAT en soms is WAT nodig.',
  'verslag: {inhoud: Alleen DAT-gegevens.}',
])('not promised: %s', (tekst) => {
  expect(paden(tekst)).toEqual([])
})
it('a promise at one verstrekking holds there', () => {
  expect(paden('naam: o', 'datWat: wat', ', toelichting: Alleen DAT er hulp is.')).toEqual(['fout [0].gegevens[1]'])
})
it('unknown kinds are waited for', () => {
  const { nogNiet } = toets('afspraken: Alleen DAT-gegevens.', 'naam: w')
  expect(nogNiet).toEqual([{ code: 'GRO115', paden: ['gegevens[1].datWat'] }])
})
it('in a voorfase only what touches the core is asked about', () => {
  expect(paden('fase: voorfase')).toEqual([])
  expect(paden('fase: voorfase', 'datWat: wat, aard: gezondheid')).toEqual([
    'waarschuwing [0].gegevens[1]',
    'waarschuwing [1].gegevens[0]',
  ])
  expect(paden('fase: casusoverleg', 'datWat: wat, aard: gezondheid')).toEqual([])
})
it('complete example', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'proportionaliteit: De deelnemers horen alleen dat er een zorg is en waarover.',
      wordt: 'proportionaliteit: De deelnemers delen alleen DAT-gegevens.',
    }),
  ).toEqual(['GRO115 gegevens: [contactgegevens, zorgsignaal, ondersteuning-school]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\n  - id: ondersteuning-school\n',
      zoek: 'kant: buitenkant',
      wordt: 'kant: binnenkant',
    }),
  ).toEqual(['GRO115 gegevens: [contactgegevens, zorgsignaal, ondersteuning-school]'])
})
