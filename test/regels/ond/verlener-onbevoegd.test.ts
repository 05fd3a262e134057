import { expect, it } from 'vitest'
import { verlenerOnbevoegd } from '../../../src/regels/ond/verlener-onbevoegd.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, stichting } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [verlenerOnbevoegd])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('by the raad', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: machtiging, van: [{id: r, partner: g, orgaan: raad}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van[0].orgaan'])
})
it('by another organisation', () => {
  expect(
    paden(`${gemeente()}${stichting('s')}mandaten:
  - {id: m, soort: machtiging, van: [{id: r, partner: s, orgaan: bestuur}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van'])
})
it('the college cannot give what is of the burgemeester', () => {
  expect(
    paden(`${gemeente('functie: wethouder jeugd, orgaan: burgemeester, mandaat: m')}mandaten:
  - {id: m, soort: machtiging, van: [{id: r, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van[0].orgaan'])
})
it('by the burgemeester, or nobody says which organ', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      {
        na: 'id: gemeente-veldermeer\n',
        zoek: '    organen:\n',
        wordt: '    organen:\n      - {id: raad, soort: raad, isPartij: nee}\n',
      },
      { na: 'id: machtiging-veldermeer', zoek: 'orgaan: college', wordt: 'orgaan: raad' },
    ),
  ).toEqual([
    "OND102 - {id: college, partner: gemeente-veldermeer, orgaan: raad, datum: 2026-10-27, kenmerk: Z26-00931, versie: '1.0'}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: machtiging-berkenwaard',
      zoek: 'partner: gemeente-berkenwaard',
      wordt: 'partner: gemeente-lindemonde',
    }),
  ).toEqual(['OND102 van:'])
}, 30_000)
