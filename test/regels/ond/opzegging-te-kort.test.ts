import { expect, it } from 'vitest'
import { opzeggingTeKort } from '../../../src/regels/ond/opzegging-te-kort.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [opzeggingTeKort])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('within the term', () => {
  expect(
    paden(`samenwerking: {opzegging: {termijn: 3 maanden}}
partners: [{id: p, naam: P}]
uittredingen: [{id: u, partner: p, opgezegd: 2027-01-01, per: 2027-02-01}]
`),
  ).toEqual(['uittredingen[0].per'])
})
it('before the notice itself, without any term', () => {
  expect(
    paden(`samenwerking: {opzegging: {termijn: {nvt: geen}}}
partners: [{id: p, naam: P}]
uittredingen: [{id: u, partner: p, opgezegd: 2027-01-01, per: 2026-12-01}]
`),
  ).toEqual(['uittredingen[0].per'])
})
it('on the first day that it may', () => {
  expect(
    paden(`samenwerking: {opzegging: {termijn: 3 maanden}}
partners: [{id: p, naam: P}]
uittredingen: [{id: u, partner: p, opgezegd: 2027-01-01, per: 2027-04-01}]
`),
  ).toEqual([])
})
it('the day is not known yet', () => {
  expect(
    paden(`samenwerking: {opzegging: {termijn: 3 maanden}}
partners: [{id: p, naam: P}]
uittredingen: [{id: u, partner: p, opgezegd: 2027-01-01}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'uittredingen: []',
      wordt:
        'uittredingen:\n  - {id: weg, partner: tweestromen, opgezegd: 2026-11-01, per: 2026-12-15, gegevens: worden overgedragen}',
    }),
  ).toEqual([
    'OND112 - {id: weg, partner: tweestromen, opgezegd: 2026-11-01, per: 2026-12-15, gegevens: worden overgedragen}',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'uittredingen: []',
      wordt:
        'uittredingen:\n  - id: weg\n    partner: rietschans\n    opgezegd: 2026-11-01\n    per: 2027-01-31\n    gegevens: worden overgedragen',
    }),
  ).toEqual(['OND112 per: 2027-01-31'])
}, 30_000)
