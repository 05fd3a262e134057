import { expect, it } from 'vitest'
import { doelZonderAlgemeenDoel } from '../../../src/regels/gro/doel-zonder-algemeen-doel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (doelen: string) =>
  keten(
    `formaat: 1
doelbinding: {doelen: [{id: a, soort: algemeen, tekst: breed}, ${doelen}]}
overleggen: [{id: o, naam: tafel, doelen: [d]}, {id: p, naam: kring, doelen: [d, a]}]`,
    [doelZonderAlgemeenDoel],
  )

it('follows the way up, and reports once where it ends', () => {
  expect(
    uitslag('{id: d, soort: specifiek, tekst: school, onder: e}, {id: e, soort: specifiek, tekst: werk, onder: a}')
      .bevindingen,
  ).toEqual([])
  expect(
    uitslag(
      '{id: d, soort: specifiek, tekst: school, onder: e}, {id: e, soort: specifiek, tekst: werk, onder: {nvt: los}}',
    ).bevindingen.map(({ pad, bericht }) => [pad, bericht]),
  ).toEqual([
    [
      'doelbinding.doelen[2].onder',
      'Het doel ‘school’ van ‘tafel’ valt niet onder een algemeen doel van het convenant, want ‘werk’ staat op zichzelf.',
    ],
  ])
})
it('waits for what is unknown, and leaves a circle to another rule', () => {
  expect(uitslag('{id: d, soort: specifiek}').nogNiet).toEqual([
    { code: 'GRO101', paden: ['doelbinding.doelen[1].onder'] },
  ])
  expect(uitslag('{id: d, onder: e}, {id: e}').nogNiet).toEqual([
    { code: 'GRO101', paden: ['doelbinding.doelen[2].soort'] },
  ])
  const kring = uitslag('{id: d, soort: specifiek, onder: e}, {id: e, soort: specifiek, onder: d}')
  expect([kring.bevindingen, kring.nogNiet]).toEqual([[], []])
})
it('a purpose that no overleg has may stand by itself', () => {
  expect(
    uitslag('{id: d, soort: specifiek, onder: a}, {id: e, soort: sturing, onder: {nvt: los}}').bevindingen,
  ).toEqual([])
})

it.each(['een-plan', 'onderwijs-en-zorg'])('a complete example: %s stands by itself', (doel) => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: [`    - id: ${doel}\n`],
      zoek: 'onder: ononderbroken-ontwikkeling',
      wordt: 'onder: {nvt: een nieuw doel}',
    }),
  ).toEqual(['GRO101 onder: {nvt: een nieuw doel}'])
})
it('a complete example of young people: the same', () => {
  expect(
    bederf('kwetsbare-jongeren', {
      na: ['doelbinding:\n', 'soort: specifiek\n'],
      zoek: 'onder: ',
      wordt: 'onder: {nvt: eigen doel} # ',
    }),
  ).toEqual([expect.stringMatching(/^GRO101 onder: \{nvt: eigen doel\}/)])
})
