import { expect, it } from 'vitest'
import { toetredingVoorKennisgeving } from '../../../src/regels/ond/toetreding-voor-kennisgeving.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { toetreder } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [toetredingVoorKennisgeving])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const ernsten = (text: string) => uitslag(text).bevindingen.map(({ ernst }) => ernst)

it('told before it was signed', () => {
  expect(paden(toetreder('getekend: 2027-01-10, kennisgegeven: 2027-01-05'))).toEqual(['toetredingen[0].kennisgegeven'])
})
it('party before the verklaring', () => {
  expect(paden(toetreder('getekend: 2027-01-10, ingangsdatum: 2027-01-09'))).toEqual(['toetredingen[0].ingangsdatum'])
})
it('party before the others were told', () => {
  expect(
    paden(`${toetreder('getekend: 2027-01-10, kennisgegeven: 2027-01-20, ingangsdatum: 2027-01-15')}toetreding: {route: automatisch}
`),
  ).toEqual(['toetredingen[0].ingangsdatum'])
})
it('party while the others could still object', () => {
  expect(
    paden(`${toetreder('getekend: 2027-01-10, kennisgegeven: 2027-01-20, ingangsdatum: 2027-02-01')}toetreding: {route: tenzij-bezwaar, bezwaartermijn: 4 weken}
`),
  ).toEqual(['toetredingen[0].ingangsdatum'])
})
it('told late is a point of attention', () => {
  expect(
    ernsten(`${toetreder('getekend: 2027-01-10, kennisgegeven: 2027-02-20')}toetreding: {route: verklaring, kennisgeving: {termijn: 2 weken}}
`),
  ).toEqual(['aandachtspunt'])
})
it('party without telling the others', () => {
  expect(
    paden(`${toetreder('staat: partij, getekend: 2027-01-10, kennisgegeven: {nvt: niet nodig}')}toetreding: {route: automatisch}
`),
  ).toEqual(['toetredingen[0].kennisgegeven'])
})
it('a route without notice', () => {
  expect(
    paden(`${toetreder('staat: partij, getekend: 2027-01-10, kennisgegeven: {nvt: niet nodig}')}toetreding: {route: verklaring}
`),
  ).toEqual([])
})
it('in order', () => {
  expect(
    paden(`${toetreder('getekend: 2027-01-10, kennisgegeven: 2027-01-20, ingangsdatum: 2027-03-01')}toetreding: {route: tenzij-bezwaar, bezwaartermijn: 4 weken}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'getekend: 2026-11-16',
      wordt: 'getekend: 2026-11-16\n    kennisgegeven: 2026-11-10',
    }),
  ).toEqual(['OND108 kennisgegeven: 2026-11-10'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'getekend: 2026-11-16',
      wordt: 'getekend: 2026-11-16\n    ingangsdatum: 2026-11-15',
    }),
  ).toEqual(['OND108 ingangsdatum: 2026-11-15'])
}, 30_000)
