import { expect, it } from 'vitest'
import { fgAdviesNaBesluit } from '../../../src/regels/bev/fg-advies-na-besluit.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (advies: string, besluit = 'datum: 2026-05-01') =>
  keten(
    `formaat: 1\npartners: [{id: a, kring: oprichter, besluiten: [{id: b, ${besluit}}]}]\nvoortraject: {fgAdviezen: [{id: f, partner: a, ${advies}}]}\n`,
    [fgAdviesNaBesluit],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)

it('after the decision of the same party', () => {
  expect(paden('datum: 2026-05-02')).toEqual(['voortraject.fgAdviezen[0].datum'])
  expect(paden('datum: 2026-05-01')).toEqual([])
})
it('a reservation leaves room', () => {
  expect(paden('datum: 2026-05-02', 'datum: 2026-05-01, voorbehoud: tot de FG adviseert')).toEqual([])
})
it('what is unknown is not judged', () => {
  expect(check('advies: positief').nogNiet).toHaveLength(1)
  expect(paden('datum: 2026-05-02', 'kenmerk: b')).toEqual([])
})
it('is found in a complete example, at the date of the advice', () => {
  for (const [zoek, wordt] of [
    [
      '- {id: fg-veldermeer, partner: gemeente-veldermeer, datum: 2026-09-10',
      '- {id: fg-veldermeer, partner: gemeente-veldermeer, datum: 2026-11-10',
    ],
    [
      '- {id: fg-oeverwiek, partner: oeverwiek, datum: 2026-09-25',
      '- {id: fg-oeverwiek, partner: oeverwiek, datum: 2026-10-25',
    ],
  ] as const) {
    expect(bederf('onderwijs-jeugdhulp', { zoek, wordt })).toEqual([`BEV101 ${wordt}, advies: positief}`])
  }
})
