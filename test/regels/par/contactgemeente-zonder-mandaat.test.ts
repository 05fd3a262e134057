import { expect, it } from 'vitest'
import { contactgemeenteZonderMandaat } from '../../../src/regels/par/contactgemeente-zonder-mandaat.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [contactgemeenteZonderMandaat])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (extra = '') => `hoedanigheden: [{id: d, soort: college-doorstroompunt}]
partners:
  - {id: x, korteNaam: X, rechtsvorm: gemeente, kring: oprichter, hoedanigheden: [{id: v, hoedanigheid: d}]}
  - {id: y, korteNaam: Y, rechtsvorm: gemeente, kring: oprichter}
overleggen: [{id: o, deelnemers: [{id: p, hoedanigheid: d}]${extra}}]
`
it('who works for another college has its mandate', () => {
  expect(check(text()).bevindingen).toMatchObject([{ pad: 'partners[0].hoedanigheden[0]' }])
  expect(check(text()).bevindingen[0]?.bericht).toContain('ook voor ‘Y’')
  expect(paden(`${text()}mandaten: [{id: m, van: [{id: y, partner: y}], aan: {partner: x}}]\n`)).toEqual([])
})
it('counts the gemeenten of the tables, when there are tables', () => {
  expect(paden(text(', uitvoeringen: [{id: t, gemeenten: [x]}]'))).toEqual([])
})
it('only a piece about the task counts, and a regeling counts for all', () => {
  const stuk = (rest: string) => paden(`${text()}mandaten: [{id: m, aan: {partner: x}, ${rest}}]\n`)
  expect(stuk('omvang: [ondertekenen], van: [{id: y, partner: y}]')).toHaveLength(1)
  expect(stuk('omvang: [taak], van: [{id: z, partner: z}]')).toHaveLength(1)
  expect(stuk('soort: vaste-regeling, van: [{id: x, partner: x}]')).toEqual([])
  expect(stuk('omvang: [taak]')).toEqual([])
})
it('leaves to another rule who says to have it done, and forgets who is gone', () => {
  const y = '{id: y, korteNaam: Y, rechtsvorm: gemeente, kring: oprichter'
  const door = ', hoedanigheden: [{id: v, hoedanigheid: d, uitvoeringDoor: {partner: x, grond: mandaat}}]'
  expect(paden(text().replace(y, y + door))).toEqual([])
  const weg = 'samenwerking: {peildatum: 2027-02-01}\nuittredingen: [{id: u, partner: y, per: 2027-01-01}]\n'
  expect(paden(text() + weg)).toEqual([])
})
it('is found in a complete example', () => {
  const na = (gemeente: string) => ['partners:', `- id: ${gemeente}\n`]
  const door = '{partner: gemeente-zuiderkreek, grond: mandaat, mandaat: mandaat-doorstroompunt}'
  const eigen = `      - id: doorstroompunt
        hoedanigheid: college-doorstroompunt
        orgaan: college
        uitvoeringDoor: ${door}
`
  const contact =
    "PAR011 - {id: doorstroompunt, hoedanigheid: college-doorstroompunt, orgaan: college, toelichting: 'ook contactgemeente: het doorstroompunt werkt in mandaat voor Elzenbroek en Hoogwal'}"
  const verleners = {
    'gemeente-elzenbroek':
      '      - {id: elzenbroek, partner: gemeente-elzenbroek, orgaan: college, datum: 2025-12-02, kenmerk: EB/25/0771}\n',
    'gemeente-hoogwal':
      '      - {id: hoogwal, partner: gemeente-hoogwal, orgaan: college, datum: 2025-12-09, kenmerk: HW-25-633}\n',
  }
  for (const [gemeente, verlener] of Object.entries(verleners))
    expect(
      bederf('kwetsbare-jongeren', { na: na(gemeente), zoek: eigen, wordt: '' }, { zoek: verlener, wordt: '' }),
    ).toEqual([contact])
})
