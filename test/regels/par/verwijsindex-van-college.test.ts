import { expect, it } from 'vitest'
import { verwijsindexVanCollege } from '../../../src/regels/par/verwijsindex-van-college.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [verwijsindexVanCollege])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const systeem = (wie: string, soort = 'verwijsindex') =>
  `signaalsystemen: [{id: s, soort: ${soort}${wie && `, verantwoordelijke: ${wie}`}}]\n`

it('the law names the minister', () => {
  expect(paden(systeem('het college'))).toEqual(['signaalsystemen[0].verantwoordelijke'])
  expect(paden(systeem('de minister van VWS'))).toEqual([])
})
it('is silent on what is unknown, on another system, and on a table, which has a rule of its own', () => {
  expect(paden(systeem(''))).toEqual([])
  expect(paden(systeem('het college', 'vroegsignalering'))).toEqual([])
  expect(paden(systeem('het signaleringsoverleg'))).toEqual([])
})
it('is found in a complete example, at the name', () => {
  const zoek =
    'verantwoordelijke: de minister van Volksgezondheid, Welzijn en Sport; het college voert de plichten jegens betrokkenen uit'
  for (const wie of ['het college', 'Regionaal Bureau Leerplicht Rivierenrand']) {
    const wordt = `verantwoordelijke: ${wie}`
    expect(bederf('onderwijs-jeugdhulp', { zoek, wordt })).toEqual([`PAR106 ${wordt}`])
  }
})
