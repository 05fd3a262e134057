import { expect, it } from 'vitest'
import { artikelZonderWerking } from '../../../src/regels/wet/artikel-zonder-werking.ts'
import { bederf } from '../bederf.ts'
import { bijDerde, derde, taak } from './wetsverwijzing.ts'

const vondsten = bijDerde(artikelZonderWerking)

it('says why the article does not work', () => {
  expect(vondsten('{wet: wet-structuur-uitvoeringsorganisatie-werk-en-inkomen, artikel: 65}')[0]?.bericht).toContain(
    'onverbindend',
  )
  expect(vondsten('{wet: wet-open-overheid, artikel: 3.3, lid: 2, onderdeel: f}')[0]?.bericht).toContain(
    'nog niet in werking',
  )
})
it('is silent on an article that works', () => {
  expect(vondsten('{wet: wet-structuur-uitvoeringsorganisatie-werk-en-inkomen, artikel: 62}')).toEqual([])
})

it('is found in a complete example, at the reference', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      ...taak,
      wordt: "{wet: wet-structuur-uitvoeringsorganisatie-werk-en-inkomen, artikel: '65'}",
    }),
  ).toEqual(["WET101 wetten: [{wet: wet-structuur-uitvoeringsorganisatie-werk-en-inkomen, artikel: '65'}]"])
  expect(
    bederf('onderwijs-jeugdhulp', { ...derde, wordt: '{wet: wet-open-overheid, artikel: 3.3, lid: 2, onderdeel: f}' }),
  ).toEqual(['WET101 wetten: [{wet: wet-open-overheid, artikel: 3.3, lid: 2, onderdeel: f}]'])
})
