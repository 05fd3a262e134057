import { expect, it } from 'vitest'
import { overlegartikelZonderGrond } from '../../../src/regels/gro/overlegartikel-zonder-grond.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const casus = '{wet: wet-voortgezet-onderwijs-2020, artikel: 2.41}'
const tweede = '{wet: wet-voortgezet-onderwijs-2020, artikel: 2.44}'
const text = (grondslagen: string, wetten = '[]', aard = 'gewoon', geheim = 'contractueel') => `formaat: 1
doelbinding: {doelen: [{id: d}]}
gegevens: [{id: g, aard: ${aard}}]
hoedanigheden:
  - {id: school, beroepsgeheim: {soort: ${geheim}}, grondslagen: ${grondslagen}}
  - {id: b}
overleggen:
  - {id: o, doelen: [d], verstrekkingen: [{id: v, van: [school], aan: [b], gegevens: [g], wetten: ${wetten}}]}
`
const gevonden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [overlegartikelZonderGrond]).bevindingen.map(({ pad, ernst }) => `${ernst} ${pad}`)
const grond = (wetten: string, avg = 'e') => `{id: g${avg}, doelen: [d], avg: ${avg}, wetten: [${wetten}]}`
const plek = 'hoedanigheden[0].grondslagen[0].wetten'

it.each([
  '{wet: jeugdwet, artikel: 2.2, lid: 3}',
  '{wet: jeugdwet, artikel: 2.7, lid: 5}',
  '{wet: wet-verplichte-geestelijke-gezondheidszorg, artikel: 8:31}',
  '{wet: wet-educatie-en-beroepsonderwijs, artikel: 9.2.8, lid: 4}',
])('policy is no ground: %s', (ref) => {
  expect(gevonden(`[${grond(`${ref}, ${tweede}`)}]`)).toEqual([`fout ${plek}[0]`])
  expect(gevonden(`[${grond(tweede)}]`, `[${ref}]`)).toEqual(['fout overleggen[0].verstrekkingen[0].wetten[0]'])
})
it('a whole article holds other leden', () => {
  expect(gevonden(`[${grond('{wet: wet-op-het-primair-onderwijs, artikel: 18a}')}]`)).toEqual([])
})
it('a consultation alone asks for a second ground', () => {
  expect(gevonden(`[${grond(casus)}]`)).toEqual([`waarschuwing ${plek}`])
  expect(gevonden(`[${grond(`${casus}, ${tweede}`)}]`)).toEqual([])
  expect(gevonden(`[${grond(casus)}, ${grond(tweede, 'b')}]`)).toEqual([])
  // a duty is a ground for what that law asks only
  expect(gevonden(`[${grond(casus)}, ${grond('{wet: leerplichtwet-1969, artikel: 18}', 'c')}]`)).toEqual([
    `waarschuwing ${plek}`,
  ])
})
it('health data and secrets weigh more', () => {
  expect(gevonden(`[${grond(casus)}]`, '[]', 'gezondheid')).toEqual([`fout ${plek}`])
  expect(gevonden(`[${grond(casus)}]`, '[]', 'gewoon', 'wettelijk')).toEqual([`fout ${plek}`])
  // an exception to the ban on health data is no ground
  const uavg = '{wet: uitvoeringswet-algemene-verordening-gegevensbescherming, artikel: 30, lid: 2, onderdeel: a}'
  const met = `[{id: g, doelen: [d], avg: e, wetten: [${casus}], bijzonder: [${uavg}]}]`
  expect(gevonden(met, '[]', 'gezondheid')).toEqual([`fout ${plek}`])
})
it('a verstrekking that names a consultation only is told once', () => {
  expect(gevonden(`[${grond(tweede)}]`, `[${casus}]`)).toEqual(['waarschuwing overleggen[0].verstrekkingen[0].wetten'])
  expect(gevonden(`[${grond(casus)}]`, `[${casus}]`)).toEqual([`waarschuwing ${plek}`])
})
it('complete example', () => {
  const wet = "wetten: [{wet: jeugdwet, artikel: 7.4.0, lid: 1, onderdeel: a}, {wet: jeugdwet, artikel: '2.7', lid: 1}]"
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\n  - id: een-plan-overleg\n',
      zoek: wet,
      wordt: "wetten: [{wet: jeugdwet, artikel: '2.7', lid: 1}]",
    }),
  ).toEqual(["GRO013 wetten: [{wet: jeugdwet, artikel: '2.7', lid: 1}]"])
  const lid9 =
    'wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 6}, {wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 9}]'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: swv-po\n', '- id: passend-onderwijs\n'],
      zoek: 'wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 6}]',
      wordt: lid9,
    }),
  ).toEqual([`GRO013 ${lid9}`])
})
