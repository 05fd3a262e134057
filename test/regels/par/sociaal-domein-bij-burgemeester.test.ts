import { expect, it } from 'vitest'
import { sociaalDomeinBijBurgemeester } from '../../../src/regels/par/sociaal-domein-bij-burgemeester.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [sociaalDomeinBijBurgemeester])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (orgaan: string) => `hoedanigheden: [{id: leerplicht, soort: college-leerplicht}]
partners:
  - id: x
    rechtsvorm: gemeente
    organen: [{id: college, soort: college}, {id: burgemeester, soort: burgemeester}]
    hoedanigheden: [{id: h, hoedanigheid: leerplicht, orgaan: ${orgaan}}]
`
it('a task of the college belongs to the college', () => {
  expect(paden(text('burgemeester'))).toEqual(['partners[0].hoedanigheden[0].orgaan'])
  expect(paden(text('college'))).toEqual([])
  expect(paden(text(''))).toEqual([])
})
it('is found in a complete example, at the organ', () => {
  for (const gemeente of ['gemeente-berkenwaard', 'gemeente-lindemonde']) {
    const jeugd = {
      na: [`- id: ${gemeente}`, 'hoedanigheid: college-jeugdhulp'],
      zoek: 'orgaan: college',
      wordt: 'orgaan: burgemeester',
    }
    expect(bederf('onderwijs-jeugdhulp', jeugd)).toEqual(['PAR004 orgaan: burgemeester'])
  }
})
