import { expect, it } from 'vitest'
import { uitlegZonderKlachtweg } from '../../../src/regels/opb/uitleg-zonder-klachtweg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [uitlegZonderKlachtweg])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

it('no contact, or no scheme', () => {
  expect(paden('afspraken: {klachten: {nvt: geen}}\n')).toEqual(['afspraken.klachten.contact'])
  expect(paden('afspraken: {klachten: {contact: {nvt: geen}}}\n')).toEqual(['afspraken.klachten.contact'])
  expect(paden('afspraken: {klachten: {contact: {email: a@b.example}, regeling: {nvt: geen}}}\n')).toEqual([
    'afspraken.klachten.regeling',
  ])
})
it('a gemeente, whose explanation names its own', () => {
  const partner = (rechtsvorm: string) =>
    paden(
      `partners: [{id: a, kring: oprichter, rechtsvorm: ${rechtsvorm}, klachten: {nvt: geen}}]\nafspraken: {klachten: {contact: {email: a@b.example}}}\n`,
    )
  expect(partner('gemeente')).toEqual(['partners[0].klachten'])
  expect(partner('stichting')).toEqual([])
})
it('what is unknown is an open point', () => {
  for (const text of ['', 'afspraken: {klachten: {regeling: de eigen regeling}}\n']) {
    expect(paden(text)).toEqual([])
    expect(check(text).nogNiet).toHaveLength(1)
  }
})
it('is found in a complete example, at the contact', () => {
  const contact = 'contact: {nvt: iedere Partij heeft een eigen regeling}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'contact: {functie: klachtenpunt Samen naar school, email: klachten@samennaarschool-rivierenrand.example}',
      wordt: contact,
    }),
  ).toEqual([`OPB007 ${contact}`])
  const klachten = 'klachten: {nvt: volgt de landelijke regeling}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'klachten: {functie: klachtencoördinator, email: klachten@oeverhoek.example}',
      wordt: klachten,
    }),
  ).toEqual([`OPB007 ${klachten}`])
})
