import { expect, it } from 'vitest'
import { besluitNaOndertekening } from '../../../src/regels/ond/besluit-na-ondertekening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, stichting, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [besluitNaOndertekening])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const ernsten = (text: string) => uitslag(text).bevindingen.map(({ ernst }) => ernst)

it('later than the signature is a warning', () => {
  expect(
    ernsten(`${teOndertekenen}${gemeente()}    besluiten: [{id: b, orgaan: college, datum: 2027-03-12}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual(['waarschuwing'])
})
it('none at all is a fault for a public body', () => {
  expect(
    ernsten(`${teOndertekenen}${gemeente()}    besluiten: []
`),
  ).toEqual(['fout'])
})
it('a decision of another organ is none', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    besluiten: [{id: b, orgaan: raad, datum: 2027-01-12}]
`),
  ).toEqual(['partners[0].besluiten'])
})
it('one in time is enough; a stichting may do without', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}    besluiten: [{id: b, orgaan: college, datum: 2027-01-12}, {id: c, orgaan: college, datum: 2027-03-12}]
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
${stichting('s')}    besluiten: []
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: bestuurder}]}
`),
  ).toEqual([])
})
it('an organ of one person decides by signing', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: burgemeester, orgaan: burgemeester')}    besluiten: []
`),
  ).toEqual([])
})
it('who has a mandate of a national service decides for it; with a machtiging the organ decides itself', () => {
  const dienst = (soort: string) =>
    ernsten(`${teOndertekenen}partners:
  - id: d
    naam: D
    rechtsvorm: staat
    kring: oprichter
    organen: [{id: minister, soort: minister, isPartij: ja}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: gebiedsmanager, orgaan: minister, mandaat: m}]}
    besluiten: []
mandaten:
  - {id: m, soort: ${soort}, van: [{id: x, partner: d, orgaan: minister}], aan: {partner: d, functie: gebiedsmanager}}
`)
  expect(dienst('vaste-regeling')).toEqual([])
  expect(dienst('mandaat')).toEqual([])
  expect(dienst('machtiging')).toEqual(['fout'])
})
it('in an openbaar lichaam the dagelijks bestuur decides, also when another board is party', () => {
  expect(
    paden(`${teOndertekenen}partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur, isPartij: nee}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: ab}]}
    besluiten: [{id: x, orgaan: db, datum: 2027-01-10}]
`),
  ).toEqual([])
})
it('unknown is not judged', () => {
  expect(uitslag(`${teOndertekenen}${gemeente()}`).nogNiet.flatMap(({ paden }) => paden)).toEqual([
    'partners[0].besluiten',
  ])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['id: gemeente-lindemonde\n', 'register:'],
      zoek: ' LM-V-118',
      wordt:
        " LM-V-118\n    ondertekening:\n      - {id: tekening, ondertekenaar: burgemeester, datum: 2026-10-10, versie: '1.0'}",
    }),
  ).toEqual([
    "OND003 - {id: college-2026-10, orgaan: college, datum: 2026-10-13, kenmerk: LM/26/0417, versie: '1.0', strekking: [deelname, ondertekening, wijziging-lagere-lagen, toetreding, reglement]}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-veldermeer\n',
      zoek: "    besluiten:\n      - {id: college-2026-10, orgaan: college, datum: 2026-10-27, kenmerk: Z26-00931, versie: '1.0', strekking: [deelname, ondertekening, wijziging-lagere-lagen, toetreding, reglement]}",
      wordt: '    besluiten: []',
    }),
  ).toEqual(['OND003 besluiten: []'])
}, 30_000)
