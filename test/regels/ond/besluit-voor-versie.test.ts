import { expect, it } from 'vitest'
import { besluitVoorVersie } from '../../../src/regels/ond/besluit-voor-versie.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [besluitVoorVersie])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a decision on a text that was not there yet', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-20, versie: '1.0'}]
`),
  ).toEqual(['partners[0].besluiten[0].datum'])
})
it('a piece and a signature as well', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2026-12-30, versie: '1.0'}]
mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, datum: 2026-12-29, versie: '1.0'}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['partners[0].ondertekening[0].datum', 'mandaten[0].van[0].datum'])
})
it('another version, or in time', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, datum: 2026-12-20, versie: '0.9'}, {id: c, datum: 2027-01-01, versie: '1.0'}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: 'id: zwenkrand', zoek: 'datum: 2026-11-04', wordt: 'datum: 2026-10-04' }),
  ).toEqual([
    "OND114 - {id: bestuur-2026-11, orgaan: bestuur, datum: 2026-10-04, kenmerk: ZR-26-112, versie: '1.0', strekking: [deelname, ondertekening, wijziging-lagere-lagen, toetreding, reglement]}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'datum: 2026-10-14, kenmerk: VPO-26-01',
      wordt: 'datum: 2026-10-02, kenmerk: VPO-26-01',
    }),
  ).toEqual([
    "OND114 - {id: kolkrand, partner: kolkrand, orgaan: bestuur, datum: 2026-10-02, kenmerk: VPO-26-01, versie: '1.0'}",
  ])
}, 30_000)
