import { expect, it } from 'vitest'
import { wmoGegevenZonderOpening } from '../../../src/regels/gro/wmo-gegeven-zonder-opening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const text = (van: string, aan: string, rest: string) => `formaat: 1
gegevens: [{id: g, naam: de voorziening}]
hoedanigheden:
  - {id: wmo, soort: college-wmo, naam: het college}
  - {id: opvang, soort: maatschappelijke-opvang, beroepsgeheim: {soort: wettelijke-geheimhouding}}
  - {id: geheimhouder, soort: zorgaanbieder-wmo, beroepsgeheim: {soort: wettelijk}}
  - {id: school, soort: schoolbestuur-vo}
  - {id: schuldhulp, soort: college-schuldhulp}
  - {id: uitvoerder, soort: uitvoeringsorganisatie, taken: [{id: t, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 2.3.2}]}]}
  - {id: gi, soort: gecertificeerde-instelling}
overleggen:
  - {id: o, verstrekkingen: [{id: v, van: ${van}, aan: ${aan}, gegevens: [g]${rest}}]}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [wmoGegevenZonderOpening])
const paden = (...args: Parameters<typeof text>) => toets(...args).bevindingen.map(({ pad }) => pad)
const vondst = ['overleggen[0].verstrekkingen[0].geheim']
const dicht = ', geheim: {nvt: x}, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.1, lid: 1}]'

it('college and provider keep to the list', () => {
  expect(paden('[wmo]', '[school]', dicht)).toEqual(vondst)
  expect(paden('[opvang]', '[school]', dicht)).toEqual(vondst)
  expect(paden('[wmo]', '[opvang, geheimhouder]', dicht)).toEqual([])
  expect(paden('[opvang]', '[wmo]', dicht)).toEqual([])
})
it('consent opens, and so does another law for its own receiver', () => {
  expect(paden('[wmo]', '[school]', ', geheim: [toestemming]')).toEqual([])
  const brug = ', geheim: {nvt: x}, wetten: [{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}]'
  expect(paden('[wmo]', '[schuldhulp]', brug)).toEqual([])
  expect(paden('[wmo]', '[school]', brug)).toEqual(vondst)
})
it('who carries out the law for the college belongs to it', () => {
  expect(paden('[wmo, opvang]', '[uitvoerder]', dicht)).toEqual([])
  expect(paden('[uitvoerder]', '[wmo, opvang]', dicht)).toEqual([])
  expect(paden('[uitvoerder]', '[school]', dicht)).toEqual(vondst)
})
it('a duty of everyone towards the gecertificeerde instelling stands open', () => {
  const plicht = ', geheim: [wettelijke-plicht], wetten: [{wet: jeugdwet, artikel: 7.3.11, lid: 4}]'
  expect(paden('[wmo]', '[gi]', plicht)).toEqual([])
  expect(paden('[wmo]', '[gi, school]', plicht)).toEqual(vondst)
})
it('who keeps a professional secret is judged elsewhere', () => {
  expect(paden('[geheimhouder]', '[school]', dicht)).toEqual([])
})
it('waits while the way is unknown and the verstrekking is not finished', () => {
  expect(toets('[wmo]', '[school]', '').nogNiet).toEqual([
    { code: 'GRO011', paden: ['geheim', 'wetten'].map((veld) => `overleggen[0].verstrekkingen[0].${veld}`) },
  ])
  expect(paden('[wmo]', '[school]', ', situatie: A, wetten: []')).toEqual(vondst)
})
it('complete example: the college for the Wmo joins the table', () => {
  const wet = '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.1, lid: 1}'
  const bij = (verstrekking: string) =>
    erbij({
      soort: 'college-wmo',
      partner: 'gemeente-berkenwaard',
      wetten: wet,
      geheim:
        '{soort: wettelijke-geheimhouding, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.3.3}]}',
      verstrekking,
    })
  const rest = `gegevens: [gezinssituatie], doelen: [een-plan], situatie: A, wetten: [${wet}]`
  const school = `{id: bij, van: [erbij], aan: [schoolbestuur-po], ${rest}, geheim: {nvt: 'het college mag dit'}}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(school))).toEqual([`GRO011 - ${school}`])
  const hulp = `{id: bij, van: [erbij], aan: [jeugdhulpaanbieder, college-jeugdhulp], ${rest}}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(hulp))).toEqual([`GRO011 - ${hulp}`])
})
