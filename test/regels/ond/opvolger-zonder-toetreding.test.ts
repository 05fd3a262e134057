import { expect, it } from 'vitest'
import { opvolgerZonderToetreding } from '../../../src/regels/ond/opvolger-zonder-toetreding.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [opvolgerZonderToetreding])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a school went over to a board that is no party', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: overdracht-school, datum: 2027-08-01}]
`),
  ).toEqual(['rechtsopvolging[0].naar'])
})
it('a fusie as well', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: fusie, datum: 2027-08-01}]
`),
  ).toEqual(['rechtsopvolging[0].naar'])
})
it('a herindeling goes over by law', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: herindeling, datum: 2027-08-01}]
`),
  ).toEqual([])
})
it('not before the day', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: fusie, datum: 2028-01-01}]
`),
  ).toEqual([])
})
it('it joins', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: fusie, datum: 2027-08-01}]
toetredingen: [{id: t, partner: q, staat: kandidaat}]
`),
  ).toEqual([])
})
it('needs a day to look at', () => {
  expect(
    uitslag(`samenwerking: {titel: T}
partners:
  - {id: p, naam: P, kring: oprichter}
  - {id: q, naam: Q, kring: derde}
rechtsopvolging: [{id: r, van: [p], naar: q, soort: fusie, datum: 2027-08-01}]
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['samenwerking.peildatum'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'rechtsopvolging:\n',
      wordt:
        'rechtsopvolging:\n  - {id: overdracht, soort: overdracht-school, van: [griendcollege], naar: veilig-thuis-rivierenrand, datum: 2026-08-01, gevolg: de scholen gaan over}\n',
    }),
  ).toEqual([
    'OND116 - {id: overdracht, soort: overdracht-school, van: [griendcollege], naar: veilig-thuis-rivierenrand, datum: 2026-08-01, gevolg: de scholen gaan over}',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'rechtsopvolging:\n',
      wordt:
        'rechtsopvolging:\n  - {id: overdracht, soort: overdracht-school, van: [rietschans, komgronden], naar: veilig-thuis-rivierenrand, datum: 2026-10-01, gevolg: de scholen gaan over}\n',
    }),
  ).toEqual([
    'OND116 - {id: overdracht, soort: overdracht-school, van: [rietschans, komgronden], naar: veilig-thuis-rivierenrand, datum: 2026-10-01, gevolg: de scholen gaan over}',
  ])
}, 30_000)
