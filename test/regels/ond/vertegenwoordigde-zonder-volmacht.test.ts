import { expect, it } from 'vitest'
import { vertegenwoordigdeZonderVolmacht } from '../../../src/regels/ond/vertegenwoordigde-zonder-volmacht.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { stichting, swv, teOndertekenen, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [vertegenwoordigdeZonderVolmacht])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('no piece at all', () => {
  expect(
    paden(`${teOndertekenen}${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s}
`),
  ).toEqual(['partners[1].vertegenwoordigdDoor.mandaat'])
})
it('a piece of the others only', () => {
  expect(
    paden(`${teOndertekenen}${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
${stichting('w')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['mandaten[0].van'])
})
it('a piece for another organisation', () => {
  expect(
    paden(`${teOndertekenen}${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
  - {id: v, soort: volmacht, van: [{id: a, partner: u, datum: 2027-01-10}], aan: {partner: u, functie: directeur-bestuurder}, omvang: [ondertekenen], onderlinge: nee}
`),
  ).toEqual(['partners[1].vertegenwoordigdDoor.mandaat'])
})
it('its own volmacht', () => {
  expect(
    paden(`${teOndertekenen}${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual([])
})
it('only the volmacht says who signs', () => {
  expect(
    paden(`${teOndertekenen}${swv}${stichting('u')}mandaten:
${volmacht}`),
  ).toEqual([])
})
it('a draft may wait', () => {
  expect(
    paden(`${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s}
`),
  ).toEqual([])
})
it('who gave it is not known yet', () => {
  expect(
    uitslag(`${teOndertekenen}${swv}${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
  - {id: v, soort: volmacht, aan: {partner: s}}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['mandaten[0].van'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: "      - {id: kolkrand, partner: kolkrand, orgaan: bestuur, datum: 2026-10-14, kenmerk: VPO-26-01, versie: '1.0'}\n",
      wordt: '',
    }),
  ).toEqual(['OND005 van:'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: kolkrand\n',
      zoek: 'mandaat: volmacht-po,',
      wordt: 'mandaat: volmacht-vo,',
    }),
  ).toEqual([
    "OND005 vertegenwoordigdDoor: {partner: swv-po-rivierenrand, orgaan: bestuur, mandaat: volmacht-vo, grond: 'volmacht van het bestuur aan het samenwerkingsverband'}",
  ])
}, 30_000)
