import { describe, expect, it } from 'vitest'
import type { Artikel, Wet } from '../../src/wetten/types.ts'
import { vergelijkNummers } from '../../src/wetten/volgorde.ts'
import { naarId } from '../../src/wetten/zoek-naam.ts'
import { laadCatalogus } from './catalogus-laden.ts'

const catalogus = laadCatalogus()
const { wetten } = catalogus
const plek = (a: Artikel) => [a.artikel, a.lid ?? '', a.onderdeel ?? ''].join('/')
const perWet = wetten.map((wet) => [wet.id, wet] as const)
const rows = wetten.flatMap((wet) => wet.artikelen.map((artikel) => ({ wet, artikel })))
const unique = (values: readonly string[]) => expect(values.filter((v, i) => values.indexOf(v) !== i)).toEqual([])

describe('the catalogue as a whole', () => {
  it('holds the laws of the sociaal domein and their articles', () => {
    expect(wetten.length).toBeGreaterThanOrEqual(74)
    expect(rows.length).toBeGreaterThanOrEqual(780)
  })

  it('has unique ids, numbers and abbreviations', () => {
    unique(wetten.map((w) => w.id))
    unique(wetten.flatMap((w) => w.afkorting ?? []))
    unique(wetten.flatMap((w) => w.bwb ?? w.celex ?? []))
  })

  it('keeps abbreviations that differ in case only apart for the known pair', () => {
    const lower = wetten.flatMap((w) => w.afkorting?.toLowerCase() ?? [])
    expect(lower.filter((v, i) => lower.indexOf(v) !== i)).toEqual(['wgs'])
  })

  it('names an abbreviation that collides as a search name of the other law', () => {
    expect(catalogus.zoek('Wpg').map((w) => w.id)).toEqual(['wet-politiegegevens', 'wet-publieke-gezondheid'])
    expect(catalogus.zoek('Wgs').map((w) => w.id)).toEqual(['wet-gemeentelijke-schuldhulpverlening'])
    expect(catalogus.zoek('WGS').map((w) => w.id)).toEqual(['wet-gegevensverwerking-door-samenwerkingsverbanden'])
    expect(catalogus.zoek('uitvoeringswet-avg').map((w) => w.afkorting)).toEqual(['UAVG'])
    expect(catalogus.zoek('wet justitiele en strafvorderlijke gegevens').map((w) => w.afkorting)).toEqual(['Wjsg'])
    expect(catalogus.zoek('')).toEqual([])
    expect(catalogus.zoek('Wet op de maan')).toEqual([])
  })
})

describe.each(perWet)('%s', (_, wet: Wet) => {
  it('has an id made of its citeertitel', () => {
    expect(wet.id).toBe(naarId(wet.citeertitel))
  })

  it('has a well-formed link when it has a number', () => {
    const link = catalogus.jciLink({ wet: wet.id })
    if (wet.bwb) expect(link).toBe(`https://wetten.overheid.nl/jci1.3:c:${wet.bwb}`)
    else if (wet.celex) expect(link).toMatch(/^https:\/\/eur-lex\.europa\.eu\/eli\/(reg|dir)\/\d{4}\/\d+\/oj$/)
    else expect(link).toBeUndefined()
  })

  it('says what came in its place when it has lapsed', () => {
    if (wet.status === 'vervallen') expect(wet.tot && (wet.opvolger ?? wet.opmerking)).toBeTruthy()
    for (const id of wet.opvolger ?? []) expect(catalogus.wet(id)?.status).toBe('geldt')
  })

  it('explains a law that was not read itself', () => {
    if (wet.zekerheid !== 'A') expect(wet.zekerheidToelichting ?? wet.opmerking).toBeTruthy()
    if (wet.artikelen.length > 0 && wet.zekerheid === 'A') expect(wet.versie).toBeTruthy()
  })

  it('lists each place once, in the order of the law, with a certainty', () => {
    unique(wet.artikelen.map(plek))
    const numbers = wet.artikelen.map((a) => a.artikel)
    expect(numbers).toEqual([...numbers].sort(vergelijkNummers))
    for (const a of wet.artikelen) expect(['A', 'A17', 'A2', 'B', 'C']).toContain(a.zekerheid)
  })

  it('finds and cites every row of its own', () => {
    for (const { artikel, lid, onderdeel } of wet.artikelen) {
      const found = catalogus.artikel(wet.id, artikel, lid, onderdeel)
      expect(found?.precies).toBe(true)
      const ref = { wet: wet.id, artikel, ...(lid ? { lid } : {}), ...(onderdeel ? { onderdeel } : {}) }
      expect(catalogus.citeer(ref)).toContain(artikel)
    }
  })

  it('does not find what has lapsed or moved, and knows where it went', () => {
    for (const { van, naar } of wet.vroeger ?? []) {
      expect(catalogus.artikel(wet.id, van.artikel, van.lid, van.onderdeel)).toBeUndefined()
      if (naar) expect(catalogus.artikel(wet.id, naar.artikel, naar.lid, naar.onderdeel)).toBeDefined()
    }
  })
})
