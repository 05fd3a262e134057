import { expect, it } from 'vitest'
import { datalekZonderMeldpunt } from '../../../src/regels/bev/datalek-zonder-meldpunt.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [datalekZonderMeldpunt])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const datalek = (velden: string) => paden(`afspraken: {datalek: ${velden}}\n`)

it('denied: contact, period, reporter, or all', () => {
  const partner = (kring: string) =>
    paden(`partners: [{id: a, kring: ${kring}, datalek: {nvt: geen}}]\nafspraken: {datalek: {meldtermijn: 1 dag}}\n`)
  expect(partner('oprichter')).toEqual(['partners[0].datalek'])
  expect(partner('klasse')).toEqual([])
  expect(datalek('{nvt: volgt}')).toEqual(['afspraken.datalek'])
  expect(datalek('{meldtermijn: {nvt: meteen}, melder: {nvt: niemand}}')).toEqual([
    'afspraken.datalek.meldtermijn',
    'afspraken.datalek.melder',
  ])
})
it('a period of 72 hours or more', () => {
  for (const duur of ['72 uur', '3 dagen', '3 werkdagen', '1 week'])
    expect(datalek(`{meldtermijn: ${duur}}`)).toEqual(['afspraken.datalek.meldtermijn'])
  for (const duur of ['24 uur', '48 uur', '2 werkdagen']) expect(datalek(`{meldtermijn: ${duur}}`)).toEqual([])
})
it('what is unknown is an open point', () => {
  expect(check('afspraken: {datalek: {melder: ieder}}\n').nogNiet).toMatchObject([
    { paden: ['afspraken.datalek.meldtermijn'] },
  ])
  expect(paden('')).toEqual([])
})
it('is found in a complete example, at the period or the contact', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'meldtermijn: 24 uur', wordt: 'meldtermijn: 5 dagen' })).toEqual([
    'BEV001 meldtermijn: 5 dagen',
  ])
  const wordt = 'datalek: {nvt: wij bellen}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'datalek: {functie: meldpunt datalekken, email: datalek@vliedstroom.example}',
      wordt,
    }),
  ).toEqual([`BEV001 ${wordt}`])
})
