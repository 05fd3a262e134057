import { expect, it } from 'vitest'
import { zvhZonderWgs } from '../../../src/regels/bij/zvh-zonder-wgs.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [zvhZonderWgs])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (model: string, peildatum = '2026-11-21') =>
  `samenwerking: {peildatum: ${peildatum}}\noverleggen: [{id: o, soort: zvh-casusoverleg}]\nverwerkingen: [{id: v, verantwoordelijkheid: [{id: r, model: ${model}}]}]\n`

it('a house rests on the WGS since it applies', () => {
  expect(paden(text('gezamenlijk'))).toEqual(['verwerkingen'])
  expect(paden(text('wettelijk-gezamenlijk'))).toEqual([])
  expect(paden(text('gezamenlijk', '2025-02-28'))).toEqual([])
})
it('waits for the processing', () => {
  expect(
    check('samenwerking: {peildatum: 2026-11-21}\noverleggen: [{id: o, soort: zvh-casusoverleg}]\n').nogNiet,
  ).toEqual([{ code: 'BIJ110', paden: ['verwerkingen'] }])
})
it('is found in a complete example', () => {
  const wgs =
    "wetten: [{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '1.4', lid: 1}, {wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '2.27', lid: 3}]"
  const anders = (model: string) =>
    bederf(
      'zorg-veiligheid',
      { zoek: 'model: wettelijk-gezamenlijk', wordt: `model: ${model}` },
      { zoek: wgs, wordt: 'wetten: []' },
    )
  expect(anders('gezamenlijk')).toContain('BIJ110 verwerkingen:')
  expect(anders('gemengd')).toContain('BIJ110 verwerkingen:')
})
