import { expect, it } from 'vitest'
import { wetVervallen } from '../../../src/regels/wet/wet-vervallen.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (wetten: string, extra = '') =>
  keten(`formaat: 1\n${extra}afspraken: {derden: [{id: d, wetten: [${wetten}]}]}\n`, [wetVervallen]).bevindingen
const taak = {
  na: ['id: college-leerplicht', '- id: onderzoek'],
  zoek: "{wet: leerplichtwet-1969, artikel: '22', lid: 1}",
}
const derde = {
  na: ['afspraken:', '- id: veilig-thuis'],
  zoek: '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}',
}

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
