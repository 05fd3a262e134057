import { expect, it } from 'vitest'
import { partijDubbel } from '../../../src/regels/ond/partij-dubbel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { stichting, swv, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [partijDubbel])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('one number twice', () => {
  expect(
    paden(`partners:
${stichting('s')}    kvk: '01234567'
${stichting('u')}    kvk: '01234567'
`),
  ).toEqual(['partners[1].kvk'])
})
it('services of the State may share theirs', () => {
  expect(
    paden(`partners:
  - id: s
    naam: S
    rechtsvorm: staat
    kring: oprichter
    organen: [{id: bestuur, soort: bestuur}]
    kvk: '01234567'
  - id: u
    naam: U
    rechtsvorm: staat
    kring: oprichter
    organen: [{id: bestuur, soort: bestuur}]
    kvk: '01234567'
`),
  ).toEqual([])
})
it('own signatories and a representative', () => {
  expect(
    paden(`${swv}${stichting('u')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: bestuurder}]}
    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['partners[1].vertegenwoordigdDoor'])
})
it('a revoked volmacht beside own signatories is history', () => {
  expect(
    paden(`${swv}${stichting('u')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: bestuurder}]}
    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht.replace('datum: 2027-01-10', 'ingetrokken: 2027-01-15')}`),
  ).toEqual([])
})
it('two volmachten and no choice', () => {
  expect(
    paden(`${swv}${stichting('u')}${stichting('w')}mandaten:
${volmacht}  - {id: y, soort: volmacht, van: [{id: a, partner: u, datum: 2027-01-10}], aan: {partner: w, functie: directeur-bestuurder}, omvang: [ondertekenen], onderlinge: nee}
`),
  ).toEqual(['partners[1].vertegenwoordigdDoor'])
})
it('two volmachten and a choice', () => {
  expect(
    paden(`${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
${stichting('w')}mandaten:
${volmacht}  - {id: y, soort: volmacht, van: [{id: a, partner: u, datum: 2027-01-10}], aan: {partner: w, functie: directeur-bestuurder}, omvang: [ondertekenen], onderlinge: nee}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: 'id: zwenkrand', zoek: "kvk: '00004039'", wordt: "kvk: '00004021'" }),
  ).toEqual(["OND113 kvk: '00004021'"])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: waardscholen\n',
      zoek: "    vertegenwoordigdDoor: {partner: swv-vo-rivierenrand, orgaan: bestuur, mandaat: volmacht-vo, grond: 'volmacht van het bestuur; het SWV VO ondertekent voor de hele rechtspersoon, het SWV PO handelt alleen voor de bijlagen over het primair onderwijs'}\n",
      wordt: '',
    }),
  ).toEqual(['OND113 - id: waardscholen'])
}, 30_000)
