import { expect, it } from 'vitest'
import { zvhZonderCoordinerendFg } from '../../../src/regels/par/zvh-zonder-coordinerend-fg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const zvh = (wgs: string, status = 'concept', peildatum = '2026-11-21') =>
  keten(
    `formaat: 1\nsamenwerking: {profiel: zvh-wgs, status: ${status}, peildatum: ${peildatum}${wgs}}\npartners: [{id: a, naam: A, fg: {nvt: te klein}}, {id: b, naam: B, fg: {email: fg@b.example}}]\n`,
    [zvhZonderCoordinerendFg],
  )
const paden = (...args: Parameters<typeof zvh>) => zvh(...args).bevindingen.map(({ pad }) => pad)

it('denied, or not there when bodies decide', () => {
  expect(paden(', wgs: {coordinerendFg: {nvt: ieder heeft er een}}')).toEqual(['samenwerking.wgs.coordinerendFg'])
  expect(paden(', wgs: {nvt: te veel werk}')).toEqual(['samenwerking.wgs'])
  expect(paden('', 'ter-besluitvorming')).toEqual(['samenwerking.wgs'])
  expect(paden(', wgs: {coordinerendFg: {partner: b}}', 'ter-besluitvorming')).toEqual([])
})
it('not before the law, and not without a house', () => {
  expect(paden('', 'ter-besluitvorming', '2025-02-28')).toEqual([])
  expect(
    keten('formaat: 1\nsamenwerking: {profiel: zorg-veiligheid, status: ondertekend, peildatum: 2026-11-21}\n', [
      zvhZonderCoordinerendFg,
    ]).bevindingen,
  ).toEqual([])
})
it('at an organisation that has none', () => {
  expect(paden(', wgs: {coordinerendFg: {partner: a}}')).toEqual(['samenwerking.wgs.coordinerendFg.partner'])
})
it('in a draft, or in a group that is being filled, it is an open point', () => {
  for (const wgs of ['', ', wgs: {analyse: nee}']) {
    expect(zvh(wgs).nogNiet).toEqual([{ code: 'PAR107', paden: ['samenwerking.wgs.coordinerendFg'] }])
  }
})
it('is found in a complete example', () => {
  expect(
    bederf('zorg-veiligheid', {
      zoek: '    coordinerendFg: # WGS 1.4 lid 2\n      partner: gemeente-elzenbroek\n      contact:',
      wordt: '    coordinerendFg: {nvt: dat doet ieder zelf}\n    # contact:',
    }),
  ).toEqual(['PAR107 coordinerendFg: {nvt: dat doet ieder zelf}'])
  expect(
    bederf('zorg-veiligheid', {
      na: 'coordinerendFg:',
      zoek: 'partner: gemeente-elzenbroek',
      wordt: 'partner: {nvt: dat wisselt}',
    }),
  ).toEqual(['PAR107 partner: {nvt: dat wisselt}'])
})
