import { expect, it } from 'vitest'
import { afwijkendDoelZonderGrond } from '../../../src/regels/gro/afwijkend-doel-zonder-grond.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

interface Delen {
  readonly status?: string
  readonly van?: string
  readonly aan?: string
  readonly aard?: string
}
const uitslag = (
  velden: string,
  { status = 'ter-besluitvorming', van = 'anders', aan = 'anders', aard = 'gewoon' }: Delen = {},
) =>
  keten(
    `formaat: 1
samenwerking: {status: ${status}}
hoedanigheden: [{id: h, soort: ${van}, naam: de gever}, {id: i, soort: ${aan}, naam: de ontvanger}]
gegevens: [{id: g, naam: verzuim, aard: ${aard}}]
overleggen: [{id: o, naam: tafel, verstrekkingen: [{id: v, van: [h], aan: [i], gegevens: [g], ${velden}}]}]`,
    [afwijkendDoelZonderGrond],
  )
const plekken = (velden: string, delen?: Delen) =>
  uitslag(velden, delen)
    .bevindingen.filter(({ code }) => code === 'GRO007')
    .map(({ pad }) => pad?.split('.').at(-1))
const lpw = 'wetten: [{wet: leerplichtwet-1969, artikel: "18", lid: 3}]'

it('asks at situation C why it may be given, and waits while the draft is young', () => {
  expect(uitslag('situatie: C').bevindingen.map(({ bericht }) => bericht)).toEqual([
    'In ‘tafel’ gaat ‘verzuim’ van ‘de gever’ naar ‘de ontvanger’ voor een afwijkend doel (situatie C); waarom dat mag, staat er niet bij.',
  ])
  const early = uitslag('situatie: C', { status: 'concept' })
  expect(early.bevindingen).toEqual([])
  expect(early.nogNiet).toEqual([{ code: 'GRO007', paden: ['overleggen[0].verstrekkingen[0].cGrond'] }])
  expect(plekken('situatie: C, cGrond: {nvt: volgt}', { status: 'concept' })).toEqual(['cGrond'])
})
it('a law that is claimed has an article of national law', () => {
  expect(plekken('situatie: C, cGrond: wettelijk')).toEqual(['wetten'])
  expect(plekken('situatie: C, cGrond: wettelijk', { status: 'concept' })).toEqual([])
  const avg = 'wetten: [{wet: algemene-verordening-gegevensbescherming, artikel: "6", lid: 4}]'
  expect(plekken(`situatie: C, cGrond: wettelijk, ${avg}`, { status: 'concept' })).toEqual(['wetten'])
  expect(plekken(`situatie: C, cGrond: wettelijk, ${lpw}`)).toEqual([])
  expect(plekken('situatie: C, cGrond: wettelijk, wetten: [{wet: jeugdwet, artikel: "99"}]')).toEqual([])
})
it('a compatible purpose is no answer where the law names the receivers', () => {
  const zin = 'situatie: C, cGrond: verenigbaar'
  expect(plekken(zin, { van: 'college-inkomen', aan: 'uwv' })).toEqual(['cGrond'])
  expect(plekken(zin, { van: 'swv-po', aan: 'schoolbestuur-po', aard: 'gezondheid' })).toEqual(['cGrond'])
  expect(plekken(zin, { van: 'swv-po', aan: 'schoolbestuur-po' })).toEqual([])
  expect(plekken(zin, { van: 'schoolbestuur-po', aan: 'college-leerplicht' })).toEqual([])
})
it('leaves receivers outside such a law, and the wall of the Wmo 2015, to other rules', () => {
  expect(plekken('situatie: C, cGrond: verenigbaar', { van: 'college-inkomen', aan: 'schoolbestuur-vo' })).toEqual([])
  expect(plekken('situatie: C', { van: 'college-jeugdhulp', aan: 'college-wmo' })).toEqual([])
})
it('is silent at A and B, and with consent or a vital interest', () => {
  for (const velden of [
    'situatie: A',
    'situatie: B',
    'situatie: C, cGrond: toestemming',
    'situatie: C, cGrond: vitaal',
  ])
    expect(plekken(velden)).toEqual([])
})

it('a complete example: no reason why the report of absence may go to leerplicht', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: thuiszitters-po\n', 'situatie: C\n'],
      zoek: 'cGrond: wettelijk',
      wordt: 'cGrond: {nvt: partijen kennen elkaar}',
    }),
  ).toEqual(['GRO007 cGrond: {nvt: partijen kennen elkaar}'])
})
it('a complete example: a compatible purpose in the place of the law', () => {
  expect(
    bederf('kwetsbare-jongeren', {
      na: ['      - id: college-uwv\n'],
      zoek: 'situatie: A',
      wordt: 'situatie: C\n        cGrond: verenigbaar',
    }),
  ).toEqual(['GRO007 cGrond: verenigbaar'])
})
