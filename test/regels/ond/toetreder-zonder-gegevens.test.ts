import { expect, it } from 'vitest'
import { toetrederZonderGegevens } from '../../../src/regels/ond/toetreder-zonder-gegevens.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { toetreder } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [toetrederZonderGegevens])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a party without version and date', () => {
  expect(paden(toetreder('staat: partij'))).toEqual(['toetredingen[0].versie', 'toetredingen[0].ingangsdatum'])
})
it('signed, with what is denied', () => {
  expect(paden(toetreder('staat: kennisgegeven, versie: {nvt: laatste}, overleggen: []'))).toEqual([
    'toetredingen[0].versie',
    'toetredingen[0].overleggen',
  ])
})
it('an overleg where it has no place', () => {
  expect(paden(toetreder('staat: kandidaat, overleggen: [o, z]'))).toEqual(['toetredingen[0].overleggen[1]'])
})
it('a candidate may wait', () => {
  expect(paden(toetreder('staat: kandidaat, overleggen: [o]'))).toEqual([])
})
it('its hoedanigheden are not known yet', () => {
  expect(uitslag(toetreder('staat: kandidaat, overleggen: [o]', '')).nogNiet.flatMap(({ paden }) => paden)).toEqual([
    'partners[0].hoedanigheden',
  ])
})
it('finds it in the complete example, at the line', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'staat: formulier-getekend', wordt: 'staat: partij' })).toEqual([
    'OND010 - id: toetreding-bolderwaard',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: toetreding-raad',
      zoek: '[thuiszitters-po, thuiszitters-vo]',
      wordt: '[thuiszitters-po, thuiszitters-vo, signaleringsoverleg]',
    }),
  ).toEqual(['OND010 overleggen: [thuiszitters-po, thuiszitters-vo, signaleringsoverleg]'])
}, 30_000)
