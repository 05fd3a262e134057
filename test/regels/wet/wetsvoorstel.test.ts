import { expect, it } from 'vitest'
import { wetsvoorstel } from '../../../src/regels/wet/wetsvoorstel.ts'
import { bederf } from '../bederf.ts'
import { bijDerde, derde, taak } from './wetsverwijzing.ts'

const vondsten = bijDerde(wetsvoorstel)

it('names the bill', () => {
  const [found] = vondsten('{wet: wet-terugdringen-schoolverzuim}')
  expect(found).toMatchObject({ code: 'WET003', ernst: 'fout', pad: 'afspraken.derden[0].wetten[0]' })
  expect(found?.bericht).toContain('het geldt nog niet')
})
it('is silent on a law that applies', () => {
  expect(vondsten('{wet: jeugdwet, artikel: 7.4.0}')).toEqual([])
})

it('is found in a complete example, at the reference', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { ...taak, wordt: '{wet: wet-aanpak-meervoudige-problematiek-sociaal-domein}' }),
  ).toEqual(['WET003 wetten: [{wet: wet-aanpak-meervoudige-problematiek-sociaal-domein}]'])
  expect(
    bederf('onderwijs-jeugdhulp', { ...derde, wordt: "{wet: wet-terugdringen-schoolverzuim, artikel: '1'}" }),
  ).toEqual(["WET003 wetten: [{wet: wet-terugdringen-schoolverzuim, artikel: '1'}]"])
})
