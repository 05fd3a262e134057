import { expect, it } from 'vitest'
import { catalogusVerouderd } from '../../../src/regels/wet/catalogus-verouderd.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (peildatum: string, wetten = '{wet: jeugdwet, artikel: 7.4.0}') =>
  keten(`formaat: 1\nsamenwerking: {peildatum: ${peildatum}}\nafspraken: {derden: [{id: d, wetten: [${wetten}]}]}\n`, [
    catalogusVerouderd,
  ])

it('half a year is the limit', () => {
  expect(check('2027-05-21').bevindingen).toEqual([])
  expect(check('2027-05-22').bevindingen).toMatchObject([{ code: 'WET006', pad: 'samenwerking.peildatum' }])
})
it('one finding, however many laws', () => {
  const { bevindingen } = check(
    '2028-01-01',
    '{wet: jeugdwet, artikel: 7.4.0}, {wet: leerplichtwet-1969, artikel: 18, lid: 3}',
  )
  expect(bevindingen.map(({ bericht }) => bericht)).toEqual([
    '2 wetten in deze beschrijving zijn voor het laatst nagekeken op 21 november 2026, meer dan een half jaar vóór de peildatum.',
  ])
})
it('waits for a peildatum, and has nothing to say without laws', () => {
  expect(check('').nogNiet).toEqual([{ code: 'WET006', paden: ['samenwerking.peildatum'] }])
  expect(check('2028-01-01', '').bevindingen).toEqual([])
})
it('is found in a complete example', () => {
  for (const peildatum of ['2027-06-01', '2027-08-15']) {
    const spoilt = bederf('onderwijs-jeugdhulp', { zoek: 'peildatum: 2026-11-21', wordt: `peildatum: ${peildatum}` })
    expect(spoilt).toContain(`WET006 peildatum: ${peildatum}`)
  }
})
