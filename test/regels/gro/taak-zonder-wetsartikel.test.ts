import { expect, it } from 'vitest'
import { taakZonderWetsartikel } from '../../../src/regels/gro/taak-zonder-wetsartikel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (grond: string) =>
  keten(`formaat: 1\nhoedanigheden: [{id: h, naam: de school, grondslagen: [{id: a, ${grond}}]}]`, [
    taakZonderWetsartikel,
  ])
const berichten = (grond: string) => uitslag(grond).bevindingen.filter(({ code }) => code === 'GRO003')
const avg = '{wet: algemene-verordening-gegevensbescherming, artikel: "6", lid: 1, onderdeel: e}'
const uavg = '{wet: uitvoeringswet-algemene-verordening-gegevensbescherming, artikel: "30", lid: 2, onderdeel: a}'

it('an article of the AVG or UAVG, a law without article, or none at all is not enough', () => {
  expect(berichten(`avg: e, wetten: [${avg}]`).map(({ pad, bericht }) => [pad, bericht])).toEqual([
    [
      'hoedanigheden[0].grondslagen[0].wetten',
      'De grondslag ‘a’ van ‘de school’ steunt op letter e (taak van algemeen belang of openbaar gezag) en noemt alleen artikel 6 lid 1 onder e AVG, en geen artikel van een Nederlandse wet die dat opdraagt.',
    ],
  ])
  expect(berichten(`avg: c, wetten: [${avg}, ${uavg}]`).length).toBe(1)
  expect(berichten('avg: c, wetten: [{wet: jeugdwet}]').length).toBe(1)
  expect(berichten('avg: e, wetten: []')[0]?.bericht).toContain('zegt dat er geen wetsartikel bij hoort')
  expect(berichten('avg: e, wetten: {nvt: eigen taak}').length).toBe(1)
})
it('one article of national law is enough, and the other letters need none', () => {
  expect(berichten(`avg: e, wetten: [${avg}, {wet: jeugdwet, artikel: "2.3"}]`)).toEqual([])
  expect(berichten('avg: f, wetten: []')).toEqual([])
})
it('leaves to others what cannot be used, and waits for what is unknown', () => {
  expect(berichten(`avg: e, wetten: [${avg}, {wet: jeugdwet, artikel: "99"}]`)).toEqual([])
  expect(uitslag('avg: e').nogNiet).toEqual([{ code: 'GRO003', paden: ['hoedanigheden[0].grondslagen[0].wetten'] }])
})
it('looks at what deviates for one partner', () => {
  const text = `formaat: 1
hoedanigheden: [{id: h, naam: de school}]
partners: [{id: p, naam: P, hoedanigheden: [{id: k, hoedanigheid: h, grondslagen: [{id: a, avg: e, wetten: []}]}]}]`
  const [first] = keten(text, [taakZonderWetsartikel]).bevindingen
  expect(first?.pad).toBe('partners[0].hoedanigheden[0].grondslagen[0].wetten')
  expect(first?.bericht).toContain('van ‘P’ als ‘de school’')
})

it('a complete example: only the AVG is named', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: swv-vo\n    soort: swv-vo', '- id: passend-onderwijs'],
      zoek: "wetten: [{wet: wet-voortgezet-onderwijs-2020, artikel: '2.47', lid: 7}]",
      wordt: "wetten: [{wet: algemene-verordening-gegevensbescherming, artikel: '6', lid: 1, onderdeel: e}]",
    }),
  ).toEqual(["GRO003 wetten: [{wet: algemene-verordening-gegevensbescherming, artikel: '6', lid: 1, onderdeel: e}]"])
})
it('a complete example: no article at all', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: jeugdgezondheidszorg\n    soort', '      - id: jgz\n        doelen'],
      zoek: "wetten: [{wet: wet-publieke-gezondheid, artikel: '5', lid: 1}, {wet: wet-publieke-gezondheid, artikel: '14', lid: 1}]",
      wordt: 'wetten: {nvt: volgt uit de opdracht van de gemeente}',
    }),
  ).toEqual(['GRO003 wetten: {nvt: volgt uit de opdracht van de gemeente}'])
})
