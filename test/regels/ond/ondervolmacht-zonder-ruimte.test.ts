import { expect, it } from 'vitest'
import { ondervolmachtZonderRuimte } from '../../../src/regels/ond/ondervolmacht-zonder-ruimte.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, opdracht, stichting, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [ondervolmachtZonderRuimte])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('passed on to another function', () => {
  expect(
    paden(`${gemeente('functie: teamleider, orgaan: college, mandaat: n')}mandaten:
${opdracht(', onderlinge: nee')}  - {id: n, soort: machtiging, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: teamleider}, omvang: [ondertekenen], steuntOp: m}
`),
  ).toEqual(['mandaten[0].onderlinge'])
})
it('passing on is allowed', () => {
  expect(
    paden(`${gemeente('functie: teamleider, orgaan: college, mandaat: n')}mandaten:
${opdracht(', onderlinge: ja')}  - {id: n, soort: machtiging, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: teamleider}, omvang: [ondertekenen], steuntOp: m}
`),
  ).toEqual([])
})
it('the opdracht is a power of its own', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: c, soort: machtiging, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: burgemeester}, omvang: [ondertekenen], onderlinge: nee}
${opdracht(', steuntOp: c')}`),
  ).toEqual([])
})
it('another one signs than who got the volmacht', () => {
  expect(
    paden(`partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: penningmeester}]}
${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['mandaten[0].onderlinge'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['id: swv-po-rivierenrand\n'],
      zoek: 'functie: directeur-bestuurder,',
      wordt: 'functie: penningmeester van het bestuur,',
    }),
  ).toEqual(['OND101 onderlinge: nee'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['id: swv-vo-rivierenrand\n'],
      zoek: 'functie: directeur-bestuurder,',
      wordt: 'functie: penningmeester van het bestuur,',
    }),
  ).toEqual(['OND101 onderlinge: nee'])
}, 30_000)
