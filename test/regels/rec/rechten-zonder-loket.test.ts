import { expect, it } from 'vitest'
import { rechtenZonderLoket } from '../../../src/regels/rec/rechten-zonder-loket.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [rechtenZonderLoket])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const rechten = (text: string) => paden(`afspraken: {rechten: ${text}}\n`)

it('no desk, denied at either level', () => {
  expect(rechten('{nvt: ieder voor zich}')).toEqual(['afspraken.rechten'])
  expect(rechten('{loket: {nvt: ieder voor zich}}')).toEqual(['afspraken.rechten.loket'])
})
it('a request that is passed on too late', () => {
  const met = (termijn: string) => rechten(`{loket: {email: a@b.example}, doorzendtermijn: ${termijn}}`)
  expect(met('1 maand')).toEqual(['afspraken.rechten.doorzendtermijn'])
  expect(met('25 werkdagen')).toHaveLength(1)
  expect(met('20 werkdagen')).toEqual([])
  expect(met('{nvt: meteen}')).toEqual([])
})
it('what is unknown is an open point', () => {
  for (const text of ['', 'afspraken: {opnemen: nee}\n', 'afspraken: {rechten: {doorzendtermijn: 5 dagen}}\n']) {
    expect(paden(text)).toEqual([])
    expect(check(text).nogNiet).toHaveLength(1)
  }
})
it('is found in a complete example, at the term or the desk', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { zoek: 'doorzendtermijn: 5 werkdagen', wordt: 'doorzendtermijn: 2 maanden' }),
  ).toEqual(['REC001 doorzendtermijn: 2 maanden'])
  const loket = 'loket: {nvt: iedere Partij heeft een eigen loket}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: "loket: {functie: privacyloket Samen naar school, email: privacy@samennaarschool-rivierenrand.example, telefoon: 088 000 0142, web: 'https://www.samennaarschool-rivierenrand.example/privacy'}",
      wordt: loket,
    }),
  ).toEqual([`REC001 ${loket}`])
})
