import { expect, it } from 'vitest'
import { deelnemerZonderPartner } from '../../../src/regels/ref/deelnemer-zonder-partner.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [deelnemerZonderPartner]).bevindingen

const text = (partner: string) => `formaat: 1
hoedanigheden: [{id: h, naam: de GGD}]
partners: [${partner}]
overleggen:
  - id: o
    naam: thuiszittersoverleg
    deelnemers: [{id: x, hoedanigheid: h}]
`
it('names the hoedanigheid that nobody has', () => {
  expect(vondsten(text('{id: a, hoedanigheden: []}')).map(({ bericht }) => bericht)).toEqual([
    'In ‘thuiszittersoverleg’ neemt ‘de GGD’ deel, maar geen enkele partner heeft deze hoedanigheid.',
  ])
})
it('a class counts as a partner; an unknown partner may be the one', () => {
  expect(vondsten(text('{id: a, kring: klasse, hoedanigheden: [{id: v, hoedanigheid: h}]}'))).toEqual([])
  expect(keten(text('{id: a}'), [deelnemerZonderPartner])).toMatchObject({
    bevindingen: [],
    nogNiet: [{ paden: ['partners[0].hoedanigheden'] }],
  })
})
it('is found in a complete example, at each table where it should sit', () => {
  const rij =
    'REF005 - {id: raad, hoedanigheid: rvdk, rollen: [deelnemer], deelname: agendadeelnemer, voorwaarde: alleen als het college een verzoek tot onderzoek doet of overweegt}'
  const raad = { na: 'id: raad-kinderbescherming\n', zoek: 'hoedanigheid: rvdk' }
  expect(bederf('onderwijs-jeugdhulp', { ...raad, wordt: 'hoedanigheid: jeugdhulpaanbieder' })).toEqual([rij, rij])
  // and then it is a candidate that would sit nowhere
  const geen = { ...raad, zoek: 'hoedanigheden:\n      - {id: raad, hoedanigheid: rvdk, orgaan: minister}' }
  expect(bederf('onderwijs-jeugdhulp', { ...geen, wordt: 'hoedanigheden: []' })).toEqual([
    'REF004 - id: raad-kinderbescherming',
    rij,
    rij,
  ])
}, 30_000)
