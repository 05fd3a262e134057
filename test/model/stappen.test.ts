import { describe, expect, test } from 'vitest'
import { documentsoorten, gegevenssoorten } from '../../src/documenten/index.ts'
import { documentnamen, documentTekst } from '../../src/documenten/weergave/documentnamen.ts'
import { stappen, tegelijkMet, wekenVoor } from '../../src/model/afgeleid/stappen.ts'

describe('counting back from the start', () => {
  test.each([
    ['2027-01-01', 0, '2027-01-01'],
    ['2027-01-01', 1, '2026-12-25'],
    ['2027-03-01', 1, '2027-02-22'],
    ['2028-03-01', 1, '2028-02-23'], // a leap year has a day more
    ['2027-03-31', 26, '2026-09-30'], // across the change of the clock
    ['2026-01-01', 40, '2025-03-27'],
  ])('%s less %d weeks is %s', (datum, weken, verwacht) => expect(wekenVoor(datum, weken)).toBe(verwacht))

  test('what is no day gives none', () => {
    expect(wekenVoor('2027-02-30', 4)).toBeUndefined()
    expect(wekenVoor('binnenkort', 4)).toBeUndefined()
  })
  test('a week before a day is the same day of the week', () => {
    const dag = (datum: string): number => new Date(`${datum}T00:00:00Z`).getUTCDay()
    for (const { begin, klaar } of stappen)
      for (const weken of [begin, klaar]) expect(dag(wekenVoor('2027-02-08', weken) ?? '')).toBe(1)
  })
})

describe('the table of steps', () => {
  test('is in the order of time, and every step takes time, save the start', () => {
    for (const [i, stap] of stappen.entries()) {
      expect([stap.id, stap.begin >= (stappen[i + 1]?.begin ?? 0)]).toEqual([stap.id, true])
      expect([stap.id, stap.begin > stap.klaar]).toEqual([stap.id, stap.id !== 'start'])
    }
    expect(stappen.at(-1)?.id).toBe('start')
  })
  test('has what law and practice ask before the other', () => {
    const klaar = (id: string): number => stappen.find((stap) => stap.id === id)?.klaar ?? Number.NaN
    const begin = (id: string): number => stappen.find((stap) => stap.id === id)?.begin ?? Number.NaN
    expect(klaar('dpia')).toBeGreaterThanOrEqual(begin('besluiten'))
    expect(klaar('dpia')).toBeGreaterThanOrEqual(begin('fg-adviezen'))
    expect(klaar('fg-adviezen')).toBeGreaterThanOrEqual(begin('besluiten'))
    expect(klaar('medezeggenschap')).toBeGreaterThanOrEqual(begin('besluiten'))
    expect(klaar('besluiten')).toBeGreaterThanOrEqual(begin('ondertekening'))
    expect(klaar('volmachten')).toBeGreaterThanOrEqual(begin('ondertekening'))
  })
  test('knows what runs at the same time, both ways, and never itself', () => {
    for (const stap of stappen)
      for (const other of tegelijkMet(stap)) {
        expect(other.id).not.toBe(stap.id)
        expect(tegelijkMet(other).map(({ id }) => id)).toContain(stap.id)
      }
    const dpia = stappen.find(({ id }) => id === 'dpia')
    expect(dpia && tegelijkMet(dpia).map(({ id }) => id)).toEqual(['grondslagen', 'betrokkenen', 'oogo'])
  })
})

test('a document that helps is called as it is called itself', () => {
  const bekend = new Map([...documentsoorten, ...gegevenssoorten].map(({ nummer, naam }) => [nummer, naam]))
  for (const [nummer, naam] of Object.entries(documentnamen))
    if (bekend.has(nummer)) expect([nummer, naam]).toEqual([nummer, bekend.get(nummer)])
  for (const nummer of stappen.flatMap(({ documenten }) => [...documenten]))
    expect(documentTekst(nummer)).toMatch(/^\d\d [a-z-]+$/)
})
