import { expect, it } from 'vitest'
import { verwijzingInKring } from '../../../src/regels/ref/verwijzing-in-kring.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [verwijzingInKring]).bevindingen

it('breaks a ring once, and one that points to itself', () => {
  const text =
    'formaat: 1\ndoelbinding: {doelen: [{id: a, onder: b}, {id: b, onder: c}, {id: c, onder: a}, {id: d, onder: a}, {id: e, onder: e}]}\n'
  const { bevindingen, beschrijving } = keten(text, [verwijzingInKring])
  expect(bevindingen.map(({ pad }) => pad)).toEqual(['doelbinding.doelen[2].onder', 'doelbinding.doelen[4].onder'])
  expect(bevindingen[0]?.bericht).toContain('‘a’, ‘b’ en ‘c’')
  expect(beschrijving?.doelbinding?.doelen?.map(({ onder }) => onder)).toEqual(['b', 'c', undefined, 'a', undefined])
})
it('a ladder of mandates with a ground is fine', () => {
  expect(vondsten('formaat: 1\nmandaten: [{id: a, steuntOp: b}, {id: b}, {id: c, steuntOp: b}]\n')).toEqual([])
})
it('is found in a complete example, where the ring closes', () => {
  const onder = 'onder: ononderbroken-ontwikkeling'
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na: '- id: vroeg-signaleren\n', zoek: onder, wordt: 'onder: weer-naar-school' },
      { na: '- id: weer-naar-school\n', zoek: onder, wordt: 'onder: vroeg-signaleren' },
    ),
  ).toEqual(['REF007 onder: vroeg-signaleren'])
  expect(bederf('onderwijs-jeugdhulp', { na: '- id: een-plan\n', zoek: onder, wordt: 'onder: een-plan' })).toEqual([
    'REF007 onder: een-plan',
  ])
}, 30_000)
