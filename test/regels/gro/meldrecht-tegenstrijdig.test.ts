import { expect, it } from 'vitest'
import { meldrechtTegenstrijdig } from '../../../src/regels/gro/meldrecht-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const wmo = '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}'
const text = (verstrekking: string, grond = '', rest = '') => `formaat: 1
hoedanigheden:
  - {id: school, soort: schoolbestuur-po, beroepsgeheim: {soort: contractueel}, grondslagen: [{id: g${grond}}]}
  - {id: arts, soort: huisarts, beroepsgeheim: {soort: wettelijk}}
  - {id: vt, soort: veilig-thuis}
overleggen:
  - {id: o, verstrekkingen: [{id: v, ${verstrekking}}]}
${rest}
`
const paden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [meldrechtTegenstrijdig]).bevindingen.map(({ pad }) =>
    (pad ?? '').replace('overleggen[0].verstrekkingen[0].', ''),
  )

it('only Veilig Thuis receives', () => {
  expect(paden(`van: [school], aan: [vt], geheim: [meldrecht], wetten: [${wmo}]`)).toEqual([])
  expect(paden(`van: [school], aan: [vt, arts], geheim: [meldrecht], wetten: [${wmo}]`)).toEqual(['aan[1]'])
  expect(paden(`van: [arts], aan: [school], geheim: [meldrecht], wetten: [${wmo}]`)).toEqual(['aan[0]'])
  const meer = '{wet: burgerlijk-wetboek-boek-7, artikel: 457, lid: 1}'
  expect(paden(`van: [arts], aan: [school, vt], geheim: [toestemming], wetten: [${wmo}, ${meer}]`)).toEqual([])
})
it('a right is no duty', () => {
  expect(paden(`van: [school], aan: [vt], geheim: [wettelijke-plicht], wetten: [${wmo}]`)).toEqual(['geheim'])
  expect(paden('van: []', `, avg: c, wetten: [${wmo}]`)).toEqual(['hoedanigheden[0].grondslagen[0].avg'])
  expect(paden('van: []', `, avg: e, wetten: [${wmo}]`)).toEqual([])
})
it('the way alone, without the article', () => {
  expect(paden('van: [school], aan: [arts], geheim: [meldrecht], wetten: []')).toEqual(['geheim'])
  // a keeper of a secret is judged by the rule on that secret, the verwijsindex has a right of its own
  expect(paden('van: [arts], aan: [school], geheim: [meldrecht], wetten: []')).toEqual([])
  const index = 'wetten: [{wet: jeugdwet, artikel: 7.1.4.1}]'
  expect(paden(`van: [school], aan: [arts], geheim: [meldrecht], ${index}`)).toEqual([])
})
it('third parties and free text', () => {
  const afspraken = (wie: string, wanneer: string) =>
    `afspraken: {derden: [{id: d, wie: ${wie}, wanneer: "${wanneer}", wetten: [${wmo}]}]}`
  expect(paden('van: []', '', afspraken('Veilig Thuis', 'bij geweld'))).toEqual([])
  expect(paden('van: []', '', afspraken('het wijkteam', 'bij geweld'))).toEqual(['afspraken.derden[0].wie'])
  const moet = 'De deelnemer moet melden bij Veilig Thuis.'
  expect(paden('van: []', '', afspraken('Veilig Thuis', moet))).toEqual(['afspraken.derden[0].wanneer'])
  const geen = 'Er is geen meldplicht bij Veilig Thuis. Wie wil, mag het.'
  expect(paden('van: []', '', afspraken('Veilig Thuis', geen))).toEqual([])
})
it('complete example', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\n    - id: vervolgschool\n',
      zoek: "{wet: wet-op-het-primair-onderwijs, artikel: '42'}",
      wordt: '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}',
    }),
  ).toEqual(['GRO016 wie: de volgende school van de leerling'])
  const stap = 'Ziet een deelnemer kindermishandeling, dan is hij verplicht te melden bij Veilig Thuis.'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\n  - id: thuiszitters-po\n',
      zoek: 'afspraken: Voor een leerling die nergens staat ingeschreven, doet leerplicht de aanmelding en informeert leerplicht de ouders.',
      wordt: `afspraken: ${stap}`,
    }),
  ).toEqual([`GRO016 afspraken: ${stap}`])
})
