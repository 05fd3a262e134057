import { expect, it } from 'vitest'
import { schakelNaOndertekening } from '../../../src/regels/ond/schakel-na-ondertekening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, opdracht, stichting, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [schakelNaOndertekening])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('given after the signature', () => {
  expect(
    paden(`${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-01-15, versie: '1.0'}]
mandaten:
${opdracht()}`),
  ).toEqual(['mandaten[0].van[0].datum'])
})
it('on the day itself is in time', () => {
  expect(
    paden(`${gemeente()}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-01-20, versie: '1.0'}]
mandaten:
${opdracht()}`),
  ).toEqual([])
})
it('without a signature there is nothing to compare', () => {
  expect(
    paden(`${gemeente()}mandaten:
${opdracht()}`),
  ).toEqual([])
})
it('per party that is represented', () => {
  expect(
    paden(`partners:
${stichting('s')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-01-05, versie: '1.0'}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: directeur-bestuurder}]}
${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual(['mandaten[0].van[0].datum'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '    register: GGD-JGZ-14',
      wordt:
        "    register: GGD-JGZ-14\n    ondertekening:\n      - {id: tekening, ondertekenaar: directeur, datum: 2026-10-22, versie: '1.0'}",
    }),
  ).toEqual([
    "OND104 - {id: voorzitter, partner: ggd-rivierenrand, orgaan: voorzitter, datum: 2026-10-23, kenmerk: VZ-26-12, versie: '1.0'}",
  ])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      {
        zoek: '    register: swvpo-07',
        wordt:
          "    register: swvpo-07\n    ondertekening:\n      - {id: tekening, ondertekenaar: directeur-bestuurder, datum: 2026-11-18, versie: '1.0'}",
      },
      { zoek: 'datum: 2026-10-14, kenmerk: VPO-26-01', wordt: 'datum: 2026-11-20, kenmerk: VPO-26-01' },
    ),
  ).toEqual([
    "OND104 - {id: kolkrand, partner: kolkrand, orgaan: bestuur, datum: 2026-11-20, kenmerk: VPO-26-01, versie: '1.0'}",
  ])
}, 30_000)
