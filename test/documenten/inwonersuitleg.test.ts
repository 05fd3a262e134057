import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { meet, verboden, woordenIn, zonderNamen } from './leesmaat.ts'

const bomenUit = (yaml: string | Uint8Array) => {
  const { beschrijving } = beoordeel(typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml, inhoud, {
    bestand: 'samenwerking.yaml',
  })
  if (!beschrijving) throw new Error('ongeldig')
  const { bomen, bevindingen } = bouwBomen(beschrijving, inhoud, { varianten: true })
  expect(bevindingen).toEqual([])
  return bomen.filter(({ opdracht }) => opdracht.soort.naam === 'inwonersuitleg')
}

const bomenVan = (naam: string) => bomenUit(leesVoorbeeld(naam))

const bomen = bomenVan('onderwijs-jeugdhulp')
const [algemeen] = bomen
if (!algemeen) throw new Error('geen inwonersuitleg')

/** The ones that must meet every limit: one that speaks to parents, one that speaks to residents themselves. */
const gemeten = [
  ...bomen.map((boom) => ['onderwijs', boom] as const),
  ...bomenVan('wijkteam').map((boom) => ['wijkteam', boom] as const),
]

describe.each(gemeten.map(([naam, boom]) => [`${naam} ${boom.opdracht.pad}`, boom] as const))(
  '%s',
  (_pad, { tree }) => {
    const maat = meet(tree)

    test('sentences are short', () => {
      expect(maat.gemiddeld).toBeLessThanOrEqual(11)
      expect(maat.zinnen.filter((zin) => woordenIn(zin).length > 20)).toEqual([])
      expect(maat.langer15).toBeLessThanOrEqual(0.1)
    })

    test('headings are short questions, close to each other', () => {
      expect(maat.vraagkoppen).toBeGreaterThanOrEqual(0.8)
      expect(maat.secties.filter(({ kop }) => woordenIn(kop).length > 10).map(({ kop }) => kop)).toEqual([])
      expect(
        maat.secties.filter(({ woorden }) => woorden > 110).map(({ kop, woorden }) => `${kop} ${woorden}`),
      ).toEqual([])
    })

    test('no jargon, no abbreviations, one form of address', () => {
      const found = maat.zinnen.flatMap((zin) =>
        verboden.flatMap((pattern) => (pattern.test(zonderNamen(zin)) ? [`${pattern.source}: ${zin}`] : [])),
      )
      expect(found).toEqual([])
      expect(maat.aanspreking).toBeGreaterThanOrEqual(8)
    })

    test('the first layer is at most one page', () => {
      const kern = maat.secties.slice(0, 3).reduce((sum, { woorden }) => sum + woorden, 0)
      expect(kern).toBeLessThanOrEqual(200)
    })

    test('it has no open points', () => {
      expect(plainText(tree)).not.toContain('[nog invullen')
    })
  },
)

test('the sixteen questions are there', () => {
  const koppen = meet(algemeen.tree).secties.map(({ kop }) => kop)
  expect(koppen).toEqual(
    expect.arrayContaining([
      'Voor wie is deze uitleg?',
      'Wie werken er samen?',
      'Waarom delen wij gegevens?',
      'Mag dat?',
      'Welke gegevens delen wij wel?',
      'Welke gegevens delen wij niet?',
      'Van wie krijgen wij de gegevens?',
      'Wie mogen de gegevens zien?',
      'Moet u toestemming geven?',
      'Wat gebeurt er als u nee zegt?',
      'Hoe lang bewaren wij de gegevens?',
      'Hoe beschermen wij de gegevens?',
      'Beslist een computer over u?',
      'Gaan gegevens naar het buitenland?',
      'Wat kunt u doen?',
      'Wat als uw kind jonger is dan 16?',
      'Hebt u een vraag of een klacht?',
      'Wat betekent dit woord?',
    ]),
  )
})

test('a gemeente has its own contacts', () => {
  const boom = bomen.find(({ opdracht }) => opdracht.context.gemeente?.id === 'gemeente-veldermeer')
  const tekst = boom ? plainText(boom.tree) : ''
  expect(tekst).toContain('fg@veldermeer.example')
  expect(tekst).toContain('klachten@veldermeer.example')
  expect(tekst).not.toContain('fg@berkenwaard.example')
})

test.each(['minimaal', 'concept'])('%s: what is unknown is an open point, and headings stay questions', (naam) => {
  for (const { tree } of bomenVan(naam)) {
    expect(plainText(tree)).toContain('[nog invullen')
    expect(meet(tree).vraagkoppen).toBeGreaterThanOrEqual(0.8)
  }
})

describe.each(['zorg-veiligheid', 'kwetsbare-jongeren', 'wijkteam'])('%s: speaks to the person himself', (naam) => {
  const uitleg = bomenVan(naam)
  test.each(uitleg.map((boom) => [boom.opdracht.pad, boom] as const))('%s', (_pad, { tree }) => {
    const tekst = plainText(tree)
    expect(tekst).not.toMatch(/uw kind|ouder of verzorger|jonger is dan 16/)
    if (naam !== 'kwetsbare-jongeren') expect(tekst).not.toMatch(/school|onderwijs/i)
    const maat = meet(tree)
    expect(maat.vraagkoppen).toBeGreaterThanOrEqual(0.8)
    expect(maat.secties.filter(({ kop }) => woordenIn(kop).length > 10)).toEqual([])
    expect(maat.gemiddeld).toBeLessThanOrEqual(11)
  })
})

test('a signal system that is no verwijsindex: its purpose is told, and no word that is not used', () => {
  const [boom] = bomenVan('wijkteam')
  const tekst = boom ? plainText(boom.tree) : ''
  expect(tekst).toContain('u vroeg hulp aanbieden als u de huur niet kunt betalen')
  expect(tekst).not.toContain('erwijsindex')
  expect(plainText(algemeen.tree)).toContain('Verwijsindex: een systeem')
})

test('one gemeente is named, more are not', () => {
  const [boom] = bomenVan('wijkteam')
  expect(boom && plainText(boom.tree)).toContain('De gemeente Esdoornveld en andere organisaties werken samen.')
  expect(plainText(algemeen.tree)).toContain('Scholen, gemeenten en andere organisaties werken samen.')
})

test('a term that the convenant does not set, and that follows from no selectielijst', () => {
  const yaml = new TextDecoder()
    .decode(leesVoorbeeld('zorg-veiligheid'))
    .replaceAll('bron: selectielijst', 'bron: richtlijn')
  const [boom] = bomenUit(yaml)
  expect(boom && plainText(boom.tree)).toContain('zo lang als de regels van die organisatie zeggen')
})

test('two joint verwerkingen: what was agreed is told once', () => {
  const [boom] = bomenVan('kwetsbare-jongeren')
  const tekst = boom ? plainText(boom.tree) : ''
  expect(tekst.split('Deze organisaties hebben afgesproken')).toHaveLength(2)
})

test('another organisation at the table is named only for whom it sits there', () => {
  const teksten = new Map(
    bomenVan('kwetsbare-jongeren').map(({ opdracht, tree }) => [opdracht.context.gemeente?.id, plainText(tree)]),
  )
  expect(teksten.get('gemeente-zuiderkreek')).not.toContain('doet een andere organisatie')
  expect(teksten.get('gemeente-hoogwal')).toContain('Het werk van het doorstroompunt doet een andere organisatie')
})
