import { expect, it } from 'vitest'
import { overheidMetEigenBelang } from '../../../src/regels/gro/overheid-met-eigen-belang.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (soort: string, partners = '', avg = 'f') =>
  keten(
    `formaat: 1
hoedanigheden: [{id: h, soort: ${soort}, naam: het team, grondslagen: [{id: a, avg: ${avg}}]}]
partners: [${partners}]`,
    [overheidMetEigenBelang],
  ).bevindingen.map(({ pad, bericht }) => [pad, bericht])

it('letter f is closed for an overheid, not for others', () => {
  expect(vondsten('college-wmo')).toEqual([
    [
      'hoedanigheden[0].grondslagen[0].avg',
      'De grondslag ‘a’ steunt op letter f (gerechtvaardigd belang) en geldt voor ‘het team’: een overheid.',
    ],
  ])
  expect(vondsten('woningcorporatie')).toEqual([])
  expect(vondsten('college-wmo', '', 'e')).toEqual([])
})
it('a public legal form counts in any hoedanigheid', () => {
  const partner = (id: string, rechtsvorm: string) =>
    `{id: ${id}, naam: ${id}, rechtsvorm: ${rechtsvorm}, hoedanigheden: [{id: k, hoedanigheid: h}]}`
  expect(
    vondsten('wijkteam', `${partner('p', 'gemeente')}, ${partner('q', 'stichting')}`).map(([, bericht]) => bericht),
  ).toEqual([
    'De grondslag ‘a’ steunt op letter f (gerechtvaardigd belang) en geldt voor ‘p’ als ‘het team’: een overheid.',
  ])
  expect(vondsten('wijkteam', partner('q', 'stichting'))).toEqual([])
})
it('looks at what deviates for one partner', () => {
  const partner = (rechtsvorm: string) =>
    `{id: p, naam: P, rechtsvorm: ${rechtsvorm}, hoedanigheden: [{id: k, hoedanigheid: h, grondslagen: [{id: b, avg: f}]}]}`
  expect(vondsten('wijkteam', partner('openbaar-lichaam'), 'e').map(([pad]) => pad)).toEqual([
    'partners[0].hoedanigheden[0].grondslagen[0].avg',
  ])
  expect(vondsten('wijkteam', partner('stichting'), 'e')).toEqual([])
})

it('a complete example: the college for leerplicht', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: college-leerplicht\n', '- id: toezicht\n        doelen'],
      zoek: 'avg: e',
      wordt: 'avg: f',
    }),
  ).toEqual(['GRO004 avg: f'])
})
it('a complete example: the Raad voor de Kinderbescherming', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: ['  - id: rvdk\n', 'grondslagen:'], zoek: 'avg: e', wordt: 'avg: f' }),
  ).toEqual(['GRO004 avg: f'])
})
