import { describe, expect, it } from 'vitest'
import { isDatum, isVoor, plusDagen, plusMaanden, vergelijkDatums } from '../../src/model/datum.ts'
import { leesDuur, plusDuur, vergelijkDuren } from '../../src/model/duur.ts'

describe('dates', () => {
  it('exist or not', () => {
    expect(['2027-02-28', '2028-02-29', '2000-02-29', '2027-12-31'].every(isDatum)).toBe(true)
    expect(
      ['2027-02-29', '2100-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-1-1', '12-03-2027', ''].some(
        isDatum,
      ),
    ).toBe(false)
  })
  it('compare and add', () => {
    expect(isVoor('2027-01-31', '2027-02-01')).toBe(true)
    expect(vergelijkDatums('2027-01-01', '2027-01-01')).toBe(0)
    expect(plusMaanden('2027-01-31', 1)).toBe('2027-02-28')
    expect(plusMaanden('2027-11-30', 3)).toBe('2028-02-29')
    expect(plusMaanden('2027-01-15', -1)).toBe('2026-12-15')
    expect(plusDagen('2027-12-31', 1)).toBe('2028-01-01')
    expect(plusDagen('2027-03-28', -28)).toBe('2027-02-28')
    expect(plusDagen('geen', 1)).toBeUndefined()
  })
})

describe('durations', () => {
  it('are read', () => {
    expect(leesDuur('2 jaar')).toEqual({ aantal: 2, eenheid: 'jaar' })
    expect(leesDuur('6 weken')).toEqual({ aantal: 6, eenheid: 'week' })
    expect(['twee jaar', '2', '2 eeuwen', '2 constructor', ''].map(leesDuur)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('are added and compared', () => {
    expect(plusDuur('2027-03-01', { aantal: 2, eenheid: 'jaar' })).toBe('2029-03-01')
    expect(plusDuur('2027-03-01', { aantal: 2, eenheid: 'week' })).toBe('2027-03-15')
    expect(plusDuur('2027-03-01', { aantal: 5, eenheid: 'werkdag' })).toBeUndefined()
    expect(vergelijkDuren({ aantal: 13, eenheid: 'maand' }, { aantal: 1, eenheid: 'jaar' })).toBeGreaterThan(0)
  })
})
