import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { verwijzingenIn } from '../../scripts/genereer/kennis-controle.ts'
import { genereerKennis } from '../../scripts/genereer-kennis.ts'
import { leesDuur } from '../../src/model/duur.ts'
import { maakKennis, valtOnder } from '../../src/wetten/kennis.ts'
import type { KennisJson } from '../../src/wetten/kennis-types.ts'
import { laadCatalogus, list, read } from './catalogus-laden.ts'

const generatedPath = 'schemas/kennis/kennis.generated.json'
const json = JSON.parse(read(generatedPath)) as KennisJson
const kennis = maakKennis(json)
const lijsten = parse(read('schemas/bron/lijsten.yaml')) as Record<string, Record<string, string>>
const soorten = (lijst: string): string[] => Object.keys(lijsten[lijst] ?? {}).filter((naam) => naam !== 'anders')
const of = (soort: string) => {
  const found = kennis.hoedanigheid(soort)
  if (!found) throw new Error(`geen kennis over ${soort}`)
  return found
}
const termijn = (id: string) => json.bewaartermijnen.find((each) => each.id === id)

describe('genereerKennis', () => {
  it('changes nothing when it runs again', () => {
    expect(genereerKennis(read, list)).toBe(read(generatedPath))
  })

  const spoilt = (file: string, van: string | RegExp, naar: string) => () =>
    genereerKennis((path) => {
      const text = read(path)
      if (!path.endsWith(file)) return text
      expect(text).toMatch(van)
      return text.replace(van, naar)
    }, list)

  it.each([
    ['an unknown key', 'gegevens.yaml', '- aard: gewoon', '- kleur: rood\n  aard: gewoon', /additional properties/],
    ['an unknown article', 'passend-onderwijs.yaml', "lid: '13'", "lid: '99'", /18a lid 99 staat niet in de catalogus/],
    ['an unknown law', 'zorg.yaml', 'wet: burgerlijk-wetboek-boek-7', 'wet: bw-7', /bw-7 446 staat niet/],
    [
      'a law that lapsed',
      'zorg.yaml',
      /wet: burgerlijk-wetboek-boek-7, artikel: '446'/,
      'wet: wet-bopz',
      /is vervallen/,
    ],
    [
      'a bill',
      'zorg.yaml',
      /wet: burgerlijk-wetboek-boek-7, artikel: '446'/,
      'wet: wet-terugdringen-schoolverzuim',
      /is wetsvoorstel/,
    ],
    ['a bare letter', 'justitie.yaml', 'avg: e', 'avg: g', /allowed values/],
    ['an unknown kind', 'overleggen.yaml', 'deelnemers: [schoolbestuur-po', 'deelnemers: [school', /'school' niet in/],
    ['an unknown term', 'passend-onderwijs.yaml', 'bewaren: [swv-po]', 'bewaren: [swv]', /'swv' bestaat niet/],
    ['an unknown event', 'bewaartermijnen.yaml', 'start: signaal', 'start: ooit', /'ooit' niet in startgebeurtenissen/],
    [
      'a kind left out',
      'overleggen.yaml',
      'soort: mdo',
      'soort: zat',
      /'mdo' heeft geen kennis; .*'zat' staat er twee keer/,
    ],
  ])('refuses %s', (_, file, van, naar, message) => {
    expect(spoilt(file, van, naar)).toThrow(message)
  })

  it('does not depend on the form of the listing', () => {
    const full = (folder: string) =>
      readdirSync(folder)
        .reverse()
        .map((name) => `${folder}/${name}`)
    expect(genereerKennis(read, full)).toBe(read(generatedPath))
  })
})

describe('the legal knowledge', () => {
  it('knows every kind of the closed lists, save the way out', () => {
    expect(json.hoedanigheden.map(({ soort }) => soort).sort()).toEqual(soorten('hoedanigheidsoorten').sort())
    expect(json.gegevens.map(({ aard }) => aard).sort()).toEqual(soorten('gegevensaarden').sort())
    expect(json.overleggen.map(({ soort }) => soort).sort()).toEqual(soorten('overlegsoorten').sort())
  })

  it('rests on articles in force that are in the catalogue, none with certainty C', () => {
    const catalogus = laadCatalogus()
    for (const verwijzing of verwijzingenIn(json)) {
      const wet = catalogus.wet(verwijzing.wet)
      expect(wet?.status, verwijzing.wet).toBe('geldt')
      const { artikel, lid, onderdeel } = verwijzing
      if (artikel === undefined) continue
      const found = catalogus.artikel(verwijzing.wet, artikel, lid, onderdeel)
      expect(found?.precies, JSON.stringify(verwijzing)).toBe(true)
      expect(found?.artikel.zekerheid, JSON.stringify(verwijzing)).not.toBe('C')
    }
  })

  it('writes terms that a description can hold', () => {
    for (const { id, duur, start } of json.bewaartermijnen) {
      expect(leesDuur(duur), id).toBeDefined()
      if (start !== undefined) expect(soorten('startgebeurtenissen'), id).toContain(start)
    }
  })

  it('gives a term only to those whose file it binds', () => {
    for (const { soort, bewaren = [] } of json.hoedanigheden)
      for (const id of bewaren) expect(valtOnder(soort, termijn(id)?.houders ?? []), `${soort}: ${id}`).toBe(true)
  })

  it('never proposes letter f to an overheidsorgaan', () => {
    for (const { soort, overheid, grondslagen } of json.hoedanigheden)
      if (overheid)
        expect(
          grondslagen.map(({ avg }) => avg),
          soort,
        ).not.toContain('f')
  })

  it('names no article in its texts: only references may be printed', () => {
    const texts = read(generatedPath).match(/"(?:tekst|toelichting|grens|opmerking)":"[^"]*"/g) ?? []
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /artikel \d/.test(text))).toEqual([])
  })
})

describe('facts a jurist will look for', () => {
  it.each([
    ['swv-po', 'wet-op-het-primair-onderwijs', '18a', '13'],
    ['swv-vo', 'wet-voortgezet-onderwijs-2020', '2.47', '16'],
  ])('%s gives health data to a school board only', (soort, wet, artikel, lid) => {
    expect(of(soort).verboden).toEqual([
      expect.objectContaining({
        aarden: ['gezondheid'],
        behalveAan: ['schoolbestuur'],
        wetten: [{ wet, artikel, lid }],
      }),
    ])
  })

  it('the doorstroompunt gives health and criminal data to nobody', () => {
    const verbod = of('college-doorstroompunt').verboden?.[0]
    expect(verbod?.aarden).toEqual(['gezondheid', 'strafrechtelijk'])
    expect(verbod?.behalveAan).toBeUndefined()
    expect(verbod?.wetten).toEqual([{ wet: 'wet-educatie-en-beroepsonderwijs', artikel: '9.2.7', lid: '2' }])
  })

  it('police and OM follow their own law, and have no AVG letter for giving', () => {
    expect(of('politie').stelsel).toBe('wpg')
    expect(of('om').stelsel).toBe('wjsg')
    for (const soort of ['politie', 'om'])
      expect(
        of(soort).grondslagen.map(({ voor }) => voor),
        soort,
      ).toEqual([['zvh-casusoverleg']])
  })

  it('college for jeugdhulp: task and processing article, special data, BSN', () => {
    const toeleiding = of('college-jeugdhulp').grondslagen[0]
    expect(toeleiding).toMatchObject({
      avg: 'e',
      wetten: [
        { wet: 'jeugdwet', artikel: '2.3' },
        { wet: 'jeugdwet', artikel: '7.4.0', lid: '1', onderdeel: 'a' },
      ],
      bijzonder: [{ wet: 'jeugdwet', artikel: '7.4.0', lid: '1', onderdeel: 'a' }],
      bsn: [{ wet: 'jeugdwet', artikel: '7.2.1' }],
    })
  })

  it('medical files 20 years, Wmo of the college 15, Veilig Thuis 20, all from the last change', () => {
    expect(termijn('medisch-dossier')).toMatchObject({ soort: 'vast', duur: '20 jaar', start: 'laatste-wijziging' })
    expect(termijn('wmo')).toMatchObject({ soort: 'vast', duur: '15 jaar', start: 'laatste-wijziging' })
    expect(termijn('veilig-thuis')).toMatchObject({ soort: 'vast', duur: '20 jaar', start: 'laatste-wijziging' })
    expect(termijn('leerlingdossier')).toMatchObject({ soort: 'richtlijn', wetten: [] })
  })

  it('welfare, housing and childcare may not use the BSN', () => {
    for (const soort of ['welzijn', 'woningcorporatie', 'kinderopvang']) expect(of(soort).bsn.mag, soort).toBe('nee')
  })

  it('school, swv, housing and childcare are at most an incidental third in a ZVH', () => {
    for (const soort of ['schoolbestuur-po', 'schoolbestuur-mbo', 'swv-vo', 'woningcorporatie', 'kinderopvang'])
      expect(of(soort).wgs.rol, soort).toBe('alleen-incidenteel')
    for (const soort of ['reclassering', 'veilig-thuis', 'gecertificeerde-instelling', 'ggz'])
      expect(of(soort).wgs.rol, soort).toBe('privaat')
  })

  it('whoever holds inlichtingen may tell the GI at an ots, whatever its secret', () => {
    for (const soort of ['jeugdhulpaanbieder', 'ggz', 'huisarts', 'jeugdgezondheidszorg', 'schoolbestuur-po'])
      expect(
        of(soort).grondslagen.find(({ id }) => id === 'aan-gi'),
        soort,
      ).toMatchObject({
        avg: 'c',
        wetten: [{ wet: 'jeugdwet', artikel: '7.3.11', lid: '4' }],
        aan: ['gecertificeerde-instelling'],
      })
  })

  it('what holds for the register only is a condition, no ban on all that leerplicht knows', () => {
    expect(of('college-leerplicht').verboden).toBeUndefined()
    expect(of('college-leerplicht').voorwaarden?.map(({ id }) => id)).toEqual(['register'])
    expect(of('college-doorstroompunt').verboden?.map(({ id }) => id)).toEqual(['gevoelig'])
  })

  it('names for the BSN only articles that allow it', () => {
    expect(of('gecertificeerde-instelling').bsn.wetten).toEqual([{ wet: 'jeugdwet', artikel: '7.2.1' }])
    for (const soort of ['zorgaanbieder-wmo', 'veilig-thuis'])
      expect(of(soort).bsn.wetten, soort).toEqual([
        { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.2.9' },
      ])
  })

  it('who signs for police or minister may hold a machtiging or volmacht: a convenant is mostly no besluit', () => {
    for (const vorm of ['politie', 'staat', 'zbo'])
      expect(kennis.bevoegdheid(vorm)?.schakel, vorm).toEqual(['mandaat', 'machtiging', 'volmacht'])
    expect(kennis.bevoegdheid('cooperatie')).toBeUndefined()
  })

  it('a wethouder needs a machtiging of the college and an opdracht of the burgemeester', () => {
    const college = kennis.bevoegdheid('gemeente', 'college')
    expect(college?.zelfBevoegd).toEqual(['burgemeester'])
    expect(college?.schakel).toEqual(['machtiging', 'opdracht'])
    expect(kennis.bevoegdheid('stichting', 'bestuur')?.schakel).toEqual(['volmacht'])
    expect(kennis.bevoegdheid('maatschap')).toBeUndefined()
  })
})
