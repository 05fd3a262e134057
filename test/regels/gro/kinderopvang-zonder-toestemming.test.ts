import { expect, it } from 'vitest'
import { kinderopvangZonderToestemming } from '../../../src/regels/gro/kinderopvang-zonder-toestemming.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const text = (rest: string, grondslagen = '[]') => `formaat: 1
doelbinding: {doelen: [{id: d}]}
gegevens:
  - {id: duur, naam: de duur van het programma, aard: gewoon}
  - {id: zorg, naam: zorgen, aard: gewoon}
  - {id: wie, naam: naam van het kind en geboortedatum, aard: gewoon}
hoedanigheden:
  - {id: opvang, soort: kinderopvang, grondslagen: ${grondslagen}}
  - {id: school, soort: schoolbestuur-po}
  - {id: jeugd, soort: college-jeugdhulp}
  - {id: vt, soort: veilig-thuis}
overleggen:
  - {id: o, doelen: [d], verstrekkingen: [{id: v, van: [opvang], ${rest}}]}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [kinderopvangZonderToestemming])
const paden = (...args: Parameters<typeof text>) =>
  toets(...args).bevindingen.map(({ pad }) => (pad ?? '').replace('overleggen[0].verstrekkingen[0].', ''))
const vve = 'wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 160, lid: 3}], geheim: {nvt: x}'
const wmo = 'wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}], geheim: [meldrecht]'

it('programme and duration to the school', () => {
  expect(paden(`aan: [school], gegevens: [duur], ${vve}`)).toEqual([])
  expect(paden(`aan: [school], gegevens: [duur, zorg], ${vve}`)).toEqual(['gegevens[1]'])
  expect(paden(`aan: [school, jeugd], gegevens: [duur], ${vve}`)).toEqual(['aan[1]'])
  expect(paden(`aan: [school], gegevens: [wie, duur], ${vve}`)).toEqual([])
  // the duty is for those two data only
  const plicht = vve.replace('{nvt: x}', '[wettelijke-plicht]')
  expect(paden(`aan: [school], gegevens: [zorg], ${plicht}`)).toEqual(['gegevens[0]'])
})
it('the meldcode leads to Veilig Thuis only', () => {
  expect(paden(`aan: [vt], gegevens: [zorg], ${wmo}`)).toEqual([])
  expect(paden(`aan: [school], gegevens: [zorg], ${wmo}`)).toEqual(['geheim'])
  const wko = 'wetten: [{wet: wet-kinderopvang, artikel: 1.51a}], geheim: [wettelijke-plicht]'
  expect(paden(`aan: [school], gegevens: [zorg], ${wko}`)).toEqual(['geheim'])
})
it('a Zorg- en Veiligheidshuis has rules of its own for who joins once', () => {
  const wgs =
    'wetten: [{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 2.31, lid: 10}], geheim: {nvt: x}'
  expect(paden(`aan: [jeugd], gegevens: [zorg], ${wgs}`)).toEqual([])
})
it('everything else with consent of the parents', () => {
  expect(paden('aan: [jeugd], gegevens: [zorg], geheim: [niet-van-toepassing], wetten: []')).toEqual(['geheim'])
  expect(paden('aan: [jeugd], gegevens: [zorg], geheim: [toestemming]')).toEqual([])
  expect(paden('aan: [jeugd], gegevens: [zorg], wetten: []', '[{id: g, doelen: [d], avg: a}]')).toEqual([])
})
it('waits while nothing is said about it and the verstrekking is not finished', () => {
  const { bevindingen, nogNiet } = toets('aan: [jeugd], gegevens: [zorg], wetten: []')
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO014', paden: ['overleggen[0].verstrekkingen[0].geheim'] }])
  expect(paden('aan: [jeugd], gegevens: [zorg], wetten: [], situatie: A')).toEqual(['geheim'])
})
it('complete example: kinderopvang joins the table', () => {
  const bij = (verstrekking: string) =>
    erbij({
      soort: 'kinderopvang',
      partner: 'oeverwiek',
      wetten: "{wet: wet-op-het-primair-onderwijs, artikel: '160', lid: 3}",
      geheim: '{soort: contractueel, doorbreking: [niet-van-toepassing]}',
      verstrekking,
    })
  const vroeg = `{id: bij, van: [erbij], aan: [schoolbestuur-po], gegevens: [gezinssituatie], doelen: [een-plan], situatie: A, ${vve}}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(vroeg))).toEqual([`GRO014 - ${vroeg}`])
  const breed = `{id: bij, van: [erbij], aan: [college-jeugdhulp], gegevens: [contactgegevens], doelen: [een-plan], situatie: A, geheim: [niet-van-toepassing], wetten: [{wet: wet-kinderopvang, artikel: 1.51a}]}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(breed))).toEqual([`GRO014 - ${breed}`])
})
