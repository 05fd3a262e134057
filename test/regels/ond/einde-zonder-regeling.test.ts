import { expect, it } from 'vitest'
import { eindeZonderRegeling } from '../../../src/regels/ond/einde-zonder-regeling.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [eindeZonderRegeling])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('denied as a whole or in part', () => {
  expect(
    paden(`samenwerking: {looptijd: {nvt: open}, evaluatie: {eerste: {nvt: later}}, opzegging: {termijn: 3 maanden, gevolg: {nvt: later}}}
`),
  ).toEqual(['samenwerking.looptijd', 'samenwerking.evaluatie.eerste', 'samenwerking.opzegging.gevolg'])
})
it('a leaving party without an arrangement for its data', () => {
  expect(
    paden(`partners:
  - {id: p, naam: P}
uittredingen: [{id: u, partner: p, gegevens: {nvt: later}}]
samenwerking: {titel: T}
`),
  ).toEqual(['uittredingen[0].gegevens'])
})
it('unknown is an open point', () => {
  expect(
    paden(`samenwerking: {opzegging: {termijn: 3 maanden}}
`),
  ).toEqual([])
})
it('from the decision on it is counted', () => {
  expect(
    uitslag(`samenwerking: {status: ter-besluitvorming, opzegging: {termijn: 3 maanden}}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['samenwerking.opzegging.gevolg'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { zoek: 'eerste: 2028-03-31', wordt: "eerste: {nvt: 'dat bepaalt de stuurgroep'}" }),
  ).toEqual(["OND013 eerste: {nvt: 'dat bepaalt de stuurgroep'}"])
  expect(
    bederf('onderwijs-jeugdhulp', { zoek: '    termijn: 3 maanden', wordt: "    termijn: {nvt: 'opzeggen kan niet'}" }),
  ).toEqual(["OND013 termijn: {nvt: 'opzeggen kan niet'}"])
}, 30_000)
