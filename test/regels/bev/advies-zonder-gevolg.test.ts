import { expect, it } from 'vitest'
import { adviesZonderGevolg } from '../../../src/regels/bev/advies-zonder-gevolg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (advies: string, status = 'ter-besluitvorming') =>
  keten(
    `formaat: 1\nsamenwerking: {status: ${status}}\npartners: [{id: a}]\nvoortraject: {fgAdviezen: [{id: f, partner: a, ${advies}}]}\n`,
    [adviesZonderGevolg],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)
const pad = 'voortraject.fgAdviezen[0]'

it('a negative advice asks for a reason', () => {
  expect(paden('advies: negatief, inhoud: te ruim')).toEqual([`${pad}.afwijking`])
  expect(paden('advies: negatief, afwijking: aangepast')).toEqual([])
})
it('conditions must be named', () => {
  expect(paden('advies: positief-met-voorwaarden')).toEqual([`${pad}.inhoud`])
  expect(paden('advies: positief-met-voorwaarden, inhoud: korter bewaren')).toEqual([])
  expect(paden('advies: positief')).toEqual([])
})
it('before the decision an empty field may still come', () => {
  expect(check('advies: negatief', 'concept').nogNiet).toHaveLength(1)
  expect(paden('advies: negatief, afwijking: {nvt: nee}', 'concept')).toEqual([`${pad}.afwijking`])
})
it('is found in a complete example, at the advice', () => {
  for (const [van, naar] of [
    ['fg-veldermeer, partner: gemeente-veldermeer, datum: 2026-09-10, advies: positief', 'negatief'],
    ['fg-oeverwiek, partner: oeverwiek, datum: 2026-09-25, advies: positief', 'positief-met-voorwaarden'],
  ] as const) {
    const wordt = van.replace('advies: positief', `advies: ${naar}`)
    expect(bederf('onderwijs-jeugdhulp', { zoek: van, wordt })).toEqual([`BEV102 - {id: ${wordt}}`])
  }
})
