import { expect, it } from 'vitest'
import { afsprakenZonderBeveiliging } from '../../../src/regels/bev/afspraken-zonder-beveiliging.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [afsprakenZonderBeveiliging])
const paden = (text: string) => check(`afspraken: {beveiliging: ${text}}\n`).bevindingen.map(({ pad }) => pad)

it('denied or empty', () => {
  expect(paden('{nvt: geen}')).toEqual(['afspraken.beveiliging'])
  expect(paden('{maatregelen: [], kanaal: {nvt: geen}}')).toEqual([
    'afspraken.beveiliging.maatregelen',
    'afspraken.beveiliging.kanaal',
  ])
  expect(paden('{maatregelen: [logging]}')).toEqual([])
})
it('what is unknown is an open point', () => {
  expect(paden('{kanaal: beveiligde e-mail}')).toEqual([])
  expect(check('').nogNiet).toHaveLength(1)
})
it('is found in a complete example, at the channel', () => {
  const wordt = 'kanaal: {nvt: iedere Partij kiest zelf}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'kanaal: een beveiligde e-mailvoorziening, en vanaf 1 september 2027 het casussysteem',
      wordt,
    }),
  ).toEqual([`BEV004 ${wordt}`])
  expect(
    bederf('kwetsbare-jongeren', {
      zoek: 'kanaal: een beveiligde e-mailvoorziening of een beveiligde verbinding tussen systemen',
      wordt,
    }),
  ).toEqual([`BEV004 ${wordt}`])
})
