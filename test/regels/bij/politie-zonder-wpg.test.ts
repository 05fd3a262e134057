import { expect, it } from 'vitest'
import { politieZonderWpg } from '../../../src/regels/bij/politie-zonder-wpg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vanPolitie } from './politie.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [politieZonderWpg])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = vanPolitie

it('the police gives on its own law', () => {
  expect(paden(text(', wetten: []'))).toEqual(['overleggen[0].verstrekkingen[0].wetten'])
  expect(paden(text(', wetten: [{wet: gemeentewet, artikel: 172}]'))).toHaveLength(1)
  expect(paden(text(', wetten: [{wet: wet-politiegegevens, artikel: 20, lid: 3}]'))).toEqual([])
  expect(check(text('')).nogNiet).toEqual([{ code: 'BIJ010', paden: ['overleggen[0].verstrekkingen[0].wetten'] }])
})
it('an ordinary datum of the police may follow the AVG, what it knows for its task does not', () => {
  expect(paden(text(', wetten: []').replace('politiegegeven', 'strafrechtelijk'))).toHaveLength(1)
  expect(paden(text(', wetten: []').replace('politiegegeven', 'gewoon'))).toEqual([])
})
it('names the police alone, whoever else gives along', () => {
  const samen = text(', wetten: []').replace('van: [p]', 'van: [p, j]')
  expect(check(samen).bevindingen[0]?.bericht).toBe('‘p’ geeft in ‘o’ ‘g’ zonder artikel van de Wet politiegegevens.')
})
it('a letter of the AVG does not go with the Wpg alone', () => {
  const grond = (wet: string) =>
    `hoedanigheden: [{id: p, soort: politie, grondslagen: [{id: g, avg: e, wetten: [${wet}]}]}]\n`
  expect(paden(grond('{wet: wet-politiegegevens, artikel: 20, lid: 3}'))).toEqual([
    'hoedanigheden[0].grondslagen[0].avg',
  ])
  expect(paden(grond('{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 2.25}'))).toEqual([])
})
it('is found in a complete example, at the law', () => {
  const wet = '[{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 2.25}]'
  for (const id of ['politie', 'politie-dat']) {
    const na = ['- id: casusoverleg', 'verstrekkingen:', `- id: ${id}\n`]
    const found = bederf('zorg-veiligheid', {
      na,
      zoek: "[{wet: wet-politiegegevens, artikel: '20', lid: 3}]",
      wordt: wet,
    })
    expect(found.filter((each) => each.startsWith('BIJ010'))).toEqual([`BIJ010 wetten: ${wet}`])
  }
})
