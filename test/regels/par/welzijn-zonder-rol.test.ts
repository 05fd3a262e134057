import { expect, it } from 'vitest'
import { welzijnZonderRol } from '../../../src/regels/par/welzijn-zonder-rol.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [welzijnZonderRol])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (taken: string, extra = '') =>
  `hoedanigheden: [{id: w, soort: welzijn, taken: ${taken}, grondslagen: []}]\n${extra}`
const wmo = '[{id: t, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.2, lid: 2}]}]'

it('a role is a task of the Wmo, or an assignment', () => {
  expect(paden(text('[]'))).toEqual(['hoedanigheden[0].taken'])
  expect(paden(text(wmo))).toEqual([])
  const partner = (extra: string) => `partners: [{id: a, hoedanigheden: [{id: v, hoedanigheid: w, ${extra}}]}]\n`
  expect(paden(text('[]', partner('toelichting: in opdracht van het college')))).toEqual([])
})
it('another article of the Wmo is no role', () => {
  expect(paden(text(wmo.replace('5.1.2, lid: 2', '5.2.6')))).toEqual(['hoedanigheden[0].taken'])
})
it('one partner does not speak for the other', () => {
  const een = '{id: a, naam: A, hoedanigheden: [{id: v, hoedanigheid: w, toelichting: in opdracht van het college}]}'
  const twee = '{id: b, naam: B, hoedanigheden: [{id: v, hoedanigheid: w}]}'
  const { bevindingen } = check(text('[]', `partners: [${een}, ${twee}]\n`))
  expect(bevindingen).toMatchObject([{ pad: 'partners[1].hoedanigheden[0].toelichting' }])
  expect(bevindingen[0]?.bericht).toContain('Van ‘B’ als')
})
it('waits for tasks and grounds', () => {
  expect(check(text('')).nogNiet).toEqual([{ code: 'PAR010', paden: ['hoedanigheden[0].taken'] }])
})
it('is found in a complete example', () => {
  const wmo = '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.2'
  const taak = { na: '- id: jongerenwerk', zoek: `wetten: [${wmo}, lid: 2}]`, wordt: 'wetten: []' }
  const grond = (wordt: string) => ({
    na: '- id: jongerenwerk',
    zoek: `wetten: [${wmo}, lid: 2}, ${wmo}, lid: 3}]`,
    wordt: `wetten: [${wordt}]`,
  })
  const codes = (found: string[]) => found.filter((each) => each.startsWith('PAR010'))
  // without the article the letter e has nothing to stand on either, which GRO tells
  for (const wet of ['', '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}'])
    expect(codes(bederf('kwetsbare-jongeren', taak, grond(wet)))).toEqual(['PAR010 taken:'])
})
