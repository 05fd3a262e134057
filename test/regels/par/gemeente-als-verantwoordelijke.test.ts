import { expect, it } from 'vitest'
import { gemeenteAlsVerantwoordelijke } from '../../../src/regels/par/gemeente-als-verantwoordelijke.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [gemeenteAlsVerantwoordelijke])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const gemeente = (organen: string, extra = '') =>
  `partners: [{id: x, naam: gemeente X, rechtsvorm: gemeente, kring: oprichter, organen: [${organen}]${extra}}]\n`

it('a gemeente takes part through an organ', () => {
  expect(paden(gemeente('{id: college, isPartij: nee}'))).toEqual(['partners[0].organen'])
  expect(paden(gemeente('{id: college, isPartij: ja}'))).toEqual([])
  expect(paden(gemeente('{id: college}'))).toEqual([])
})
it('with more organs each hoedanigheid names its own', () => {
  const twee = '{id: college, isPartij: ja}, {id: burgemeester, isPartij: ja}'
  expect(paden(gemeente(twee, ', hoedanigheden: [{id: h}]'))).toEqual(['partners[0].hoedanigheden[0]'])
  expect(paden(gemeente(twee, ', hoedanigheden: [{id: h, orgaan: college}]'))).toEqual([])
})
it.each(['de gemeente', 'gemeente X', 'de gemeenten'])('a hoedanigheid is not called %s', (naam) => {
  expect(paden(`hoedanigheden: [{id: h, naam: ${naam}}]\n`)).toEqual(['hoedanigheden[0].naam'])
})
it.each(['het college van de gemeente', 'de gemeentelijke kredietbank'])('%s is an organ or a service', (naam) => {
  expect(paden(`hoedanigheden: [{id: h, naam: ${naam}}]\n`)).toEqual([])
})
it('is found in a complete example, at the name and at the hoedanigheid', () => {
  const naam = {
    zoek: 'naam: het college voor leerplicht\n',
    wordt: 'naam: de gemeente als leerplichttoezichthouder\n',
  }
  expect(bederf('onderwijs-jeugdhulp', naam)).toEqual(['PAR002 naam: de gemeente als leerplichttoezichthouder'])
  const orgaan = {
    na: ['- id: gemeente-lindemonde', 'hoedanigheid: college-jeugdhulp'],
    zoek: '\n        orgaan: college',
    wordt: '',
  }
  expect(bederf('onderwijs-jeugdhulp', orgaan)).toEqual(['PAR002 - id: jeugdhulp'])
})
