import { expect, it } from 'vitest'
import { openbareOrdeZonderBurgemeester } from '../../../src/regels/par/openbare-orde-zonder-burgemeester.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [openbareOrdeZonderBurgemeester])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const gemeenten = ['gemeente-elzenbroek', 'gemeente-vennerhorst']
const text = (orgaan: string) => `hoedanigheden: [{id: orde, soort: burgemeester-openbare-orde}]
partners:
  - id: x
    rechtsvorm: gemeente
    organen: [{id: college, soort: college}, {id: burgemeester, soort: burgemeester}]
    hoedanigheden: [{id: h, hoedanigheid: orde, orgaan: ${orgaan}}]
`
it('public order belongs to the mayor', () => {
  expect(paden(text('college'))).toEqual(['partners[0].hoedanigheden[0].orgaan'])
  expect(paden(text('burgemeester'))).toEqual([])
})
it('waits for the organ', () => {
  expect(paden(text(''))).toEqual([])
})
it('is found in a complete example, at the organ', () => {
  for (const gemeente of gemeenten) {
    const zoek = {
      na: [`- id: ${gemeente}`, 'hoedanigheid: burgemeester'],
      zoek: 'orgaan: burgemeester',
      wordt: 'orgaan: college',
    }
    expect(bederf('zorg-veiligheid', zoek).map((each) => each.slice(0, 6))).toEqual(['PAR003'])
  }
})
