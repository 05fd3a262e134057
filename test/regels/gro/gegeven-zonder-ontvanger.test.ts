import { expect, it } from 'vitest'
import { gegevenZonderOntvanger } from '../../../src/regels/gro/gegeven-zonder-ontvanger.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (overleg: string, brengtIn = '[g]', rest = '') => `formaat: 1
gegevens: [{id: g}, {id: h}]
hoedanigheden: [{id: a, brengtIn: ${brengtIn}}, {id: b}]
overleggen:
  - {id: o, ${overleg}}
${rest}
`
const paden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [gegevenZonderOntvanger]).bevindingen.map(({ pad }) => pad)
const tafel = 'deelnemers: [{id: a, hoedanigheid: a, deelname: vast}, {id: b, hoedanigheid: b, deelname: vast}]'

it('both sides at the table', () => {
  expect(paden(`${tafel}, verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [g]}]`)).toEqual([])
})
it('a side that does not sit there, or only listens', () => {
  const een = 'deelnemers: [{id: a, hoedanigheid: a}, {id: b, hoedanigheid: b, deelname: observator}]'
  expect(paden(`${een}, verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [g]}]`)).toEqual([
    'overleggen[0].verstrekkingen[0].aan[0]',
  ])
  expect(
    paden('deelnemers: [{id: b, hoedanigheid: b}], verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [g]}]'),
  ).toEqual(['overleggen[0].verstrekkingen[0].van[0]'])
})
it('what can be brought in must go to someone, if need be through a signal system', () => {
  const overleg = `${tafel}, verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [g]}]`
  expect(paden(overleg, '[g, h]')).toEqual(['hoedanigheden[0].brengtIn[1]'])
  expect(paden(overleg, '[g, h]', 'signaalsystemen: [{id: s, melders: [a], gegevens: [h]}]')).toEqual([])
})
it('waits for what is unknown', () => {
  const { bevindingen, nogNiet } = keten(text(tafel, '[h]'), [gegevenZonderOntvanger])
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO114', paden: ['overleggen[0].verstrekkingen'] }])
  const zonder = keten(text('verstrekkingen: [{id: v, van: [a], aan: [b], gegevens: [g]}]'), [gegevenZonderOntvanger])
  expect(zonder.bevindingen).toEqual([])
  expect(zonder.nogNiet).toEqual([{ code: 'GRO114', paden: ['overleggen[0].deelnemers'] }])
})
it('complete example: data without a receiver', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: college-leerplicht\n'],
      zoek: 'brengtIn: [leerplichtstatus]',
      wordt: 'brengtIn: [leerplichtstatus, verzuimduur]',
    }),
  ).toEqual(['GRO114 brengtIn: [leerplichtstatus, verzuimduur]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: thuiszitters-po\n', '- id: swv\n'],
      zoek: 'aan: [schoolbestuur-po, college-leerplicht, college-jeugdhulp]',
      wordt: 'aan: [schoolbestuur-po, college-leerplicht, college-jeugdhulp, swv-vo]',
    }),
  ).toEqual(['GRO114 aan: [schoolbestuur-po, college-leerplicht, college-jeugdhulp, swv-vo]'])
})
