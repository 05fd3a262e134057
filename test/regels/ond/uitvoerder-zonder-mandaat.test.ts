import { expect, it } from 'vitest'
import { uitvoerderZonderMandaat } from '../../../src/regels/ond/uitvoerder-zonder-mandaat.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [uitvoerderZonderMandaat])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('denied', () => {
  expect(
    paden(`partners:
  - {id: g, naam: G, rechtsvorm: gemeente, hoedanigheden: [{id: h, uitvoeringDoor: {partner: r, grond: mandaat, mandaat: {nvt: gewoonte}}}]}
  - {id: r, naam: R}
  - {id: o, naam: O}
`),
  ).toEqual(['partners[0].hoedanigheden[0].uitvoeringDoor.mandaat'])
})
it('given to another one', () => {
  expect(
    paden(`partners:
  - {id: g, naam: G, rechtsvorm: gemeente, hoedanigheden: [{id: h, uitvoeringDoor: {partner: r, grond: mandaat, mandaat: m}}]}
  - {id: r, naam: R}
  - {id: o, naam: O}
mandaten:
  - {id: m, soort: mandaat, van: [{id: g, partner: g}], aan: {partner: o}, omvang: [ondertekenen]}
`),
  ).toEqual(['partners[0].hoedanigheden[0].uitvoeringDoor.mandaat'])
})
it('given by another one', () => {
  expect(
    paden(`partners:
  - {id: g, naam: G, rechtsvorm: gemeente, hoedanigheden: [{id: h, uitvoeringDoor: {partner: r, grond: mandaat, mandaat: m}}]}
  - {id: r, naam: R}
  - {id: o, naam: O}
mandaten:
  - {id: m, soort: mandaat, van: [{id: o, partner: o}], aan: {partner: r}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].van'])
})
it('given by this one', () => {
  expect(
    paden(`partners:
  - {id: g, naam: G, rechtsvorm: gemeente, hoedanigheden: [{id: h, uitvoeringDoor: {partner: r, grond: mandaat, mandaat: m}}]}
  - {id: r, naam: R}
  - {id: o, naam: O}
mandaten:
  - {id: m, soort: mandaat, van: [{id: g, partner: g}], aan: {partner: r}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('unknown is not judged', () => {
  expect(
    uitslag(`partners:
  - {id: g, naam: G, rechtsvorm: gemeente, hoedanigheden: [{id: h, uitvoeringDoor: {partner: r, grond: mandaat}}]}
  - {id: r, naam: R}
  - {id: o, naam: O}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['partners[0].hoedanigheden[0].uitvoeringDoor.mandaat'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '      - {id: oeverhoek, partner: gemeente-oeverhoek, orgaan: college, datum: 2019-12-10, kenmerk: OH-19-330}\n',
      wordt: '',
    }),
  ).toEqual(['OND009 van:'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-lindemonde\n',
      zoek: 'mandaat: mandaat-leerplicht}',
      wordt: 'mandaat: {nvt: het bureau doet dit al jaren}}',
    }),
  ).toEqual([
    'OND009 uitvoeringDoor: {partner: bureau-leerplicht, grond: mandaat, mandaat: {nvt: het bureau doet dit al jaren}}',
  ])
}, 30_000)
