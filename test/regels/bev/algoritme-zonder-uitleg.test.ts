import { expect, it } from 'vitest'
import { algoritmeZonderUitleg } from '../../../src/regels/bev/algoritme-zonder-uitleg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (velden: string) =>
  keten(`formaat: 1\nafspraken: {${velden}}\n`, [algoritmeZonderUitleg]).bevindingen.map(({ pad }) => pad)

it('each answer by itself', () => {
  expect(paden('ai: ja, beslissingDoorComputer: ja')).toEqual(['afspraken.ai', 'afspraken.beslissingDoorComputer'])
  expect(paden('ai: nee')).toEqual([])
  expect(paden('opnemen: ja')).toEqual([])
})
it('is found in a complete example, at the answer', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: '  ai: nee', wordt: '  ai: ja' })).toEqual(['BEV007 ai: ja'])
  expect(
    bederf('zorg-veiligheid', { zoek: 'beslissingDoorComputer: nee', wordt: 'beslissingDoorComputer: ja' }),
  ).toEqual(['BEV007 beslissingDoorComputer: ja'])
})
