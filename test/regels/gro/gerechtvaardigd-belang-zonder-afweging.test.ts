import { expect, it } from 'vitest'
import { gerechtvaardigdBelangZonderAfweging } from '../../../src/regels/gro/gerechtvaardigd-belang-zonder-afweging.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const text = (afweging: string, soort = 'woningcorporatie', rest = '') => `formaat: 1
hoedanigheden:
  - {id: h, soort: ${soort}, grondslagen: [{id: g, avg: f${afweging}}]}
${rest}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [gerechtvaardigdBelangZonderAfweging])
const paden = (...args: Parameters<typeof text>) => toets(...args).bevindingen.map(({ pad }) => pad)
const pad = 'hoedanigheden[0].grondslagen[0].belangenafweging'

it('given, denied, unknown', () => {
  expect(paden(', belangenafweging: De huurder weet dit.')).toEqual([])
  expect(paden(', belangenafweging: {nvt: niet nodig}')).toEqual([pad])
  expect(toets('').nogNiet).toEqual([{ code: 'GRO015', paden: [pad] }])
  expect(paden(', wetten: []')).toEqual([pad])
})
it('an open point asks for it already', () => {
  const punt = 'openPunten: [{id: p, over: "hoedanigheden[h].grondslagen[g].belangenafweging", vraag: Hoe weegt dit?}]'
  expect(paden(', wetten: []', 'woningcorporatie', punt)).toEqual([])
})
it('a public body has another fault', () => {
  expect(paden(', belangenafweging: {nvt: x}', 'college-wmo')).toEqual([])
})
it('a partner with a ground of its own', () => {
  const partner =
    'partners: [{id: p, hoedanigheden: [{id: v, hoedanigheid: h, grondslagen: [{id: e, avg: f, belangenafweging: {nvt: x}}]}]}]'
  expect(paden(', belangenafweging: Gewogen.', 'woningcorporatie', partner)).toEqual([
    'partners[0].hoedanigheden[0].grondslagen[0].belangenafweging',
  ])
})
it('complete example: a corporation joins the table', () => {
  const bij = (afweging: string) =>
    erbij({
      soort: 'woningcorporatie',
      partner: 'oeverwiek',
      wetten: "{wet: burgerlijk-wetboek-boek-7, artikel: '213'}",
      grondslag: `{id: taak, doelen: [een-plan], avg: f, wetten: [{wet: burgerlijk-wetboek-boek-7, artikel: '213'}]${afweging}}`,
      geheim: '{soort: contractueel, doorbreking: [niet-van-toepassing]}',
      verstrekking: `{id: bij, van: [erbij], aan: [college-jeugdhulp], gegevens: [contactgegevens], doelen: [een-plan], situatie: A, geheim: [niet-van-toepassing], wetten: [{wet: burgerlijk-wetboek-boek-7, artikel: '213'}]}`,
    })
  const zonder = bij('')[0]
    ?.wordt.split('\n')
    .find((line) => line.includes('avg: f'))
  expect(bederf('onderwijs-jeugdhulp', ...bij(''))).toEqual([`GRO015 ${zonder?.trim()}`])
  expect(bederf('onderwijs-jeugdhulp', ...bij(', belangenafweging: De huurder weet dit vooraf.'))).toEqual([])
})
