import { expect, it } from 'vitest'
import { toetredingsrouteTegenstrijdig } from '../../../src/regels/ond/toetredingsroute-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [toetredingsrouteTegenstrijdig])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('what belongs to the route is denied', () => {
  expect(
    paden(`toetreding: {route: tenzij-bezwaar, bezwaartermijn: {nvt: geen}, kennisgeving: {nvt: geen}}
`),
  ).toEqual(['toetreding.bezwaartermijn', 'toetreding.kennisgeving'])
})
it('what belongs to another route', () => {
  expect(
    paden(`toetreding: {route: verklaring, bezwaartermijn: 4 weken}
`),
  ).toEqual(['toetreding.bezwaartermijn'])
})
it('the agreements on change follow another route', () => {
  expect(
    paden(`toetreding: {route: instemming}
afspraken: {wijziging: {beheer: de partijenlijst en toetredingen}}
`),
  ).toEqual(['afspraken.wijziging.beheer'])
})
it('equal everywhere', () => {
  expect(
    paden(`toetreding: {route: tenzij-bezwaar, bezwaartermijn: 4 weken}
afspraken: {wijziging: {beheer: de partijenlijst}}
`),
  ).toEqual([])
})
it('without a route there is nothing to compare', () => {
  expect(
    paden(`toetreding: {bezwaartermijn: 4 weken}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: "bezwaartermijn: {nvt: 'bij deze route is er geen bezwaartermijn'}",
      wordt: 'bezwaartermijn: 4 weken',
    }),
  ).toEqual(['OND107 bezwaartermijn: 4 weken'])
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'route: automatisch', wordt: 'route: tenzij-bezwaar' })).toEqual([
    "OND107 bezwaartermijn: {nvt: 'bij deze route is er geen bezwaartermijn'}",
  ])
}, 30_000)
