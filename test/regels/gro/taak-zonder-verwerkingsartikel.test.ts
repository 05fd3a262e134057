import { expect, it } from 'vitest'
import { taakZonderVerwerkingsartikel } from '../../../src/regels/gro/taak-zonder-verwerkingsartikel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const vondsten = (soort: string, grond: string, aard = 'gezondheid') =>
  keten(
    `formaat: 1
hoedanigheden: [{id: h, soort: ${soort}, naam: de ontvanger, grondslagen: [{id: a, doelen: [d], avg: e, ${grond}}]}]
doelbinding: {doelen: [{id: d}]}
gegevens: [{id: g, naam: klachten, aard: ${aard}}]
overleggen: [{id: o, doelen: [d], verstrekkingen: [{id: v, aan: [h], gegevens: [g]}, {id: w, van: [h], gegevens: [g]}]}]`,
    [taakZonderVerwerkingsartikel],
  ).bevindingen.map(({ pad, bericht }) => [pad, bericht])
const schuldhulp = 'wetten: [{wet: wet-gemeentelijke-schuldhulpverlening, artikel: "3", lid: 1, onderdeel: a}]'
const algemeen = `bijzonder: [{wet: ${uavg}, artikel: "30", lid: 1}]`

it('names the article of the same law, once per ground', () => {
  expect(vondsten('college-schuldhulp', `${schuldhulp}, ${algemeen}`)).toEqual([
    [
      'hoedanigheden[0].grondslagen[0].bijzonder',
      '‘de ontvanger’ ontvangt ‘klachten’ en noemt artikel 3 lid 1 onder a Wgs, dat de taak opdraagt. Wat die wet over het verwerken van zulke gegevens bepaalt (artikel 8a Wgs), staat er niet bij.',
    ],
  ])
})
it('does so for criminal data in their own field', () => {
  const straf = `strafrechtelijk: [{wet: ${uavg}, artikel: "33", lid: 1, onderdeel: a}]`
  expect(vondsten('college-schuldhulp', `${schuldhulp}, ${straf}`, 'strafrechtelijk').map(([pad]) => pad)).toEqual([
    'hoedanigheden[0].grondslagen[0].strafrechtelijk',
  ])
})
it('is silent when the article is there, in any field, or with the whole article', () => {
  const achtA = '{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8a}'
  expect(vondsten('college-schuldhulp', `${schuldhulp}, bijzonder: [${achtA}]`)).toEqual([])
  expect(vondsten('college-schuldhulp', `${schuldhulp.replace(']', `, ${achtA}]`)}, ${algemeen}`)).toEqual([])
  expect(vondsten('swv-po', `wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 18a}], ${algemeen}`)).toEqual([])
})
it('names the whole article rather than its parts', () => {
  const doorstroom = 'wetten: [{wet: wet-educatie-en-beroepsonderwijs, artikel: 9.2.1}]'
  const straf = `strafrechtelijk: [{wet: ${uavg}, artikel: "33", lid: 1, onderdeel: a}]`
  expect(vondsten('college-doorstroompunt', `${doorstroom}, ${straf}`, 'strafrechtelijk')[0]?.[1]).toContain(
    '(artikel 9.2.7 WEB)',
  )
})
it('is silent on ordinary data, without any exception, or when the law says nothing on it', () => {
  expect(vondsten('college-schuldhulp', `${schuldhulp}, ${algemeen}`, 'gewoon')).toEqual([])
  expect(vondsten('college-schuldhulp', schuldhulp)).toEqual([])
  expect(
    vondsten('college-leerplicht', `wetten: [{wet: leerplichtwet-1969, artikel: "16", lid: 1}], ${algemeen}`),
  ).toEqual([])
})

it('leaves an exception that is written for another to BIJ103', () => {
  const school = `bijzonder: [{wet: ${uavg}, artikel: "30", lid: 2, onderdeel: a}]`
  expect(vondsten('college-schuldhulp', `${schuldhulp}, ${school}`)).toEqual([])
})

it('a complete example: the samenwerkingsverband po names only the UAVG', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: swv-po\n    soort: swv-po', '- id: passend-onderwijs'],
      zoek: 'bijzonder: [{wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 13}]',
      wordt: `bijzonder: [{wet: ${uavg}, artikel: '22'}]`,
    }),
  ).toEqual([`GRO006 bijzonder: [{wet: ${uavg}, artikel: '22'}]`])
})
it('a complete example: the samenwerkingsverband vo names only the UAVG', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: swv-vo\n    soort: swv-vo', '- id: passend-onderwijs'],
      zoek: "bijzonder: [{wet: wet-voortgezet-onderwijs-2020, artikel: '2.47', lid: 16}]",
      wordt: `bijzonder: [{wet: ${uavg}, artikel: '22'}]`,
    }),
  ).toEqual([`GRO006 bijzonder: [{wet: ${uavg}, artikel: '22'}]`])
})
