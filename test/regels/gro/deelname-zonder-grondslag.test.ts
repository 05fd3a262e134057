import { expect, it } from 'vitest'
import { deelnameZonderGrondslag } from '../../../src/regels/gro/deelname-zonder-grondslag.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

interface Delen {
  readonly grondslagen?: string
  readonly deelname?: string
  readonly overleg?: string
  readonly partners?: string
  readonly soort?: string
}
const text = ({
  grondslagen = 'grondslagen: []',
  deelname = 'vast',
  overleg = '',
  partners = '',
  soort = 'anders',
}: Delen) =>
  `formaat: 1
${partners}
hoedanigheden:
  - {id: h, soort: ${soort}, naam: de school, ${grondslagen}}
  - {id: i, naam: het college, grondslagen: [{id: a, doelen: [breed]}]}
doelbinding: {doelen: [{id: breed}, {id: d, onder: breed, tekst: hulp}, {id: e, tekst: toezicht}]}
overleggen:
  - {id: o, naam: tafel, doelen: [d], deelnemers: [{id: x, hoedanigheid: h, deelname: ${deelname}}, {id: y, hoedanigheid: i}]${overleg}}
`
const uitslag = (delen: Delen) => keten(text(delen), [deelnameZonderGrondslag])
const paden = (delen: Delen) => uitslag(delen).bevindingen.map(({ pad }) => pad)

it('asks each participant for a ground; one for a wider purpose is enough', () => {
  expect(uitslag({}).bevindingen.map(({ pad, bericht }) => [pad, bericht])).toEqual([
    [
      'hoedanigheden[0].grondslagen',
      '‘de school’ neemt deel aan ‘tafel’, maar heeft geen grondslag voor het doel ‘hulp’.',
    ],
  ])
  expect(paden({ grondslagen: 'grondslagen: [{id: a, doelen: [d]}]' })).toEqual([])
})
it('asks nothing of an observer, of a network without controller, or where nothing is shared', () => {
  expect(paden({ deelname: 'observator' })).toEqual([])
  expect(paden({ soort: 'zorg-veiligheidshuis' })).toEqual([])
  expect(paden({ overleg: ', verstrekkingen: []' })).toEqual([])
})
it('asks giver and receiver for the purposes of the verstrekking as well', () => {
  const overleg = ', verstrekkingen: [{id: v, van: [i], aan: [h], doelen: [e]}]'
  expect(paden({ grondslagen: 'grondslagen: [{id: a, doelen: [d, e]}]', overleg })).toEqual([
    'hoedanigheden[1].grondslagen',
  ])
})
it('a partner may have its own; then the others are asked', () => {
  const partners = (anders: string) => `partners:
  - {id: p, naam: P, hoedanigheden: [{id: k, hoedanigheid: h, grondslagen: [{id: a, doelen: [d]}]}]}
  - {id: q, naam: Q, hoedanigheden: [{id: k, hoedanigheid: h${anders}}]}`
  expect(paden({ partners: partners('') })).toEqual(['partners[1].hoedanigheden[0].grondslagen'])
  expect(paden({ partners: partners(', grondslagen: [{id: a, doelen: [breed]}]') })).toEqual([])
  const open = uitslag({ grondslagen: 'meervoud: de scholen', partners: partners('') })
  expect(open.bevindingen).toEqual([])
  expect(open.nogNiet).toEqual([{ code: 'GRO002', paden: ['hoedanigheden[0].grondslagen'] }])
})
it('asks what the role is of who may work for another', () => {
  const ontkend = (soort: string) =>
    uitslag({ soort, grondslagen: 'grondslagen: {nvt: werkt voor het college}' }).bevindingen.map(({ ernst }) => ernst)
  expect(ontkend('wijkteam')).toEqual(['vraag'])
  expect(ontkend('jeugdhulpaanbieder')).toEqual(['fout'])
  expect(uitslag({ soort: 'politie' }).bevindingen[0]?.hulp).toContain('eigen wet')
})
it('waits at an overleg that steers until it is known whether there are personal data', () => {
  const sturing = uitslag({ overleg: ', fase: sturing' })
  expect(sturing.bevindingen).toEqual([])
  expect(sturing.nogNiet).toEqual([{ code: 'GRO002', paden: ['overleggen[0].verstrekkingen'] }])
  expect(paden({ overleg: ', fase: sturing, verstrekkingen: {nvt: alleen cijfers}' })).toEqual([])
})
it('says nothing while grounds, or their purposes, are unknown', () => {
  expect(uitslag({ grondslagen: 'meervoud: de scholen' }).nogNiet).toEqual([
    { code: 'GRO002', paden: ['hoedanigheden[0].grondslagen'] },
  ])
  expect(uitslag({ grondslagen: 'grondslagen: [{id: a}]' }).nogNiet).toEqual([
    { code: 'GRO002', paden: ['hoedanigheden[0].grondslagen[0].doelen'] },
  ])
})

it('a complete example: the receiver has no ground for one plan', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['- id: toeleiding'],
      zoek: 'doelen: [vroeg-signaleren, weer-naar-school, een-plan, onderwijs-en-zorg]',
      wordt: 'doelen: [vroeg-signaleren, weer-naar-school, onderwijs-en-zorg]',
    }),
  ).toEqual(['GRO002 grondslagen:'])
})
it('a complete example: a ground of the verwijsindex carries no table', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: jeugdgezondheidszorg\n', '- id: jgz\n        doelen'],
      zoek: '[vroeg-signaleren, weer-naar-school, een-plan]',
      wordt: '[weer-naar-school, een-plan]',
    }),
  ).toEqual(['GRO002 grondslagen:'])
})
