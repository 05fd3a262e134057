import { expect, it } from 'vitest'
import { verwerkingZonderOnderdeel } from '../../../src/regels/gro/verwerking-zonder-onderdeel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(`formaat: 1\n${text}`, [verwerkingZonderOnderdeel]).bevindingen
const paden = (text: string) => vondsten(text).map(({ pad }) => pad)

it('sees what is denied in a verstrekking, and names it', () => {
  const text = `
overleggen: [{id: o, naam: tafel, doelen: {nvt: volgt}, verstrekkingen: [{id: v, van: [], aan: {nvt: x}, gegevens: []}]}]`
  expect(paden(text)).toEqual([
    'overleggen[0].doelen',
    'overleggen[0].verstrekkingen[0].van',
    'overleggen[0].verstrekkingen[0].aan',
    'overleggen[0].verstrekkingen[0].gegevens',
  ])
  expect(vondsten(text).at(-1)?.bericht).toBe('Bij de verstrekking ‘v’ in ‘tafel’ staat dat er geen soort gegevens is.')
})
it('an overleg needs no purpose when each verstrekking has its own, or nothing is shared', () => {
  expect(
    paden(`
doelbinding: {doelen: [{id: d}]}
overleggen: [{id: o, doelen: [], verstrekkingen: [{id: v, doelen: [d]}]}, {id: p, doelen: []}]`),
  ).toEqual([])
})
it('looks only at data that are shared', () => {
  const text = (gegevens: string) => `
gegevens: [{id: g, overWie: []}]
overleggen: [{id: o, verstrekkingen: [{id: v, gegevens: [${gegevens}]}]}]`
  expect(paden(text('g'))).toEqual(['gegevens[0].overWie'])
  expect(paden('gegevens: [{id: g, overWie: []}]')).toEqual([])
})
it('asks no letter of who has a law of its own, and says nothing of what is unknown', () => {
  const text = (soort: string) =>
    `hoedanigheden: [{id: h, soort: ${soort}, grondslagen: [{id: a, avg: {nvt: eigen wet}}]}]`
  expect(paden(text('politie'))).toEqual([])
  expect(paden(text('college-leerplicht'))).toEqual(['hoedanigheden[0].grondslagen[0].avg'])
  expect(paden('hoedanigheden: [{id: h, soort: college-leerplicht, grondslagen: [{id: a}]}]')).toEqual([])
})

it('a complete example: a datum about nobody', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: '  - id: leerplichtstatus', zoek: 'overWie: [jongere]', wordt: 'overWie: []' }),
  ).toEqual(['GRO001 overWie: []'])
})
it('a complete example: a ground without letter', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: swv-po\n    soort: swv-po', '- id: passend-onderwijs'],
      zoek: 'avg: e',
      wordt: 'avg: {nvt: volgt uit het ondersteuningsplan}',
    }),
  ).toEqual(['GRO001 avg: {nvt: volgt uit het ondersteuningsplan}'])
})
