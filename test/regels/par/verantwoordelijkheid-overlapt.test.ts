import { expect, it } from 'vitest'
import { verantwoordelijkheidOverlapt } from '../../../src/regels/par/verantwoordelijkheid-overlapt.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [verantwoordelijkheidOverlapt])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (een: string, twee: string) =>
  `verwerkingen: [{id: v, verantwoordelijkheid: [{id: een${een}}, {id: twee${twee}}]}]\n`

it('the one ends before the other begins', () => {
  expect(paden(text(', tot: 2027-06-30', ', vanaf: 2027-07-01'))).toEqual([])
  expect(paden(text(', tot: 2027-07-01', ', vanaf: 2027-07-01'))).toEqual([
    'verwerkingen[0].verantwoordelijkheid[1].vanaf',
  ])
})
it('the one that lasts longest counts, also when another stands between', () => {
  const drie = text(', tot: 2030-12-31', ', vanaf: 2026-01-01, tot: 2026-12-31').replace(
    '}]}]',
    '}, {id: drie, vanaf: 2028-01-01}]}]',
  )
  expect(paden(drie)).toEqual([
    'verwerkingen[0].verantwoordelijkheid[1].vanaf',
    'verwerkingen[0].verantwoordelijkheid[2].vanaf',
  ])
})
it('without dates both always hold', () => {
  expect(paden(text('', ''))).toEqual(['verwerkingen[0].verantwoordelijkheid[1].model'])
})
it('is found in a complete example, at the beginning of the second', () => {
  const na = '- id: casusverslag'
  expect(bederf('onderwijs-jeugdhulp', { na, zoek: 'tot: 2027-08-31', wordt: 'tot: 2027-09-30' })).toEqual([
    'PAR105 vanaf: 2027-09-01',
  ])
  expect(bederf('onderwijs-jeugdhulp', { na, zoek: 'vanaf: 2027-09-01', wordt: 'vanaf: 2027-08-01' })).toEqual([
    'PAR105 vanaf: 2027-08-01',
  ])
})
