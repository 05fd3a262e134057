import { expect, it } from 'vitest'
import { regelingZonderBevoegdheid } from '../../../src/regels/ond/regeling-zonder-bevoegdheid.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [regelingZonderBevoegdheid])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const ernsten = (text: string) => uitslag(text).bevindingen.map(({ ernst }) => ernst)

it('only the algemeen bestuur decided', () => {
  expect(
    paden(`${teOndertekenen}partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: ab}]}
    besluiten: [{id: x, orgaan: ab, datum: 2027-01-10}]
`),
  ).toEqual(['partners[0].besluiten[0].orgaan'])
})
it('a question when it is no agreement under private law', () => {
  expect(
    ernsten(`samenwerking: {versie: "1.0", versiedatum: 2027-01-01, status: ter-ondertekening, peildatum: 2027-02-01, aard: niet-afdwingbaar}
partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: ab}]}
    besluiten: [{id: x, orgaan: ab, datum: 2027-01-10}]
`),
  ).toEqual(['vraag'])
})
it('the dagelijks bestuur decided, or nobody says which organ did', () => {
  expect(
    paden(`${teOndertekenen}partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: ab}]}
    besluiten: [{id: x, orgaan: ab}, {id: y, orgaan: db}]
  - id: q
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: ab}]}
    besluiten: [{id: x}]
`),
  ).toEqual([])
})
it('a director with a mandate of the board, or a board without further name, may be it', () => {
  const besluit = (soort: string) =>
    paden(`${teOndertekenen}partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: o, soort: ${soort}, naam: de directeur publieke gezondheid, isPartij: ja}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: o}]}
    besluiten: [{id: x, orgaan: o, datum: 2027-01-10}]
`)
  expect(besluit('anders')).toEqual([])
  expect(besluit('bestuur')).toEqual([])
  expect(besluit('algemeen-bestuur')).toHaveLength(1)
})
it('it signs for a gemeente without a piece', () => {
  expect(
    paden(`${teOndertekenen}partners:
  - id: r
    naam: R
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen: [{id: ab, soort: algemeen-bestuur, isPartij: ja}, {id: db, soort: dagelijks-bestuur}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: voorzitter, orgaan: db}]}
    besluiten: [{id: y, orgaan: db}]
  - {id: g, naam: G, rechtsvorm: gemeente, kring: oprichter, vertegenwoordigdDoor: {partner: r}}
`),
  ).toEqual(['partners[1].vertegenwoordigdDoor.mandaat'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'soort: dagelijks-bestuur, naam: het dagelijks bestuur van het Regionaal',
      wordt: 'soort: algemeen-bestuur, naam: het algemeen bestuur van het Regionaal',
    }),
  ).toEqual([
    "OND008 - {id: db-2026-10, orgaan: dagelijks-bestuur, datum: 2026-10-29, kenmerk: RBL-2026-19, versie: '1.0', strekking: [deelname, ondertekening, wijziging-lagere-lagen, toetreding, reglement]}",
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-oeverhoek\n',
      zoek: '    vertegenwoordiging:\n      wijze: zelfstandig\n      ondertekenaars:\n        - {id: burgemeester, functie: burgemeester, orgaan: college}\n      bron: artikel 171 lid 1 van de Gemeentewet; voor het college zijn besluit van 17 november 2026\n',
      wordt: '    vertegenwoordigdDoor: {partner: ggd-rivierenrand, grond: deelnemer in de regeling}\n',
    }),
  ).toEqual(['OND008 vertegenwoordigdDoor: {partner: ggd-rivierenrand, grond: deelnemer in de regeling}'])
}, 30_000)
