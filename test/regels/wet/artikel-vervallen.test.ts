import { expect, it } from 'vitest'
import { artikelVervallen } from '../../../src/regels/wet/artikel-vervallen.ts'
import { bederf } from '../bederf.ts'
import { bijDerde, derde, taak } from './wetsverwijzing.ts'

const vondsten = bijDerde(artikelVervallen)

it('names the new place, and weighs by law', () => {
  const [zwaar] = vondsten('{wet: wet-op-het-primair-onderwijs, artikel: 167a}')
  expect(zwaar).toMatchObject({ code: 'WET004', ernst: 'fout', pad: 'afspraken.derden[0].wetten[0]' })
  expect(zwaar?.hulp).toContain('artikel 160')
  const [licht] = vondsten("{wet: gemeentewet, artikel: '160', lid: 1, onderdeel: e}")
  expect(licht).toMatchObject({ code: 'WET004', ernst: 'waarschuwing' })
})
it('points to the catalogue when nothing came in its place', () => {
  expect(vondsten("{wet: leerplichtwet-1969, artikel: '21', lid: 2}")[0]?.hulp).toContain('convenant uitleg')
})
it('leaves other unknown articles to REF006', () => {
  expect(vondsten('{wet: jeugdwet, artikel: 999}, {wet: wet-bopz, artikel: 1}')).toEqual([])
})

it('is found in a complete example, at the reference', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { ...taak, wordt: '{wet: wet-educatie-en-beroepsonderwijs, artikel: 8.3.1}' }),
  ).toEqual(['WET004 wetten: [{wet: wet-educatie-en-beroepsonderwijs, artikel: 8.3.1}]'])
  expect(
    bederf('onderwijs-jeugdhulp', { ...derde, wordt: '{wet: wet-op-het-primair-onderwijs, artikel: 167a}' }),
  ).toEqual(['WET004 wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 167a}]'])
})
