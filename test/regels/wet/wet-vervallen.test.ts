import { expect, it } from 'vitest'
import { wetVervallen } from '../../../src/regels/wet/wet-vervallen.ts'
import { bederf } from '../bederf.ts'
import { bijDerde, derde, taak } from './wetsverwijzing.ts'

const vondsten = bijDerde(wetVervallen)

it('names the law, the day and what came in its place', () => {
  const [found] = vondsten('{wet: wet-bescherming-persoonsgegevens}')
  expect(found).toMatchObject({ code: 'WET002', ernst: 'fout', pad: 'afspraken.derden[0].wetten[0]' })
  expect(found?.bericht).toContain('vervallen op 25 mei 2018. Nu geldt: de Algemene verordening gegevensbescherming en')
})
it('knows it without a peildatum, with an article and without', () => {
  expect(vondsten("{wet: wet-bopz, artikel: '2'}")).toHaveLength(1)
  expect(vondsten('{wet: wet-bopz}', 'samenwerking: {peildatum: 2019-06-01}\n')).toHaveLength(1)
  expect(vondsten('{wet: jeugdwet, artikel: 7.4.0}')).toEqual([])
})

it('is found in a complete example, at the reference', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { ...taak, wordt: "{wet: wet-bescherming-persoonsgegevens, artikel: '8'}" }),
  ).toEqual(["WET002 wetten: [{wet: wet-bescherming-persoonsgegevens, artikel: '8'}]"])
  expect(
    bederf('onderwijs-jeugdhulp', { ...derde, wordt: '{wet: wet-op-het-voortgezet-onderwijs, artikel: 17a}' }),
  ).toEqual(['WET002 wetten: [{wet: wet-op-het-voortgezet-onderwijs, artikel: 17a}]'])
})
