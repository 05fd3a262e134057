import { expect, it } from 'vitest'
import { partijZonderOverleg } from '../../../src/regels/ref/partij-zonder-overleg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [partijZonderOverleg]).bevindingen

const text = (deelnemers: string, extra = '') => `formaat: 1
hoedanigheden: [{id: h}]
partners:
  - {id: a, kring: oprichter, hoedanigheden: [{id: h, hoedanigheid: h}]}
  - {id: b, kring: oprichter, hoedanigheden: []}
  - {id: c, kring: derde}
  - {id: d, kring: oprichter, hoedanigheden: [{id: h, hoedanigheid: h, uitvoeringDoor: {partner: e}}]}
  - {id: e, kring: oprichter, hoedanigheden: []}
overleggen:
  - {id: o, deelnemers: ${deelnemers}${extra}}
`
it('who sits for another one takes part as well', () => {
  expect(vondsten(text('[{id: x, hoedanigheid: h}]')).map(({ pad }) => pad)).toEqual(['partners[1]'])
})
it('a refusal counts', () => {
  expect(
    vondsten(text('[{id: x, hoedanigheid: h}]', ', nietDeelnemend: [{id: a, partner: a}]')).map(({ pad }) => pad),
  ).toEqual(['partners[0]', 'partners[1]'])
})
it('says nothing while the participants are unknown', () => {
  const uitslag = keten(text(''), [partijZonderOverleg])
  expect(uitslag.bevindingen).toEqual([])
  expect(uitslag.nogNiet).toEqual([{ code: 'REF004', paden: ['overleggen[0].deelnemers'] }])
})
it('is found in a complete example, at the party', () => {
  for (const id of ['praktijk-lisbocht', 'bolderwaard']) {
    expect(
      bederf('onderwijs-jeugdhulp', {
        na: `- id: ${id}\n`,
        zoek: 'hoedanigheden:\n      - {id: jeugdhulp, hoedanigheid: jeugdhulpaanbieder}',
        wordt: 'hoedanigheden: []',
      }),
    ).toEqual([`REF004 - id: ${id}`])
  }
}, 30_000)
