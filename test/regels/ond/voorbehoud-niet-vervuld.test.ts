import { expect, it } from 'vitest'
import { voorbehoudNietVervuld } from '../../../src/regels/ond/voorbehoud-niet-vervuld.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, teOndertekenen, toetreder } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [voorbehoudNietVervuld])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('signed under a reservation', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2027-01-10, voorbehoud: advies FG}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual(['partners[0].besluiten[0].voorbehoudVervuld'])
})
it('fulfilled after the signature', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2027-01-10, voorbehoud: advies FG, voorbehoudVervuld: 2027-03-05}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual(['partners[0].besluiten[0].voorbehoudVervuld'])
})
it('it may still be open before the signature', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2027-01-10, voorbehoud: advies FG}]
`),
  ).toEqual([])
})
it('a later decision without it counts', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2027-01-10, voorbehoud: advies FG}, {id: c, orgaan: college, datum: 2027-02-10}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual([])
})
it('a party whose reservation the others did not accept in time', () => {
  expect(
    paden(
      toetreder('staat: partij, ingangsdatum: 2027-02-01, voorbehoud: {tekst: eigen regels, aanvaard: 2027-03-01}'),
    ),
  ).toEqual(['toetredingen[0].voorbehoud.aanvaard'])
})
it('accepted in time', () => {
  expect(
    paden(
      toetreder('staat: partij, ingangsdatum: 2027-02-01, voorbehoud: {tekst: eigen regels, aanvaard: 2027-01-15}'),
    ),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '    register: OH-R-27',
      wordt:
        "    register: OH-R-27\n    ondertekening:\n      - {id: tekening, ondertekenaar: burgemeester, datum: 2026-11-20, versie: '1.0'}",
    }),
  ).toEqual(['OND106 - id: college-2026-11'])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      {
        na: 'id: oeverwiek\n',
        zoek: "kenmerk: RvB-2026-58, versie: '1.0',",
        wordt:
          "kenmerk: RvB-2026-58, versie: '1.0', voorbehoud: na akkoord van de cliëntenraad, voorbehoudVervuld: 2026-11-20,",
      },
      {
        zoek: '    register: OW-033',
        wordt:
          "    register: OW-033\n    ondertekening:\n      - {id: tekening-1, ondertekenaar: bestuurder-1, datum: 2026-11-19, versie: '1.0'}\n      - {id: tekening-2, ondertekenaar: bestuurder-2, datum: 2026-11-19, versie: '1.0'}",
      },
    ),
  ).toEqual([
    "OND106 - {id: bestuur-2026-10, orgaan: bestuur, datum: 2026-10-06, kenmerk: RvB-2026-58, versie: '1.0', voorbehoud: na akkoord van de cliëntenraad, voorbehoudVervuld: 2026-11-20, strekking: [deelname, ondertekening, wijziging-lagere-lagen, toetreding, reglement]}",
  ])
}, 30_000)
