import { expect, it } from 'vitest'
import { openPuntVerlopen } from '../../../src/regels/opn/open-punt-verlopen.ts'
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
