import { describe, expect, test } from 'vitest'
import { lettergrepen } from '../../src/leesbaarheid/lettergrepen.ts'
import { goud } from './lettergrepen.goud.ts'

const woorden = goud.map((delen) => ({ woord: delen.replaceAll('-', ''), aantal: delen.split('-').length }))

describe('lettergrepen', () => {
  test('the gold list is long, without doubles, and at least 97 of 100 are right', () => {
    expect(woorden.length).toBeGreaterThanOrEqual(150)
    expect(new Set(woorden.map(({ woord }) => woord)).size).toBe(woorden.length)
    const fout = woorden.filter(({ woord, aantal }) => lettergrepen(woord) !== aantal)
    // Spelling and speech differ in a few; that list may only shrink.
    expect(fout.map(({ woord }) => woord)).toEqual(['patiënt'])
    expect(1 - fout.length / woorden.length).toBeGreaterThanOrEqual(0.97)
  })

  test.each([
    ['2027', 1],
    ['16-jarige', 4],
    ['AVG', 3],
    ['GGZ', 3],
    ['z', 1],
    ['(overleg)', 3],
    ['Uw', 1],
    ['', 1],
  ])('%s: %i', (woord, aantal) => expect(lettergrepen(woord)).toBe(aantal))
})
