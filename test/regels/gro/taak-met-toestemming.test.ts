import { expect, it } from 'vitest'
import { taakMetToestemming } from '../../../src/regels/gro/taak-met-toestemming.ts'
import { bederf, type Ingreep } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (soort: string, gronden: string, partners = '') =>
  keten(
    `formaat: 1
hoedanigheden: [{id: h, soort: ${soort}, naam: de partij, grondslagen: [${gronden}]}]
doelbinding: {doelen: [{id: breed, tekst: hulp}, {id: d, onder: breed, tekst: school}, {id: e, tekst: werk}]}
partners: [${partners}]`,
    [taakMetToestemming],
  )
const vondsten = (soort: string, gronden: string) =>
  uitslag(soort, gronden).bevindingen.map(({ ernst, pad, bericht }) => [ernst, pad, bericht])

it('names the purposes for which there is nothing else', () => {
  expect(vondsten('college-wmo', '{id: a, avg: a, doelen: [d, e]}, {id: b, avg: e, doelen: [breed]}')).toEqual([
    [
      'fout',
      'hoedanigheden[0].grondslagen[0].avg',
      'Voor ‘werk’ heeft ‘de partij’ alleen toestemming (letter a) als grondslag, terwijl de wet de taak opdraagt.',
    ],
  ])
  expect(vondsten('college-wmo', '{id: a, avg: a, doelen: [d]}, {id: b, avg: e, doelen: [d]}')).toEqual([])
})
it('is a fault for the government and a samenwerkingsverband, a warning for others with a statutory task', () => {
  const ernst = (soort: string) => vondsten(soort, '{id: a, avg: a, doelen: [d]}').map(([each]) => each)
  expect(['swv-po', 'schoolbestuur-vo', 'welzijn', 'anders'].map(ernst)).toEqual([['fout'], ['waarschuwing'], [], []])
})
it('is silent where the law itself asks for toestemming', () => {
  const wmo = (lid: string) =>
    `{id: a, avg: a, doelen: [d], wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.1${lid}}]}`
  expect(vondsten('college-wmo', wmo(', lid: 4'))).toEqual([])
  expect(vondsten('college-wmo', wmo(', lid: 1')).length).toBe(1)
  const avg =
    '{id: a, avg: a, doelen: [d], wetten: [{wet: algemene-verordening-gegevensbescherming, artikel: "6", lid: 1, onderdeel: a}]}'
  expect(vondsten('college-wmo', avg).length).toBe(1)
})
it('a partner has the grounds of its hoedanigheid as well, and unknown purposes wait', () => {
  const partner =
    '{id: p, naam: P, hoedanigheden: [{id: k, hoedanigheid: h, grondslagen: [{id: b, avg: a, doelen: [d]}]}]}'
  expect(uitslag('college-wmo', '{id: a, avg: e, doelen: [d]}', partner).bevindingen).toEqual([])
  expect(uitslag('college-wmo', '{id: a, avg: e, doelen: [e]}', partner).bevindingen.map(({ pad }) => pad)).toEqual([
    'partners[0].hoedanigheden[0].grondslagen[0].avg',
  ])
  expect(uitslag('college-wmo', '{id: a, avg: a}').nogNiet).toEqual([
    { code: 'GRO005', paden: ['hoedanigheden[0].grondslagen[0].doelen'] },
  ])
})

// REC007 asks what a toestemming must say beside it.
const uitleg = (na: readonly string[], zoek: string): Ingreep => ({
  na,
  zoek,
  wordt: `${zoek}; weigeren of intrekken kan altijd en heeft geen gevolgen`,
})
it('a complete example: toestemming for the supervision of school attendance', () => {
  const na = ['  - id: college-leerplicht\n', '- id: toezicht\n        doelen']
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na, zoek: 'avg: e', wordt: 'avg: a' },
      uitleg(
        na,
        'toelichting: de ambtsinstructie noemt de diensten en instellingen waarmee de leerplichtambtenaar samenwerkt',
      ),
    ),
  ).toEqual(['GRO005 avg: a'])
})
it('a complete example: toestemming for passend onderwijs', () => {
  const na = ['  - id: swv-po\n    soort: swv-po', '- id: passend-onderwijs']
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na, zoek: 'avg: e', wordt: 'avg: a' },
      uitleg(na, 'toelichting: gezondheidsgegevens alleen voor toewijzing, toelaatbaarheid en advies'),
    ),
  ).toEqual(['GRO005 avg: a'])
})
