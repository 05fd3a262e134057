import { expect, it } from 'vitest'
import { naamRechtsvormTegenstrijdig } from '../../../src/regels/par/naam-rechtsvorm-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [naamRechtsvormTegenstrijdig])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const partner = (naam: string, vorm: string) => `partners: [{id: a, naam: '${naam}', rechtsvorm: ${vorm}}]\n`

it.each([
  ['Stichting A', 'bv', 1],
  ['Stichting A', 'stichting', 0],
  ['Vereniging A', 'stichting', 1],
  ['Zorg A B.V.', 'stichting', 1],
  ['Zorg A B.V.', 'bv', 0],
  ['Coöperatie A U.A.', 'vereniging', 1],
  ['Coöperatieve Vereniging Huisartsen A U.A.', 'cooperatie', 0],
  ['Vereniging Huisartsen A U.A.', 'cooperatie', 0],
  ['Gemeente A', 'openbaar-lichaam', 1],
  ['Gemeenschappelijke Gezondheidsdienst', 'openbaar-lichaam', 0],
  ['Raad voor de Kinderbescherming', 'staat', 0],
])('%s as %s', (naam, vorm, aantal) => {
  expect(paden(partner(naam, vorm))).toEqual(aantal === 1 ? ['partners[0].rechtsvorm'] : [])
})
it('is found in a complete example, at the legal form', () => {
  const vorm = (id: string, zoek: string, wordt: string) =>
    bederf('onderwijs-jeugdhulp', { na: `- id: ${id}`, zoek, wordt })
  expect(vorm('griendcollege', 'rechtsvorm: stichting', 'rechtsvorm: vereniging')).toContain(
    'PAR100 rechtsvorm: vereniging',
  )
  expect(vorm('vliedstroom', 'rechtsvorm: cooperatie', 'rechtsvorm: vereniging')).toContain(
    'PAR100 rechtsvorm: vereniging',
  )
})
