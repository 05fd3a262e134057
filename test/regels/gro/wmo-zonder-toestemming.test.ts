import { expect, it } from 'vitest'
import { wmoZonderToestemming } from '../../../src/regels/gro/wmo-zonder-toestemming.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const uitslag = (velden: string, { van = 'college-jeugdhulp', status = 'ter-besluitvorming', grond = '' } = {}) =>
  keten(
    `formaat: 1
samenwerking: {status: ${status}}
doelbinding: {doelen: [{id: d}]}
hoedanigheden:
  - {id: h, soort: ${van}, naam: de gever}
  - {id: s, soort: schoolbestuur-po, naam: de school}
  - {id: w, soort: college-wmo, naam: de Wmo, grondslagen: [{id: a, doelen: [d], ${grond || 'avg: e'}}]}
gegevens: [{id: g, naam: schulden}]
overleggen: [{id: o, naam: tafel, doelen: [d], verstrekkingen: [{id: v, van: [h, s], aan: [w, s], gegevens: [g], ${velden}}]}]`,
    [wmoZonderToestemming],
  )
const plekken = (velden: string, delen?: Parameters<typeof uitslag>[1]) =>
  uitslag(velden, delen).bevindingen.map(({ pad }) => pad?.split('.').at(-1))

it('reports who gives it and who receives it, whatever the situation', () => {
  expect(uitslag('situatie: A').bevindingen.map(({ bericht }) => bericht)).toEqual([
    '‘de gever’ geeft in ‘tafel’ ‘schulden’ aan ‘de Wmo’, zonder dat daar toestemming bij staat.',
  ])
  expect(plekken('situatie: B, geheim: [wettelijke-plicht]')).toEqual(['geheim'])
  expect(plekken('situatie: C, cGrond: wettelijk')).toEqual(['cGrond'])
})
it('concerns jeugdhulp, income and schuldhulp, and no others', () => {
  const van = (soort: string) => plekken('situatie: A', { van: soort })
  expect(['college-inkomen', 'college-schuldhulp', 'college-leerplicht', 'jeugdhulpaanbieder'].map(van)).toEqual([
    ['geheim'],
    ['geheim'],
    [],
    [],
  ])
})
it('is silent with consent, here or as the ground of the receiver, and in a Zorg- en Veiligheidshuis', () => {
  expect(plekken('geheim: [toestemming]')).toEqual([])
  expect(plekken('situatie: C, cGrond: toestemming')).toEqual([])
  const muur = 'wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.1, lid: 4}]'
  expect(plekken('situatie: A', { grond: `avg: a, ${muur}` })).toEqual([])
  expect(plekken('situatie: A', { grond: `avg: e, ${muur}` })).toEqual(['geheim'])
  expect(
    plekken('wetten: [{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: "1.5", lid: 1}]'),
  ).toEqual([])
})
it('waits while the draft is young', () => {
  const { bevindingen, nogNiet } = uitslag('situatie: A', { status: 'concept' })
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO008', paden: ['overleggen[0].verstrekkingen[0].geheim'] }])
  expect(plekken('geheim: [niet-van-toepassing]', { status: 'concept' })).toEqual(['geheim'])
})

const metWmo = (velden: string) =>
  erbij({
    soort: 'college-wmo',
    partner: 'gemeente-berkenwaard',
    wetten: '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.1.1, lid: 1}',
    geheim:
      '{soort: wettelijke-geheimhouding, wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.3.3}]}',
    verstrekking: `id: erbij
        van: [college-jeugdhulp]
        aan: [erbij]
        gegevens: [gezinssituatie]
        doelen: [een-plan]
        ${velden}
        wetten: [{wet: jeugdwet, artikel: 7.4.0, lid: 1, onderdeel: a}]`,
  })
it('a complete example: one gemeente, one family, situation A', () => {
  const geheim = "geheim: {nvt: 'het is dezelfde gemeente'}"
  expect(bederf('onderwijs-jeugdhulp', ...metWmo(`situatie: A\n        ${geheim}`))).toEqual([`GRO008 ${geheim}`])
})
it('a complete example: a compatible purpose is not enough', () => {
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      ...metWmo('situatie: C\n        cGrond: verenigbaar\n        geheim: [wettelijke-plicht]'),
    ),
  ).toEqual(['GRO008 cGrond: verenigbaar'])
})
it('a complete example: with consent nothing is found', () => {
  expect(
    bederf('onderwijs-jeugdhulp', ...metWmo('situatie: C\n        cGrond: toestemming\n        geheim: [toestemming]')),
  ).toEqual([])
})
