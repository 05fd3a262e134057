import { expect, it } from 'vitest'
import { schuldhulpartikelOmgekeerd } from '../../../src/regels/gro/schuldhulpartikel-omgekeerd.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const brug = '{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}'
const acht = '{wet: wet-gemeentelijke-schuldhulpverlening, artikel: "8", lid: 2}'
const vondsten = (text: string) => keten(`formaat: 1\n${text}`, [schuldhulpartikelOmgekeerd]).bevindingen

it('a ground on article 8d belongs to schuldhulp, or to who may do that for others', () => {
  const paden = (soort: string, wetten: string) =>
    vondsten(`hoedanigheden: [{id: h, soort: ${soort}, grondslagen: [{id: a, wetten: [${wetten}]}]}]`).map(
      ({ pad }) => pad,
    )
  expect(paden('college-inkomen', `${acht}, ${brug}`)).toEqual(['hoedanigheden[0].grondslagen[0].wetten[1]'])
  for (const soort of ['college-schuldhulp', 'gemeenschappelijke-regeling', 'uitvoeringsorganisatie', 'anders'])
    expect(paden(soort, brug)).toEqual([])
  expect(paden('college-inkomen', acht)).toEqual([])
})
it('in a verstrekking one receiver gives schuldhulp', () => {
  const paden = (aan: string) =>
    vondsten(`
hoedanigheden: [{id: s, soort: college-schuldhulp, naam: schuldhulp}, {id: i, soort: college-inkomen, naam: inkomen}]
overleggen: [{id: o, naam: tafel, verstrekkingen: [{id: v, van: [s], aan: [${aan}], wetten: [${brug}]}]}]`).map(
      ({ bericht }) => bericht,
    )
  expect(paden('i')).toEqual([
    'De verstrekking van ‘schuldhulp’ aan ‘inkomen’ in ‘tafel’ noemt artikel 8d van de Wet gemeentelijke schuldhulpverlening. Geen van de ontvangers verleent schuldhulp.',
  ])
  expect(paden('i, s')).toEqual([])
  expect(paden('')).toEqual([])
})
it('looks at what deviates for one partner', () => {
  expect(
    vondsten(`
hoedanigheden: [{id: h, soort: college-wmo, naam: Wmo}]
partners: [{id: p, naam: P, hoedanigheden: [{id: k, hoedanigheid: h, grondslagen: [{id: a, wetten: [${brug}]}]}]}]`).map(
      ({ pad }) => pad,
    ),
  ).toEqual(['partners[0].hoedanigheden[0].grondslagen[0].wetten[0]'])
})

it('a complete example: from schuldhulp to jeugdhulp', () => {
  const ingrepen = erbij({
    soort: 'college-schuldhulp',
    partner: 'gemeente-berkenwaard',
    wetten: "{wet: wet-gemeentelijke-schuldhulpverlening, artikel: '3', lid: 1, onderdeel: a}",
    geheim: "{soort: wettelijke-geheimhouding, wetten: [{wet: algemene-wet-bestuursrecht, artikel: '2:5', lid: 1}]}",
    verstrekking: `id: erbij
        van: [erbij]
        aan: [college-jeugdhulp]
        gegevens: [gezinssituatie]
        doelen: [een-plan]
        situatie: C
        cGrond: toestemming
        geheim: [toestemming]
        wetten:
          - {wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}`,
  })
  expect(bederf('onderwijs-jeugdhulp', ...ingrepen)).toEqual([
    'GRO009 - {wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}',
  ])
})
it('a complete example: a ground of the college for jeugdhulp', () => {
  const wordt = 'wetten: [{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}, '
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: college-jeugdhulp\n', '- id: toeleiding'],
      zoek: 'wetten: [',
      wordt,
    }),
  ).toEqual([expect.stringMatching(/^GRO009 wetten: \[\{wet: wet-gemeentelijke-schuldhulpverlening/)])
})
