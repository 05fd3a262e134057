/** The documents for decision (30-35): which are made, for whom, and what they say. */
import { describe, expect, test } from 'vitest'
import { overzicht } from '../../src/index.ts'
import type { Beschrijving } from '../../src/model/beschrijving.generated.ts'
import { beoordeel } from '../../src/pipeline/beoordeel.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { lees, stukkenVan, voorbeeld, zonderBesluiten } from './besluit-hulp.ts'

const volledig = ['kwetsbare-jongeren', 'onderwijs-jeugdhulp', 'zorg-veiligheid']
const namen = (stukken: ReadonlyMap<string, string>): string[] => [...stukken.keys()].sort()
const een = (stukken: ReadonlyMap<string, string>, pad: string): string => {
  const found = stukken.get(pad)
  if (found === undefined) throw new Error(`${pad} is niet gemaakt; wel: ${namen(stukken).join(', ')}`)
  return found
}

describe('only where a decision is still needed', () => {
  test('the examples, each in its own state', () => {
    expect(namen(stukkenVan(voorbeeld('onderwijs-jeugdhulp'), '30', '31', '32', '34'))).toEqual([
      '30-collegevoorstel/gemeente-oeverhoek',
      '31-collegebesluit/gemeente-oeverhoek',
    ])
    expect(namen(stukkenVan(voorbeeld('zorg-veiligheid'), '30', '31', '32', '34', '35'))).toEqual([
      '32-burgemeestersbesluit/gemeente-vennerhorst',
    ])
    expect(namen(stukkenVan(voorbeeld('kwetsbare-jongeren'), '31', '32', '34', '35'))).toEqual([
      '31-collegebesluit/gemeente-elzenbroek',
      '31-collegebesluit/gemeente-hoogwal',
      '35-bestuursbesluit/wendelaar',
      '35-bestuursbesluit/wijkwerk-hoogwal',
    ])
  })
  test('the overview says why a document is not made', () => {
    const regels = (naam: string) => {
      const found = overzicht(beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' }), inhoud)
      return new Map(found.map(({ nummer, nietOmdat }) => [nummer, nietOmdat]))
    }
    const zorg = regels('zorg-veiligheid')
    expect(zorg.get('30')).toBe('alle colleges hebben al besloten over versie 1.0')
    expect(zorg.get('34')).toBe('er is geen gemeenschappelijke regeling partij')
    expect(zorg.get('35')).toBe('alle besturen hebben al besloten over versie 1.0')
    expect(zorg.get('32')).toBeUndefined()
    const onderwijs = regels('onderwijs-jeugdhulp')
    expect(onderwijs.get('32')).toBe('van geen gemeente is de burgemeester als bestuursorgaan partij')
    expect(onderwijs.get('34')).toBe(
      'de besturen van alle gemeenschappelijke regelingen hebben al besloten over versie 1.0',
    )
  })
  test('nothing after the end', () => {
    const b = zonderBesluiten(voorbeeld('zorg-veiligheid'))
    const klaar = { ...b, samenwerking: { ...b.samenwerking!, status: 'beeindigd' as const } }
    expect(stukkenVan(klaar, 'bestuur', 'ondertekening').size).toBe(0)
  })
})

describe.each(volledig)('%s before anybody decided', (naam) => {
  const b = zonderBesluiten(voorbeeld(naam))
  const stukken = stukkenVan(b, 'bestuur')
  test('every organ that must decide has its document, and no text is broken', () => {
    expect(stukken.size).toBeGreaterThan(10)
    for (const [pad, tekst] of stukken) {
      expect([pad, tekst.match(/undefined|\[object|ondertekenen door geen|\.\.|,,| ,/)?.[0]]).toEqual([pad, undefined])
      expect([pad, tekst.includes(`versie ${b.samenwerking?.versie}`)]).toEqual([pad, true])
    }
  })
  test('voorstel and besluit of a college have the same points', () => {
    const punten = (tekst: string, kop: string): string =>
      tekst
        .split(`## ${kop}\n`)[1]
        ?.split(/\n(?:## |Aldus )/)[0]
        ?.trim() ?? ''
    for (const [pad, tekst] of stukken) {
      if (!pad.startsWith('30-')) continue
      const besluit = een(stukken, pad.replace('30-collegevoorstel', '31-collegebesluit'))
      expect(punten(tekst, 'Voorgesteld besluit')).toBe(punten(besluit, 'Besluit'))
      expect(punten(besluit, 'Besluit')).toContain('doorlopend')
    }
  })
  test('every gemeente has a letter for its council', () => {
    const brieven = namen(stukken).filter((pad) => pad.startsWith('33-'))
    expect(brieven).toHaveLength((b.partners ?? []).filter(({ rechtsvorm }) => rechtsvorm === 'gemeente').length)
  })
})

describe('what they say', () => {
  const onderwijs = zonderBesluiten(voorbeeld('onderwijs-jeugdhulp'))
  const stukken = stukkenVan(onderwijs, 'bestuur')
  test('the college lets the wethouder sign, with the articles for it', () => {
    const tekst = een(stukken, '31-collegebesluit/gemeente-berkenwaard')
    expect(tekst).toContain('gelet op artikel 160 lid 1 onder d Gemeentewet')
    expect(tekst).toContain('ondertekenen door de wethouder jeugd en onderwijs')
    expect(tekst).toContain('(artikel 168 Gemeentewet). De burgemeester wordt gevraagd opdracht te geven')
    expect(tekst).toContain('niet voor opzegging en niet voor wijziging van het convenant zelf')
  })
  test('a board that lets another sign gives a volmacht and stays party', () => {
    const tekst = een(stukken, '35-bestuursbesluit/kolkrand')
    expect(tekst).toContain('volmacht te geven om het namens Stichting Basisonderwijs Kolkrand te ondertekenen')
    expect(tekst).toContain('blijft zelf Partij')
    expect(tekst).toContain('aan te wijzen: de directeur-bestuurder van SWV PO Rivierenrand')
  })
  test('the dagelijks bestuur of an openbaar lichaam decides by its own law', () => {
    const tekst = een(stukken, '34-gr-besluit/ggd-rivierenrand')
    expect(tekst).toContain('gelet op artikel 33b lid 1 onder d Wgr en artikel 33d Wgr')
    expect(tekst).toContain('De voorzitter wordt gevraagd')
  })
  test('the voorstel tells the critical advice and where it was not followed', () => {
    const tekst = een(stukken, '30-collegevoorstel/gemeente-lindemonde')
    expect(tekst).toContain('positief met voorwaarden. Kern: beperk de agendalijst')
    expect(tekst).toContain('Hiervan is (deels) afgeweken: bij een gekozen vervolg')
    expect(tekst).toContain('**Jongerenraad Lindemonde**')
    expect(een(stukken, '30-collegevoorstel/gemeente-oeverhoek')).toContain('er is nog geen advies vastgelegd')
  })
  test('the letter asks no decision and says who, which data, what it costs and what critics said', () => {
    const tekst = een(stukken, '33-raadsinformatiebrief/gemeente-lindemonde')
    expect(tekst).toContain('u hoeft niets te besluiten')
    for (const kop of ['Wie doen er mee', 'Hoe zijn inwoners beschermd', 'Wat vinden anderen ervan', 'Wat kost het'])
      expect(tekst).toContain(`## ${kop}`)
    expect(tekst).toContain('**gegevens over gezondheid**')
    expect(tekst).toContain('Dit is een samenvatting')
  })
  test('the burgemeester decides for his own powers, beside the college', () => {
    const zorg = stukkenVan(zonderBesluiten(voorbeeld('zorg-veiligheid')), 'bestuur')
    const tekst = een(zorg, '32-burgemeestersbesluit/gemeente-elzenbroek')
    expect(tekst).toContain('gelet op artikel 172 Gemeentewet')
    expect(tekst).toContain('voor de eigen bevoegdheden van de burgemeester, en het zelf te ondertekenen')
    expect(tekst).not.toContain('De raad te informeren')
    // what the college gave to the wethouder does not reach the powers of the burgemeester
    expect(tekst).not.toContain('wethouder')
    expect(tekst).not.toContain('Als beheerder')
  })
})

describe('what was decided before', () => {
  test('a decision about an earlier version is confirmed, and not taken again', () => {
    const tekst = een(stukkenVan(voorbeeld('kwetsbare-jongeren'), '31'), '31-collegebesluit/gemeente-hoogwal')
    expect(tekst).toContain(
      'Het besluit van 15 september 2026 (kenmerk HW-26-431) over versie 0.9 te bevestigen voor versie 1.0',
    )
    expect(tekst).not.toContain('Deel te nemen')
    expect(tekst).not.toContain('doorlopend volmacht')
  })
  test('a reservation that is fulfilled is established, and told to the beheerder', () => {
    const stukken = stukkenVan(voorbeeld('onderwijs-jeugdhulp'), '31', '33')
    const tekst = een(stukken, '31-collegebesluit/gemeente-oeverhoek')
    expect(tekst).toContain('Vast te stellen dat het voorbehoud in het besluit van 17 november 2026 is vervuld')
    expect(tekst).not.toContain('Deel te nemen')
    expect(een(stukken, '33-raadsinformatiebrief/gemeente-oeverhoek')).toContain('onder een voorbehoud')
  })
  const klein = (gemeente: string, rest = ''): Beschrijving =>
    lees(`
samenwerking:
  titel: Convenant Proef
  citeertitel: Convenant Proef
  versie: '1.0'
  versiedatum: 2026-10-01
  profiel: onderwijs
  status: ter-besluitvorming
  reglement: {vorm: besluit-per-orgaan, citeertitel: Reglement Proef}
  beheer: {beheerder: gemeente-x}
partners:
  - id: gemeente-x
    naam: gemeente X
    korteNaam: X
    rechtsvorm: gemeente
    kring: oprichter
    rechtspersoonIsPartij: ja
    organen:
      - {id: college, soort: college, isPartij: ja}
      - {id: burgemeester, soort: burgemeester, isPartij: nee}
${gemeente}
${rest}`)
  test('a reglement by decision per organ is laid down; the beheerder gives no volmacht to itself', () => {
    const tekst = een(stukkenVan(klein(''), '31'), '31-collegebesluit/gemeente-x')
    expect(tekst).toContain('Het privacyreglement ‘Reglement Proef’ vast te stellen')
    expect(tekst).toContain('Als beheerder op te treden')
    expect(tekst).toContain('ondertekenen door **\\[nog invullen: wie ondertekent]**')
    expect(tekst).not.toContain('openbaarmaking')
  })
  test('only what is missing is added to a decision about this version', () => {
    const besluit =
      "    besluiten: [{id: b, orgaan: college, datum: 2026-10-05, versie: '1.0', strekking: [deelname, ondertekening, toetreding, wijziging-lagere-lagen]}]"
    const tekst = een(stukkenVan(klein(besluit), '31'), '31-collegebesluit/gemeente-x')
    expect(tekst).toContain('Het privacyreglement ‘Reglement Proef’ vast te stellen')
    expect(tekst).not.toContain('Deel te nemen')
    expect(tekst).not.toContain('Als beheerder')
  })
  test('a signature without a decision is ratified', () => {
    const getekend =
      '    ondertekening: [{id: s, datum: 2026-11-01}]\n    vertegenwoordiging: {ondertekenaars: [{id: b, functie: burgemeester, orgaan: college}]}'
    expect(een(stukkenVan(klein(getekend), '31'), '31-collegebesluit/gemeente-x')).toContain(
      'De ondertekening van 1 november 2026 te bekrachtigen (artikel 3:69 BW)',
    )
  })
  test('who joins later decides to accede, by its own verklaring', () => {
    const tekst = een(stukkenVan(voorbeeld('kwetsbare-jongeren'), '35'), '35-bestuursbesluit/wijkwerk-hoogwal')
    expect(tekst).toContain('Toe te treden tot ‘Convenant Jongeren op weg’')
    expect(tekst).toContain('De verklaring van toetreding te laten ondertekenen door de bestuurder')
  })
  test('two boards of one regeling have a document each', () => {
    const gr = `  - id: gr
    naam: GR Proef
    korteNaam: GR
    rechtsvorm: openbaar-lichaam
    kring: oprichter
    organen:
      - {id: ab, soort: algemeen-bestuur, isPartij: ja}
      - {id: db, soort: dagelijks-bestuur, isPartij: ja}`
    const stukken = stukkenVan(klein('', gr), '34')
    expect(namen(stukken)).toEqual(['34-gr-besluit/gr--ab', '34-gr-besluit/gr--db'])
    expect(een(stukken, '34-gr-besluit/gr--ab')).not.toContain('aan te gaan')
    expect(een(stukken, '34-gr-besluit/gr--db')).toContain('aan te gaan')
  })
  test('no accession, no volmacht for it', () => {
    const tekst = een(stukkenVan(klein('', "toetreding: {nvt: 'niet open'}"), '31'), '31-collegebesluit/gemeente-x')
    expect(tekst).not.toContain('toetredingen')
  })
})
