import { expect, it } from 'vitest'
import { toetredingZonderDpia } from '../../../src/regels/ond/toetreding-zonder-dpia.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { toetreder } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [toetredingZonderDpia])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a kind that was not foreseen', () => {
  expect(
    paden(`${toetreder('staat: formulier-getekend, getekend: 2027-01-10')}voortraject: {dpia: {datum: 2026-10-01}}
toetreding: {voor: [k]}
`),
  ).toEqual(['toetredingen[0].partner'])
})
it('a kind that was foreseen', () => {
  expect(
    paden(`${toetreder('staat: formulier-getekend, getekend: 2027-01-10')}voortraject: {dpia: {datum: 2026-10-01}}
toetreding: {voor: [h]}
`),
  ).toEqual([])
})
it('a candidate', () => {
  expect(
    paden(`${toetreder('staat: kandidaat')}voortraject: {dpia: {datum: 2026-10-01}}
toetreding: {voor: [k]}
`),
  ).toEqual([])
})
it('the convenant was changed and the DPIA looked at again', () => {
  expect(
    paden(`${toetreder('staat: formulier-getekend, getekend: 2027-01-10')}voortraject: {dpia: {datum: 2027-01-08}}
toetreding: {voor: [k]}
wijzigingen: [{id: w, laag: kern, datum: 2027-01-05}]
`),
  ).toEqual([])
})
it('changed, but with the old DPIA', () => {
  expect(
    paden(`${toetreder('staat: formulier-getekend, getekend: 2027-01-10')}voortraject: {dpia: {datum: 2026-10-01}}
toetreding: {voor: [k]}
wijzigingen: [{id: w, laag: kern, datum: 2027-01-05}]
`),
  ).toEqual(['toetredingen[0].partner'])
})
it('without the day of the verklaring it cannot be told', () => {
  expect(
    uitslag(`${toetreder('staat: partij')}voortraject: {dpia: {datum: 2026-10-01}}
toetreding: {voor: [k]}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['toetredingen[0].getekend'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'voor: [jeugdhulpaanbieder, ggz-instelling, rvdk]',
      wordt: 'voor: [ggz-instelling, rvdk]',
    }),
  ).toEqual(['OND011 partner: bolderwaard'])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'voor: [jeugdhulpaanbieder, ggz-instelling, rvdk]', wordt: 'voor: [rvdk]' },
      { zoek: 'getekend: 2026-11-16', wordt: 'getekend: 2026-11-17' },
    ),
  ).toEqual(['OND011 partner: bolderwaard'])
}, 30_000)
