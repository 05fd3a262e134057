import { describe, expect, it } from 'vitest'
import { kenmerk } from '../../src/bevinding/kenmerk.ts'
import { bedoeldeU, lijktOp } from '../../src/bevinding/lijkt-op.ts'

describe('lijktOp', () => {
  it('finds typing errors, nearest first', () => {
    expect(lijktOp('titl', ['regio', 'titel', 'citeertitel'])).toEqual(['titel'])
    expect(lijktOp('hoedanigehden', ['hoedanigheden'])).toEqual(['hoedanigheden'])
    expect(lijktOp('Korte naam', ['naam', 'korteNaam'])).toEqual(['korteNaam'])
    expect(lijktOp('coördinator', ['coordinator'])).toEqual(['coordinator'])
    expect(lijktOp('thuiszitters', ['mdo', 'thuiszittersoverleg'])).toEqual(['thuiszittersoverleg'])
  })
  it('finds nothing far away, and is bounded', () => {
    expect(lijktOp('telefoon', ['fg', 'kvk'])).toEqual([])
    expect(lijktOp('', ['a'])).toEqual([])
    expect(lijktOp('x'.repeat(100_000), ['xxx'])).toEqual([])
    expect(bedoeldeU('zzz', ['fg'])).toBe('')
  })
})

describe('kenmerk', () => {
  it('is short, and changes with code and text only', () => {
    expect(kenmerk('OPN001', 'fg:')).toMatch(/^[0-9a-f]{6}$/)
    expect(kenmerk('OPN001', 'a\r\nb ')).toBe(kenmerk('OPN001', 'a\nb'))
    expect(kenmerk('OPN001', 'a')).not.toBe(kenmerk('OPN002', 'a'))
    expect(kenmerk('OPN001', 'a')).not.toBe(kenmerk('OPN001', 'b'))
  })
})
