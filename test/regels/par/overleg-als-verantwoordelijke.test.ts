import { expect, it } from 'vitest'
import { overlegAlsVerantwoordelijke } from '../../../src/regels/par/overleg-als-verantwoordelijke.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [overlegAlsVerantwoordelijke])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

it('who is no legal person needs an organisation behind it', () => {
  const partner = (extra = '') =>
    `partners: [{id: a, kring: oprichter, rechtsvorm: geen-rechtspersoon${extra}}, {id: b}]\n`
  expect(paden(partner())).toEqual(['partners[0].rechtsvorm'])
  expect(paden(partner(', vertegenwoordigdDoor: {partner: b}'))).toEqual([])
})
it('a veiligheidshuis is never controller', () => {
  const text = (soort: string) =>
    `hoedanigheden: [{id: h, soort: ${soort}}]\nverwerkingen: [{id: v, verantwoordelijkheid: [{id: r, verantwoordelijken: [h]}]}]\n`
  expect(paden(text('zorg-veiligheidshuis'))).toEqual(['verwerkingen[0].verantwoordelijkheid[0].verantwoordelijken[0]'])
  expect(paden(text('politie'))).toEqual([])
})
it.each([
  ['het thuiszittersoverleg', 1],
  ['de casustafel', 1],
  ['het netwerk', 1],
  ['het Zorg- en Veiligheidshuis', 1],
  ['het ziekenhuis', 0],
  ['het samenwerkingsverband', 0],
  ['de minister van VWS', 0],
  ['het college', 0],
])('%s', (wie, aantal) => {
  expect(paden(`signaalsystemen: [{id: s, verantwoordelijke: ${wie}}]\n`)).toHaveLength(aantal as number)
})
it('is found in a complete example', () => {
  const minister =
    'verantwoordelijke: de minister van Volksgezondheid, Welzijn en Sport; het college voert de plichten jegens betrokkenen uit'
  const wordt = 'verantwoordelijke: het signaleringsoverleg'
  expect(bederf('onderwijs-jeugdhulp', { zoek: minister, wordt })).toEqual([`PAR005 ${wordt}`])
  const vorm = { na: '- id: waterkamp', zoek: 'rechtsvorm: ', wordt: 'rechtsvorm: geen-rechtspersoon # ' }
  expect(bederf('onderwijs-jeugdhulp', vorm).filter((each) => each.startsWith('PAR005'))).toHaveLength(1)
})
