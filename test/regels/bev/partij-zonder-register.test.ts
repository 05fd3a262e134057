import { expect, it } from 'vitest'
import { partijZonderRegister } from '../../../src/regels/bev/partij-zonder-register.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (status: string, partner: string) =>
  keten(`formaat: 1\nsamenwerking: {status: ${status}}\npartners: [{id: a, ${partner}}]\n`, [
    partijZonderRegister,
  ]).bevindingen.map(({ pad }) => pad)

it('a party, once it signs', () => {
  expect(paden('ter-ondertekening', 'kring: oprichter')).toEqual(['partners[0].register'])
  expect(paden('ter-ondertekening', 'kring: oprichter, register: {nvt: klein}')).toEqual(['partners[0].register'])
  expect(paden('ter-ondertekening', 'kring: oprichter, register: R-1')).toEqual([])
})
it('not before, and not who is no party', () => {
  expect(paden('ter-besluitvorming', 'kring: oprichter, register: {nvt: klein}')).toEqual([])
  expect(paden('ondertekend', 'kring: derde')).toEqual([])
})
it('is found in a complete example, at the number', () => {
  const wordt = 'register: {nvt: volgt later}'
  for (const zoek of ['register: LM-V-118', 'register: verwerkingsregister praktijk, regel 4']) {
    expect(bederf('onderwijs-jeugdhulp', { zoek, wordt })).toEqual([`BEV005 ${wordt}`])
  }
})
