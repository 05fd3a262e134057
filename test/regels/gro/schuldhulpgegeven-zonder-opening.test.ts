import { expect, it } from 'vitest'
import { schuldhulpartikelOmgekeerd } from '../../../src/regels/gro/schuldhulpartikel-omgekeerd.ts'
import { schuldhulpgegevenZonderOpening } from '../../../src/regels/gro/schuldhulpgegeven-zonder-opening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const text = (aan: string, rest: string) => `formaat: 1
hoedanigheden:
  - {id: schuldhulp, soort: college-schuldhulp}
  - {id: school, soort: schoolbestuur-vo}
  - {id: wmo, soort: college-wmo}
  - {id: inkomen, soort: college-inkomen}
  - {id: kredietbank, soort: gemeenschappelijke-regeling}
overleggen:
  - {id: o, verstrekkingen: [{id: v, van: [schuldhulp], aan: ${aan}${rest}}]}
`
const toets = (aan: string, rest: string) => keten(text(aan, rest), [schuldhulpgegevenZonderOpening])
const gevonden = (aan: string, rest: string) =>
  toets(aan, rest).bevindingen.map(({ pad, ernst, rol }) => `${ernst} ${rol} ${pad}`)
const vraag = ['vraag jurist overleggen[0].verstrekkingen[0].geheim']

it('asks the jurist, unless there is consent', () => {
  expect(gevonden('[school]', ', geheim: [niet-van-toepassing], wetten: []')).toEqual(vraag)
  expect(gevonden('[school]', ', geheim: [toestemming]')).toEqual([])
})
it('who carries it out, and the chain of work and income, are no others', () => {
  expect(gevonden('[kredietbank]', ', geheim: {nvt: x}, wetten: []')).toEqual([])
  const suwi = '{wet: wet-structuur-uitvoeringsorganisatie-werk-en-inkomen, artikel: 62, lid: 1}'
  expect(gevonden('[inkomen]', `, geheim: {nvt: x}, wetten: [${suwi}]`)).toEqual([])
  expect(gevonden('[inkomen]', ', geheim: {nvt: x}, wetten: []')).toEqual(vraag)
})
it('the bridge of 8d the other way round is told by its own rule', () => {
  const brug = ', geheim: {nvt: x}, wetten: [{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}]'
  expect(gevonden('[school]', brug)).toEqual([])
  expect(keten(text('[school]', brug), [schuldhulpartikelOmgekeerd]).bevindingen.map(({ code }) => code)).toEqual([
    'GRO009',
  ])
})
it('the Wmo is judged elsewhere, and what is not finished is waited for', () => {
  expect(gevonden('[wmo]', ', geheim: {nvt: x}, wetten: []')).toEqual([])
  expect(toets('[school]', ', wetten: []').nogNiet).toEqual([
    { code: 'GRO118', paden: ['overleggen[0].verstrekkingen[0].geheim'] },
  ])
})
it('complete example: schuldhulp joins the table', () => {
  const wet = "{wet: wet-gemeentelijke-schuldhulpverlening, artikel: '3', lid: 1, onderdeel: a}"
  const bij = (verstrekking: string) =>
    erbij({
      soort: 'college-schuldhulp',
      partner: 'gemeente-berkenwaard',
      wetten: wet,
      geheim: "{soort: wettelijke-geheimhouding, wetten: [{wet: algemene-wet-bestuursrecht, artikel: '2:5', lid: 1}]}",
      verstrekking,
    })
  const rest = `gegevens: [gezinssituatie], doelen: [een-plan], situatie: A, wetten: [${wet}]`
  const school = `{id: bij, van: [erbij], aan: [schoolbestuur-po], ${rest}, geheim: [niet-van-toepassing]}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(school))).toEqual([`GRO118 - ${school}`])
  const hulp = `{id: bij, van: [erbij], aan: [jeugdhulpaanbieder], ${rest}}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(hulp))).toEqual([`GRO118 - ${hulp}`])
})
