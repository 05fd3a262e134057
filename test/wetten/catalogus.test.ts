import { describe, expect, it } from 'vitest'
import { maakCatalogus } from '../../src/wetten/catalogus.ts'
import type { Geldigheid, Wet } from '../../src/wetten/types.ts'
import { json, laadCatalogus } from './catalogus-laden.ts'

const catalogus = laadCatalogus()

describe('geldtOp', () => {
  it.each<[string, string, Geldigheid | undefined]>([
    ['jeugdwet', '2014-12-31', 'nog-niet'],
    ['jeugdwet', '2015-01-01', 'geldt'],
    ['jeugdwet', '2030-01-01', 'geldt'],
    ['wet-bescherming-persoonsgegevens', '2001-08-31', 'nog-niet'],
    ['wet-bescherming-persoonsgegevens', '2018-05-24', 'geldt'],
    ['wet-bescherming-persoonsgegevens', '2018-05-25', 'vervallen'],
    ['algemene-verordening-gegevensbescherming', '2018-05-24', 'nog-niet'],
    ['algemene-verordening-gegevensbescherming', '2018-05-25', 'geldt'],
    ['wet-op-het-voortgezet-onderwijs', '1967-12-31', 'nog-niet'],
    ['wet-op-het-voortgezet-onderwijs', '1968-07-01', 'onbekend'],
    ['wet-op-het-voortgezet-onderwijs', '1968-12-31', 'onbekend'],
    ['wet-op-het-voortgezet-onderwijs', '1969-01-01', 'geldt'],
    ['wet-op-het-voortgezet-onderwijs', '2022-08-01', 'vervallen'],
    ['wet-bopz', '2019-12-31', 'onbekend'],
    ['wet-bopz', '2020-01-01', 'vervallen'],
    ['burgerlijk-wetboek-boek-1', '2025-06-30', 'onbekend'],
    ['burgerlijk-wetboek-boek-1', '2025-07-01', 'geldt'],
    ['opiumwet', '2026-11-20', 'onbekend'],
    ['opiumwet', '2026-11-21', 'geldt'],
    ['wet-terugdringen-schoolverzuim', '2027-01-01', 'wetsvoorstel'],
    ['jeugdwet', '1 januari 2027', 'onbekend'],
    ['wet-op-de-maan', '2027-01-01', undefined],
  ])('%s on %s: %s', (id, datum, expected) => {
    expect(catalogus.geldtOp(id, datum)).toBe(expected)
  })
})

describe('artikel', () => {
  it.each([
    ['exact onderdeel', ['jeugdwet', '7.4.0', '1', 'a'], 'onderdeel', true],
    ['onderdeel falls back to lid', ['jeugdwet', '7.4.0', '2', 'a'], 'lid', false],
    ['lid falls back to the whole article', ['jeugdwet', '2.3', '1', undefined], 'artikel', false],
    ['a listed lid proves its article', ['leerplichtwet-1969', '14', undefined, undefined], 'artikel', true],
    ['book number in front', ['burgerlijk-wetboek-boek-7', '7:457', '1', undefined], 'lid', true],
  ] as const)('%s', (_, [wet, artikel, lid, onderdeel], niveau, precies) => {
    expect(catalogus.artikel(wet, artikel, lid, onderdeel)).toMatchObject({ niveau, precies })
  })

  it('takes the weakest certainty of the parts for a whole that has no row of its own', () => {
    const wet = { id: 'x', citeertitel: 'X', lidwoord: 'de', soort: 'wet', status: 'geldt', zekerheid: 'A' } as const
    const rij = (lid: string, zekerheid: 'A' | 'C') => ({ artikel: '1', lid, onderwerp: `lid ${lid}`, zekerheid })
    const klein: Wet = { ...wet, gecontroleerd: '2026-11-21', artikelen: [rij('1', 'A'), rij('2', 'C')] }
    const found = maakCatalogus({ formaat: 1, wetten: [klein] }).artikel('x', '1')
    expect(found?.artikel).toEqual({ artikel: '1', onderwerp: 'lid 1; lid 2', zekerheid: 'C' })
  })

  it('does not know what only a neighbouring lid proves', () => {
    expect(catalogus.artikel('leerplichtwet-1969', '14', '4')).toBeUndefined()
    expect(catalogus.artikel('jeugdwet', '99')).toBeUndefined()
    expect(catalogus.artikel('wet-op-de-maan', '1')).toBeUndefined()
  })

  it('tells where a moved article went', () => {
    expect(catalogus.vroeger('wet-op-het-primair-onderwijs', '167a')?.naar).toEqual({ artikel: '160', lid: '3' })
    expect(catalogus.vroeger('gemeentewet', '160', '1', 'e')?.naar?.onderdeel).toBe('d')
    expect(catalogus.vroeger('gemeentewet', '160', '1', 'd')).toBeUndefined()
  })
})

describe('jciLink', () => {
  const link = catalogus.jciLink
  it('points into a law, at a version when asked', () => {
    const jeugdwet = 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925'
    expect(link({ wet: 'jeugdwet', artikel: '7.4.0', lid: '2' })).toBe(`${jeugdwet}&artikel=7.4.0&lid=2`)
    expect(link({ wet: 'jeugdwet', artikel: '7.4.0' }, { datum: '2026-11-21' })).toBe(
      `${jeugdwet}&artikel=7.4.0&z=2026-11-21&g=2026-11-21`,
    )
  })

  it('keeps the colon of an article and drops the book of the Burgerlijk Wetboek', () => {
    const base = 'https://wetten.overheid.nl/jci1.3:c:'
    expect(link({ wet: 'algemene-wet-bestuursrecht', artikel: '10:12' })).toBe(`${base}BWBR0005537&artikel=10:12`)
    expect(link({ wet: 'burgerlijk-wetboek-boek-7', artikel: '7:457' })).toBe(`${base}BWBR0005290&artikel=457`)
  })

  it('uses ELI for European law, without an article', () => {
    const eli = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
    expect(link({ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '1' })).toBe(eli)
  })
})

describe('wettenlijst', () => {
  it('lists each law once, in order of citeertitel, without the unknown', () => {
    const refs = ['wet-politiegegevens', 'jeugdwet', 'wet-op-de-maan', 'jeugdwet', 'burgerlijk-wetboek-boek-7']
    const lijst = catalogus.wettenlijst(refs.map((wet) => ({ wet, artikel: '1' })))
    expect(lijst.map((r) => [r.citeertitel, r.afkorting, r.nummer, r.versie, r.status])).toEqual([
      ['Burgerlijk Wetboek Boek 7', 'BW', 'BWBR0005290', '2026-07-01', 'geldt'],
      ['Jeugdwet', undefined, 'BWBR0034925', '2026-01-01', 'geldt'],
      ['Wet politiegegevens', 'Wpg', 'BWBR0022463', '2025-07-01', 'geldt'],
    ])
  })
})

it('never changes', () => {
  const wet = maakCatalogus(json()).wet('jeugdwet')
  expect(Object.isFrozen(wet)).toBe(true)
  expect(Object.isFrozen(wet?.artikelen[0])).toBe(true)
})
