/** Every `grond` in the front matter of a clause is a place that the catalogue of laws holds. */
import { describe, expect, test } from 'vitest'
import { maakBibliotheek } from '../../src/template/bibliotheek.ts'
import { leesGrond, metReeksen } from '../../src/wetten/lees-grond.ts'
import { inhoud } from '../hulp/voorbeelden.ts'
import { laadCatalogus } from './catalogus-laden.ts'

const catalogus = laadCatalogus()

const bibliotheek = maakBibliotheek(inhoud)

test('every ground of a clause is in the catalogue', () => {
  const wrong = bibliotheek.clausuleIds.flatMap((id) => {
    const grond = bibliotheek.clausule(id)?.grond
    if (grond === undefined) return []
    const { plekken, fouten } = leesGrond(catalogus.wetten, grond)
    const unknown = plekken.filter((plek) => catalogus.citeer(plek) === undefined)
    return [...fouten, ...unknown.map((plek) => Object.values(plek).join(' '))].map((fout) => `${id}: ${fout}`)
  })
  expect(wrong).toEqual([])
})

test('every article says on what it rests: a law, or what the parties agree', () => {
  const zonder = bibliotheek.clausuleIds.filter((id) => {
    const clausule = bibliotheek.clausule(id)
    return clausule?.soort === 'artikel' && clausule.grond === undefined
  })
  expect(zonder).toEqual([])
})

describe('a ground', () => {
  const lees = (tekst: string) => leesGrond(catalogus.wetten, tekst)
  const avg = 'algemene-verordening-gegevensbescherming'
  test.each([
    ['AVG 26 lid 2', [{ wet: avg, artikel: '26', lid: '2' }]],
    [
      'AVG 6 lid 1 en lid 3, 9',
      [
        { wet: avg, artikel: '6', lid: '1' },
        { wet: avg, artikel: '6', lid: '3' },
        { wet: avg, artikel: '9' },
      ],
    ],
    [
      'AVG 5 lid 1 onder b en c',
      [
        { wet: avg, artikel: '5', lid: '1', onderdeel: 'b' },
        { wet: avg, artikel: '5', lid: '1', onderdeel: 'c' },
      ],
    ],
    ['BW 7:457', [{ wet: 'burgerlijk-wetboek-boek-7', artikel: '457' }]],
    ['Wmo 2015 5.3.3', [{ wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.3.3' }]],
    ['Wpg 20', [{ wet: 'wet-politiegegevens', artikel: '20' }]],
    ['afspraak', []],
    ['Archiefwet 1995', [{ wet: 'archiefwet-1995' }]],
  ])('%s', (tekst, plekken) => expect(lees(tekst)).toEqual({ plekken, fouten: [] }))
  test('a range holds what the catalogue has between its ends', () => {
    expect(lees('AVG 12 tot en met 15').plekken.map(({ artikel }) => artikel)).toEqual(['12', '13', '14', '15'])
  })
  test.each([
    ['artikel 12, 15, 16, 17, 18 en 22 AVG', 'artikel 12, 15 tot en met 18 en 22 AVG'],
    ['artikel 10:1, 10:2, 10:3 en 10:4 Awb', 'artikel 10:1 tot en met 10:4 Awb'],
    ['artikel 4, 5, 6 en 7 lid 1 AVG', 'artikel 4, 5, 6 en 7 lid 1 AVG'],
    ['artikel 5 en 9 AVG', 'artikel 5 en 9 AVG'],
  ])('%s', (citaat, korter) => expect(metReeksen(citaat)).toBe(korter))
  test('what is no law or no place is said', () => {
    expect(lees('Xyz 3').fouten).toEqual(['Xyz 3'])
    expect(lees('AVG zes').fouten).toEqual(['Algemene verordening gegevensbescherming: zes'])
  })
})
