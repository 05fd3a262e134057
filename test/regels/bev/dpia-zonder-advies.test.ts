import { expect, it } from 'vitest'
import { dpiaZonderAdvies } from '../../../src/regels/bev/dpia-zonder-advies.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (voortraject: string, status = 'ter-besluitvorming', fg = '{email: fg@a.example}') =>
  keten(
    `formaat: 1\nsamenwerking: {status: ${status}}\npartners: [{id: a, kring: oprichter, fg: ${fg}}, {id: b, kring: oprichter}]\nvoortraject: {${voortraject}}\n`,
    [dpiaZonderAdvies],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)
const dpia = 'dpia: {datum: 2026-01-01, door: a}'

it('no advice, or not of the one who made it', () => {
  expect(paden(`${dpia}, fgAdviezen: []`)).toEqual(['voortraject.fgAdviezen'])
  expect(paden(`${dpia}, fgAdviezen: [{id: f, partner: b}]`)).toEqual(['voortraject.fgAdviezen'])
  expect(paden(`${dpia}, fgAdviezen: [{id: f, partner: a}]`)).toEqual([])
  expect(paden('dpia: {datum: 2026-01-01}, fgAdviezen: [{id: f, partner: b}]')).toEqual([])
})
it('who has no FG asks none', () => {
  expect(paden(`${dpia}, fgAdviezen: []`, 'ter-besluitvorming', '{nvt: klein}')).toEqual([])
})
it('a half-finished description gives no finding', () => {
  for (const text of ['gewensteStart: 2027-01-01', 'dpia: {door: a}', dpia]) {
    expect(paden(text, 'concept')).toEqual([])
    expect(check(text, 'concept').nogNiet).toHaveLength(1)
  }
})
it('a high risk is a question', () => {
  const { bevindingen } = check('dpia: {restrisico: hoog}')
  expect(bevindingen).toMatchObject([{ pad: 'voortraject.dpia.restrisico', ernst: 'vraag', rol: 'fg' }])
})
it('is found in a complete example, at the risk or the advices', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: '\nvoortraject:\n', zoek: 'restrisico: laag', wordt: 'restrisico: hoog' }),
  ).toEqual(['BEV003 restrisico: hoog'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\nvoortraject:\n',
      zoek: 'door: gemeente-berkenwaard',
      wordt: 'door: gemeente-oeverhoek',
    }),
  ).toEqual(['BEV003 fgAdviezen:'])
})
