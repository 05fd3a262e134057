import { expect, it } from 'vitest'
import { zvhZonderVerantwoording } from '../../../src/regels/bev/zvh-zonder-verantwoording.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const zvh = (wgs: string, status = 'concept') =>
  keten(`formaat: 1\nsamenwerking: {profiel: zvh-wgs, status: ${status}, peildatum: 2026-11-21${wgs}}\n`, [
    zvhZonderVerantwoording,
  ])
const paden = (...args: Parameters<typeof zvh>) => zvh(...args).bevindingen.map(({ pad }) => pad)
const alles = 'adviescommissie: {leden: [a]}, autorisatie: {door: a}, audit: {daarna: 2 jaar}, jaarverslag: {door: s}'

it('each of the four, on its own place and its own ground', () => {
  const { bevindingen } = zvh(
    ', wgs: {adviescommissie: {nvt: a}, autorisatie: {nvt: b}, audit: {nvt: c}, jaarverslag: {nvt: d}}',
  )
  expect(bevindingen.map(({ pad }) => pad).sort()).toEqual(
    ['adviescommissie', 'audit', 'autorisatie', 'jaarverslag'].map((veld) => `samenwerking.wgs.${veld}`),
  )
  expect(bevindingen.find(({ pad }) => pad?.endsWith('audit'))?.gronden.map(({ artikel }) => artikel)).toEqual(['1.10'])
})
it('a report that nobody can read is none', () => {
  expect(paden(`, wgs: {${alles.replace('{door: s}', '{door: s, plaats: {nvt: intern}}')}}`)).toEqual([
    'samenwerking.wgs.jaarverslag.plaats',
  ])
})
it('given is enough, unknown is an open point', () => {
  expect(zvh(`, wgs: {${alles}}`, 'ter-besluitvorming')).toMatchObject({ bevindingen: [], nogNiet: [] })
  expect(zvh(', wgs: {analyse: nee}').nogNiet).toHaveLength(1)
  expect(paden('', 'ter-besluitvorming')).toHaveLength(4)
})
it('is found in a complete example', () => {
  const audit =
    '    audit: # WGS 1.10\n      eerste: 2027-12-31\n      daarna: 2 jaar\n      door: een onafhankelijke auditor\n'
  expect(bederf('zorg-veiligheid', { zoek: audit, wordt: '    audit: {nvt: te duur}\n' })).toEqual([
    'BEV103 audit: {nvt: te duur}',
  ])
  expect(
    bederf('zorg-veiligheid', {
      zoek: 'plaats: https://www.zvh-vennenrand.example/jaarverslag',
      wordt: 'plaats: {nvt: alleen voor de stuurgroep}',
    }),
  ).toEqual(['BEV103 plaats: {nvt: alleen voor de stuurgroep}'])
})
