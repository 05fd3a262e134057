import { expect, it } from 'vitest'
import { overheidZonderFg } from '../../../src/regels/par/overheid-zonder-fg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [overheidZonderFg])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const partner = (extra: string) =>
  `hoedanigheden: [{id: h, soort: college-leerplicht}]\npartners: [{id: a, kring: oprichter, fg: {nvt: nee}, ${extra}}]\n`

it('by legal form, or by task', () => {
  expect(paden(partner('rechtsvorm: gemeente'))).toEqual(['partners[0].fg'])
  expect(paden(partner('hoedanigheden: [{id: v, hoedanigheid: h}]'))).toEqual(['partners[0].fg'])
})
it('a small practice need not have one', () => {
  expect(paden(partner('rechtsvorm: eenmanszaak'))).toEqual([])
})
it('what is unknown is an open point', () => {
  expect(paden('partners: [{id: a, kring: oprichter, rechtsvorm: gemeente}]\n')).toEqual([])
})
it('is found in a complete example, at the FG', () => {
  const fg = 'fg: {nvt: wij hebben er geen}'
  const zonder = (partner: string, email: string) =>
    bederf('onderwijs-jeugdhulp', {
      na: `- id: ${partner}`,
      zoek: `fg: {functie: functionaris gegevensbescherming, email: ${email}}`,
      wordt: fg,
    })
  expect(zonder('gemeente-berkenwaard', 'fg@berkenwaard.example')).toContain(`PAR012 ${fg}`)
  expect(zonder('bureau-leerplicht', 'fg@bureauleerplicht.example')).toContain(`PAR012 ${fg}`)
})
