import { expect, it } from 'vitest'
import { openPuntVerlopen } from '../../../src/regels/opn/open-punt-verlopen.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [openPuntVerlopen]).bevindingen

const punt = 'openPunten: [{id: p, vraag: Wie?, rol: bestuur, voor: 2026-11-20}]\n'

it('compares with the peildatum', () => {
  const at = (datum: string) => vondsten(`formaat: 1\nsamenwerking: {peildatum: ${datum}}\n${punt}`)
  expect(at('2026-11-20')).toEqual([])
  expect(at('2026-11-21')).toMatchObject([{ code: 'OPN003', rol: 'bestuur', pad: 'openPunten[0].voor' }])
})
it('cannot say without one', () => {
  const uitslag = keten(`formaat: 1\n${punt}`, [openPuntVerlopen])
  expect(uitslag.bevindingen).toEqual([])
  expect(uitslag.nogNiet).toEqual([{ code: 'OPN003', paden: ['samenwerking.peildatum'] }])
})
it('is found in a complete example, at the date', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: selectielijst-college',
      zoek: 'voor: 2026-12-15',
      wordt: 'voor: 2026-11-15',
    }),
  ).toEqual(['OPN003 voor: 2026-11-15'])
  // both points about Oeverhoek had to be answered by then
  expect(bederf('onderwijs-jeugdhulp', { zoek: '  peildatum: 2026-11-21', wordt: '  peildatum: 2026-12-08' })).toEqual([
    'OPN003 voor: 2026-12-04',
    'OPN003 voor: 2026-12-04',
  ])
}, 30_000)
