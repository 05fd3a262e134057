import { expect, it } from 'vitest'
import { besluitTeSmal } from '../../../src/regels/ond/besluit-te-smal.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, stichting, swv, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [besluitTeSmal])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a college that leaves no room', () => {
  expect(
    paden(`afspraken: {wijziging: {overleg: de deelnemers}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, strekking: [deelname]}]
`),
  ).toEqual(['partners[0].besluiten[0].strekking'])
})
it('a volmacht that leaves no room', () => {
  expect(
    paden(`afspraken: {wijziging: {overleg: de deelnemers}}
${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['mandaten[0].omvang'])
})
it('accessions that the parties must agree with', () => {
  expect(
    paden(`toetreding: {route: instemming}
${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, strekking: [deelname, wijziging-lagere-lagen]}]
`),
  ).toEqual(['partners[0].besluiten[0].strekking'])
})
it('room enough', () => {
  expect(
    paden(`afspraken: {wijziging: {overleg: de deelnemers}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, strekking: [deelname, wijziging-lagere-lagen]}]
`),
  ).toEqual([])
})
it('nothing was left to others, or the purport is not known', () => {
  expect(
    paden(`toetreding: {route: automatisch}
${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, strekking: [deelname]}]
`),
  ).toEqual([])
})
it('a private board decides as it likes', () => {
  expect(
    paden(`afspraken: {wijziging: {overleg: de deelnemers}}
partners:
${stichting('s')}    besluiten: [{id: b, orgaan: bestuur, strekking: [deelname]}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: bestuurder}]}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'kenmerk: LM/26/0417',
      zoek: 'ondertekening, wijziging-lagere-lagen, toetreding',
      wordt: 'ondertekening, toetreding',
    }),
  ).toEqual([
    "OND117 - {id: college-2026-10, orgaan: college, datum: 2026-10-13, kenmerk: LM/26/0417, versie: '1.0', strekking: [deelname, ondertekening, toetreding, reglement]}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: volmacht-vo',
      zoek: 'omvang: [ondertekenen, wijzigen-bijlagen, toetreden]',
      wordt: 'omvang: [ondertekenen]',
    }),
  ).toEqual(['OND117 omvang: [ondertekenen]'])
}, 30_000)
