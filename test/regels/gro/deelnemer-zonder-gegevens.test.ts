import { expect, it } from 'vitest'
import { deelnemerZonderGegevens } from '../../../src/regels/gro/deelnemer-zonder-gegevens.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (deelname: string, verstrekkingen: string) => `formaat: 1
hoedanigheden: [{id: a}, {id: b}, {id: c}]
overleggen:
  - id: o
    deelnemers:
      - {id: a, hoedanigheid: a, deelname: vast}
      - {id: b, hoedanigheid: b, deelname: vast}
      - {id: c, hoedanigheid: c, deelname: ${deelname}}
      - {id: nog-eens, hoedanigheid: c, deelname: ${deelname}}
${verstrekkingen}
`
const paden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [deelnemerZonderGegevens]).bevindingen.map(({ pad }) => pad)
const een = '    verstrekkingen: [{id: v, van: [a], aan: [b]}]'

it('who neither gives nor receives is named once', () => {
  expect(paden('vast', een)).toEqual(['overleggen[0].deelnemers[2].hoedanigheid'])
})
it.each(['observator', 'incidenteel'])('%s needs no data', (deelname) => {
  expect(paden(deelname, een)).toEqual([])
})
it('a table without data is no fault of one participant', () => {
  expect(paden('vast', '    verstrekkingen: []')).toEqual([])
  expect(paden('vast', '    verstrekkingen: {nvt: alleen cijfers}')).toEqual([])
})
it('waits for the verstrekkingen', () => {
  const { bevindingen, nogNiet } = keten(text('vast', ''), [deelnemerZonderGegevens])
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO018', paden: ['overleggen[0].verstrekkingen'] }])
})
it('waits for the way of taking part', () => {
  const { bevindingen, nogNiet } = keten(text('onbekend', een).replaceAll(', deelname: onbekend', ''), [
    deelnemerZonderGegevens,
  ])
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO018', paden: ['overleggen[0].deelnemers[2].deelname'] }])
})
it('does not guess who a side is', () => {
  const { bevindingen, nogNiet } = keten(text('vast', '    verstrekkingen: [{id: v, van: [a]}]'), [
    deelnemerZonderGegevens,
  ])
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO018', paden: ['overleggen[0].verstrekkingen[0].aan'] }])
  expect(paden('vast', '    verstrekkingen: [{id: v, van: [a], aan: {nvt: x}}]')).toEqual([])
})
it('complete example: someone sits there without data', () => {
  const po = '- {id: gast, hoedanigheid: swv-vo, rollen: [deelnemer], deelname: vast}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: thuiszitters-po\n', '    deelnemers:\n'],
      zoek: '      - {id: swv,',
      wordt: `      ${po}\n      - {id: swv,`,
    }),
  ).toEqual([`GRO018 ${po}`])
  const vo = '- {id: gast, hoedanigheid: swv-po, rollen: [voorzitter], deelname: op-afroep}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: thuiszitters-vo\n', '    deelnemers:\n'],
      zoek: '      - {id: swv,',
      wordt: `      ${vo}\n      - {id: swv,`,
    }),
  ).toEqual([`GRO018 ${vo}`])
})
