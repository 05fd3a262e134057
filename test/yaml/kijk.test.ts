import { describe, expect, it } from 'vitest'
import { kijk, voegToeAanLijst } from '../../src/yaml/splits.ts'

const text = 'formaat: 1\na:\n  leeg:\n  lijst:\n    - x\n  rij: [{id: y}]\n  niets: []\n  groep: {k: v}\n'

describe('kijk', () => {
  it.each([
    ['', 'gevuld', false],
    ['b', 'afwezig', false],
    ['a', 'gevuld', false],
    ['a.leeg', 'leeg', false],
    ['a.lijst', 'gevuld', false],
    ['a.rij', 'gevuld', true],
    ['a.rij[0]', 'gevuld', true],
    ['a.niets', 'gevuld', false],
    ['a.groep', 'gevuld', true],
    ['a.groep.k', 'gevuld', true],
  ])('%s is %s, between brackets: %s', (pad, staat, flow) => {
    expect(kijk(text, pad)).toEqual({ staat, flow })
  })
  it('knows a description between braces', () => {
    expect(kijk('{formaat: 1}', '').flow).toBe(true)
  })
})

describe('several items at once', () => {
  it.each(['a.lijst', 'a.rij', 'a.leeg'])('in %s: the same as one by one', (pad) => {
    const items = ['{id: p}', '{id: q}']
    expect(voegToeAanLijst(text, pad, ...items)).toBe(
      items.reduce((bron, item) => voegToeAanLijst(bron, pad, item), text),
    )
  })
})
