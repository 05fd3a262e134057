import { expect, it } from 'vitest'
import { idDubbel } from '../../../src/regels/ref/id-dubbel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [idDubbel]).bevindingen

it('the second one is told and not used; what only it said is not judged', () => {
  const text = 'formaat: 1\npartners:\n  - id: a\n    naam: Eerste\n  - id: a\n    naam: Tweede\n  - id: b\n'
  const { bevindingen, beschrijving, index } = keten(text, [idDubbel])
  expect(bevindingen).toMatchObject([
    { code: 'REF002', pad: 'partners[1].id', verwant: [{ plaats: { regelnummer: 3 } }] },
  ])
  expect(beschrijving?.partners?.map(({ id, pad }) => [id, pad])).toEqual([
    ['a', 'partners[0]'],
    ['b', 'partners[2]'],
  ])
  expect(index?.partners.get('a')?.naam).toBe('Eerste')
})
it('the same id in two lists is fine, save for tables', () => {
  expect(vondsten('formaat: 1\npartners: [{id: a}]\nhoedanigheden: [{id: a}]\n')).toEqual([])
  expect(
    vondsten('formaat: 1\noverleggen: [{id: a, uitvoeringen: [{id: t}]}, {id: b, uitvoeringen: [{id: t}]}]\n'),
  ).toHaveLength(1)
})
it('is found in a complete example, at the second one', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-lindemonde\n',
      zoek: '      - id: burgemeester\n',
      wordt: '      - id: college\n',
    }),
  ).toEqual(['REF002 - id: college'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\nopenPunten:',
      zoek: '- id: voorbehoud-oeverhoek',
      wordt: '- id: kenmerk-oeverhoek',
    }),
  ).toEqual(['REF002 - id: kenmerk-oeverhoek'])
}, 30_000)
