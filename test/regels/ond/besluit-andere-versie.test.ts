import { expect, it } from 'vitest'
import { besluitAndereVersie } from '../../../src/regels/ond/besluit-andere-versie.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [besluitAndereVersie])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const ernsten = (text: string) => uitslag(text).bevindingen.map(({ ernst }) => ernst)

it('before the signature it is a warning', () => {
  expect(
    ernsten(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-10, versie: '0.9'}]
`),
  ).toEqual(['waarschuwing'])
})
it('silent while an open point says that somebody is at it', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-10, versie: '0.9'}]
openPunten: [{id: o, over: "partners[g].besluiten"}]
`),
  ).toEqual([])
})
it('after the signature it is a fault, whatever the open point', () => {
  expect(
    ernsten(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-10, versie: '0.9'}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
openPunten: [{id: o, over: "partners[g].besluiten"}]
`),
  ).toEqual(['fout'])
})
it('a volmacht for another version', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, versie: '0.9'}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van[0].versie'])
})
it('confirmed later', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-10, versie: '0.9'}, {id: c, orgaan: college, versie: '1.0'}]
`),
  ).toEqual([])
})
it('a draft may wait', () => {
  expect(
    paden(`samenwerking: {versie: "1.0", versiedatum: 2027-01-01, status: concept, peildatum: 2027-02-01, aard: overeenkomst}
${gemeente('functie: wethouder jeugd, orgaan: college')}    besluiten: [{id: b, orgaan: college, datum: 2026-12-10, versie: '0.9'}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '  - id: bevestiging-vliedstroom\n    over: partners[vliedstroom].besluiten\n    vraag: Bevestigt het bestuur van Vliedstroom zijn besluit voor versie 1.0?\n    rol: partner\n    voor: 2026-12-11\n',
      wordt: '',
    }),
  ).toEqual([
    "OND105 - {id: bestuur-2026-09, orgaan: bestuur, datum: 2026-09-30, versie: '0.9', strekking: [deelname, ondertekening]}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: "kenmerk: VPO-26-01, versie: '1.0'}",
      wordt: "kenmerk: VPO-26-01, versie: '0.9'}",
    }),
  ).toEqual([
    "OND105 - {id: kolkrand, partner: kolkrand, orgaan: bestuur, datum: 2026-10-14, kenmerk: VPO-26-01, versie: '0.9'}",
  ])
}, 30_000)
