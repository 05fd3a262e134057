import { expect, it } from 'vitest'
import { artikelZonderWerking } from '../../../src/regels/wet/artikel-zonder-werking.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (wetten: string, extra = '') =>
  keten(`formaat: 1\n${extra}afspraken: {derden: [{id: d, wetten: [${wetten}]}]}\n`, [artikelZonderWerking]).bevindingen
const taak = {
  na: ['id: college-leerplicht', '- id: onderzoek'],
  zoek: "{wet: leerplichtwet-1969, artikel: '22', lid: 1}",
}
const derde = {
  na: ['afspraken:', '- id: veilig-thuis'],
  zoek: '{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}',
}

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
