import { expect, it } from 'vitest'
import { schakelTeSmal } from '../../../src/regels/ond/schakel-te-smal.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, opdracht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [schakelTeSmal])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('for another act', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: wethouder jeugd}, omvang: [taak, toetreden]}
`),
  ).toEqual(['mandaten[0].omvang'])
})
it('denied', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: wethouder jeugd}, omvang: {nvt: gaat over de taak}}
`),
  ).toEqual(['mandaten[0].omvang'])
})
it('every link counts, the first one as well', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: c, soort: machtiging, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [taak]}
${opdracht(', steuntOp: c')}`),
  ).toEqual(['mandaten[0].omvang'])
})
it('it covers the signing; a piece that nobody signs with is left alone', () => {
  expect(
    paden(`${gemeente()}mandaten:
${opdracht()}  - {id: n, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: wethouder jeugd}, omvang: [taak]}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: volmacht-ggd',
      zoek: 'omvang: [ondertekenen, wijzigen-bijlagen, toetreden]',
      wordt: 'omvang: [wijzigen-bijlagen, toetreden]',
    }),
  ).toEqual(['OND100 omvang: [wijzigen-bijlagen, toetreden]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: volmacht-po',
      zoek: 'omvang: [ondertekenen, wijzigen-bijlagen, toetreden]',
      wordt: 'omvang: [toetreden]',
    }),
  ).toEqual(['OND100 omvang: [toetreden]'])
}, 30_000)
