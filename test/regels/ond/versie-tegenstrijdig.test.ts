import { expect, it } from 'vitest'
import { versieTegenstrijdig } from '../../../src/regels/ond/versie-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, ondertekend, stichting, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [versieTegenstrijdig])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('another version was signed', () => {
  expect(
    paden(`${ondertekend}${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '0.9'}]
`),
  ).toEqual(['partners[0].ondertekening[0].versie'])
})
it('the same version', () => {
  expect(
    paden(`${ondertekend}${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual([])
})
it('a change of a lower layer asks no signature', () => {
  expect(
    paden(`${ondertekend}${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '0.9'}]
wijzigingen: [{id: w, versie: '1.0', laag: beheer}]
`),
  ).toEqual([])
})
it('a change of the core does', () => {
  expect(
    paden(`${ondertekend}${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '0.9'}]
wijzigingen: [{id: w, versie: '1.0', laag: kern}]
`),
  ).toEqual(['partners[0].ondertekening[0].versie'])
})
it('one signature for many is told once', () => {
  expect(
    paden(`${ondertekend}partners:
${stichting('s')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '0.9'}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: directeur-bestuurder}]}
${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['partners[0].ondertekening[0].versie'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: 'id: toetreding-bolderwaard', zoek: "versie: '1.0'", wordt: "versie: '0.9'" }),
  ).toEqual(["OND012 versie: '0.9'"])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['id: gemeente-lindemonde\n', 'register:'],
      zoek: ' LM-V-118',
      wordt:
        " LM-V-118\n    ondertekening:\n      - {id: tekening, ondertekenaar: burgemeester, datum: 2026-11-19, versie: '0.9'}",
    }),
  ).toEqual(["OND012 - {id: tekening, ondertekenaar: burgemeester, datum: 2026-11-19, versie: '0.9'}"])
}, 30_000)
