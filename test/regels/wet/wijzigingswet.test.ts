import { expect, it } from 'vitest'
import { wijzigingswet } from '../../../src/regels/wet/wijzigingswet.ts'
import { bederf } from '../bederf.ts'
import { bijDerde, derde, taak } from './wetsverwijzing.ts'

const vondsten = bijDerde(wijzigingswet)

it('names the law, with the article that was meant', () => {
  const [found] = vondsten('{wet: wet-van-school-naar-duurzaam-werk}')
  expect(found).toMatchObject({ code: 'WET100', ernst: 'fout', pad: 'afspraken.derden[0].wetten[0]' })
})
it('is silent on the law that was changed', () => {
  expect(vondsten('{wet: wet-educatie-en-beroepsonderwijs, artikel: 9.2.5}')).toEqual([])
})

it('is found in a complete example, at the reference', () => {
  expect(bederf('onderwijs-jeugdhulp', { ...taak, wordt: '{wet: wet-van-school-naar-duurzaam-werk}' })).toEqual([
    'WET100 wetten: [{wet: wet-van-school-naar-duurzaam-werk}]',
  ])
  expect(bederf('onderwijs-jeugdhulp', { ...derde, wordt: '{wet: verzamelwet-gegevensbescherming}' })).toEqual([
    'WET100 wetten: [{wet: verzamelwet-gegevensbescherming}]',
  ])
})
