import { expect, it } from 'vitest'
import { schakelVerlopen } from '../../../src/regels/ond/schakel-verlopen.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, ondertekend, opdracht, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [schakelVerlopen])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('over before the signature, or before the peildatum', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
mandaten:
${opdracht(', geldigTot: 2027-02-15')}`),
  ).toEqual(['mandaten[0].geldigTot'])
})
it('revoked before the signature', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, ingetrokken: 2027-02-15}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van[0].ingetrokken'])
})
it('revoked afterwards: the party stays bound', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, ingetrokken: 2027-05-15}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen], geldigTot: 2027-03-01}
`),
  ).toEqual([])
})
it('after the signing only the day of the signature counts', () => {
  const { bevindingen, nogNiet } = uitslag(`${ondertekend}${gemeente()}mandaten:
${opdracht(', geldigTot: 2027-05-01')}`)
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'OND004', paden: ['partners[0].ondertekening'] }])
})
it('needs a day to look at', () => {
  expect(
    uitslag(`${gemeente()}mandaten:
${opdracht(', geldigTot: 2020-01-01')}`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['samenwerking.peildatum'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: machtiging-berkenwaard',
      zoek: 'geldigTot: 2030-12-31',
      wordt: 'geldigTot: 2026-11-15',
    }),
  ).toEqual(['OND004 geldigTot: 2026-11-15'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: "kenmerk: VPO-26-01, versie: '1.0'}",
      wordt: "kenmerk: VPO-26-01, versie: '1.0', ingetrokken: 2026-11-10}",
    }),
  ).toEqual([
    "OND004 - {id: kolkrand, partner: kolkrand, orgaan: bestuur, datum: 2026-10-14, kenmerk: VPO-26-01, versie: '1.0', ingetrokken: 2026-11-10}",
  ])
}, 30_000)
