import { expect, it } from 'vitest'
import { verstrekkingBuitenDoel } from '../../../src/regels/gro/verstrekking-buiten-doel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (verstrekking: string, overleg = 'doelen: [school], ') =>
  keten(
    `formaat: 1
doelbinding: {doelen: [{id: algemeen}, {id: school, onder: algemeen}, {id: klas, onder: school}, {id: wijk}]}
overleggen: [{id: o, ${overleg}verstrekkingen: [{id: v${verstrekking}}]}]
`,
    [verstrekkingBuitenDoel],
  )
const paden = (doelen: string) => check(`, doelen: [${doelen}]`).bevindingen.map(({ pad }) => pad)

it('its own purpose, or one below it, fits', () => {
  expect(paden('school')).toEqual([])
  expect(paden('klas')).toEqual([])
})
it('another purpose does not, nor a wider one', () => {
  expect(paden('school, wijk')).toEqual(['overleggen[0].verstrekkingen[0].doelen[1]'])
  expect(paden('algemeen')).toEqual(['overleggen[0].verstrekkingen[0].doelen[0]'])
})
it('without purposes of its own it has those of the overleg; waits for these', () => {
  expect(check('').bevindingen).toEqual([])
  expect(check(', doelen: [school]', '').nogNiet).toEqual([{ code: 'GRO103', paden: ['overleggen[0].doelen'] }])
})
it('is found in a complete example, at the purpose', () => {
  const elders = (overleg: string, eigen: string, doel: string) =>
    bederf('onderwijs-jeugdhulp', {
      na: [`  - id: ${overleg}\n`, '    verstrekkingen:\n'],
      zoek: `doelen: [${eigen}]`,
      wordt: `doelen: [${eigen}, ${doel}]`,
    }).filter((each) => each.startsWith('GRO103'))
  expect(elders('signaleringsoverleg', 'vroeg-signaleren', 'weer-naar-school')).toEqual([
    'GRO103 doelen: [vroeg-signaleren, weer-naar-school]',
  ])
  expect(elders('thuiszitters-vo', 'weer-naar-school', 'vroeg-signaleren')).toEqual([
    'GRO103 doelen: [weer-naar-school, vroeg-signaleren]',
  ])
})
