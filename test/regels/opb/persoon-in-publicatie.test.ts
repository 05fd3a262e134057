import { expect, it } from 'vitest'
import { persoonInPublicatie } from '../../../src/regels/opb/persoon-in-publicatie.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (contact: string, openbaar = 'publicatie: {openbaar: ja}\n') =>
  keten(`formaat: 1\npartners: [{id: a, fg: {${contact}}}]\n${openbaar}`, [persoonInPublicatie])
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)

it('a name, a mobile number, an address of one person', () => {
  expect(paden('naam: A. Voorbeeld')).toEqual(['partners[0].fg.naam'])
  for (const nummer of ['06 0000 0000', '+31 (0)6 0000 0000', '06-00000000'])
    expect(paden(`telefoon: "${nummer}"`)).toEqual(['partners[0].fg.telefoon'])
  expect(paden('email: a.voorbeeld@school.example')).toEqual(['partners[0].fg.email'])
})
it('a function', () => {
  expect(paden('functie: FG, email: fg@school.example, telefoon: 088 000 0600')).toEqual([])
})
it('only when it is made public', () => {
  expect(paden('naam: A. Voorbeeld', 'publicatie: {openbaar: nee}\n')).toEqual([])
  expect(check('naam: A. Voorbeeld', '').nogNiet).toHaveLength(1)
  expect(check('functie: FG', '').nogNiet).toEqual([])
})
it('is found in a complete example, at the field of the contact', () => {
  const wordt = 'telefoon: 06 0000 0140'
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'telefoon: 088 000 0140', wordt })).toEqual([`OPB005 ${wordt}`])
  const contact = 'contactpersoon: {functie: regiomanager, naam: A. Voorbeeld, email: samenwerking@oeverwiek.example}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'contactpersoon: {functie: regiomanager, email: samenwerking@oeverwiek.example}',
      wordt: contact,
    }),
  ).toEqual([`OPB005 ${contact}`])
})
