import { expect, it } from 'vitest'
import { leerplichtinlichtingTeRuim } from '../../../src/regels/gro/leerplichtinlichting-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const lpw = '{wet: leerplichtwet-1969, artikel: 18, lid: 3}'
const text = (aan: string, wetten: string, grond = '', van = 'school', eigen = '') => `formaat: 1
hoedanigheden:
  - {id: school, soort: schoolbestuur-vo, grondslagen: [{id: g, wetten: [${lpw}]}]}
  - {id: leerplicht, soort: college-leerplicht}
  - {id: bureau, soort: gemeenschappelijke-regeling}
  - {id: jeugd, soort: college-jeugdhulp, grondslagen: [{id: g, wetten: [${grond}]}]}
  - {id: b3, soort: anders, grondslagen: [{id: g, wetten: [${lpw}]}]}
  - {id: hulp, soort: jeugdhulpaanbieder}
partners:
  - {id: p, hoedanigheden: [{id: v, hoedanigheid: hulp, grondslagen: [${eigen}]}]}
overleggen:
  - {id: o, verstrekkingen: [{id: v, van: [${van}], aan: ${aan}, wetten: [${wetten}]}]}
`
const paden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [leerplichtinlichtingTeRuim]).bevindingen.map(({ pad }) => pad)

it('only to the college or the designated organ', () => {
  expect(paden('[leerplicht, bureau]', lpw)).toEqual([])
  expect(paden('[leerplicht, jeugd]', lpw)).toEqual(['overleggen[0].verstrekkingen[0].aan[1]'])
})
it('another law may be meant for the others', () => {
  expect(paden('[jeugd]', `${lpw}, {wet: wet-voortgezet-onderwijs-2020, artikel: 2.44}`)).toEqual([])
})
it('the duty lies on the school', () => {
  expect(paden('[leerplicht]', lpw, '', 'school, hulp')).toEqual(['overleggen[0].verstrekkingen[0].van[1]'])
  expect(paden('[leerplicht]', lpw, '', 'b3')).toEqual([])
  expect(paden('[leerplicht]', lpw, lpw, 'jeugd')).toEqual(['hoedanigheden[3].grondslagen[0].wetten[0]'])
  expect(paden('[leerplicht]', lpw, '', 'school', `{id: g, wetten: [${lpw}]}`)).toEqual([
    'partners[0].hoedanigheden[0].grondslagen[0].wetten[0]',
  ])
})
it('no ground for who is not addressed', () => {
  expect(paden('[leerplicht]', lpw, lpw)).toEqual(['hoedanigheden[3].grondslagen[0].wetten[0]'])
})
it('complete example', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: thuiszitters-po\n', '- id: verzuimmelding\n'],
      zoek: 'aan: [college-leerplicht]',
      wordt: 'aan: [college-leerplicht, swv-po]',
    }),
  ).toEqual(['GRO012 aan: [college-leerplicht, swv-po]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: swv-vo\n', '- id: passend-onderwijs\n'],
      zoek: "wetten: [{wet: wet-voortgezet-onderwijs-2020, artikel: '2.47', lid: 7}]",
      wordt:
        "wetten: [{wet: wet-voortgezet-onderwijs-2020, artikel: '2.47', lid: 7}, {wet: leerplichtwet-1969, artikel: 18}]",
    }),
  ).toEqual([
    "GRO012 wetten: [{wet: wet-voortgezet-onderwijs-2020, artikel: '2.47', lid: 7}, {wet: leerplichtwet-1969, artikel: 18}]",
  ])
})
