import { describe, expect, test } from 'vitest'
import { type Blok, blokkenVanTekst, type Lezer, meetTekst, panelen } from '../../src/leesbaarheid/index.ts'
import { moeilijkeWoorden } from '../../src/pipeline/leesbaarheid.ts'
import { inhoud } from '../hulp/voorbeelden.ts'

const lijst = moeilijkeWoorden(inhoud)
const meet = (tekst: string | readonly Blok[], lezer: Lezer = 'inwoner') =>
  meetTekst(typeof tekst === 'string' ? blokkenVanTekst(tekst) : tekst, {
    lezer,
    lijst,
    plaats: (blok, over) => ({
      soort: 'document',
      bestand: 'tekst.md',
      ...(blok?.regelnummer === undefined ? {} : { regelnummer: blok.regelnummer }),
      ...over,
    }),
  })
const codes = (tekst: string, lezer?: Lezer): string[] => meet(tekst, lezer).bevindingen.map(({ code }) => code)

const makkelijk = `# Wie werken er samen?

Wij zijn de school, de gemeente en de hulp in uw buurt. Wij praten samen over wat uw kind nodig heeft. U bent daar zelf bij.

U mag zeggen wat u ervan vindt. Wij schrijven op wat wij samen doen. U krijgt dat ook.

# Wat kunt u doen?

U mag zien wat wij over u weten. Klopt er iets niet? Dan maken wij het goed. Bel ons, of stuur een brief.
`
const moeilijk = `Partijen verstrekken, indien en voor zover zulks noodzakelijk is ter uitvoering van hun wettelijke taken, de desbetreffende
persoonsgegevens onverwijld aan de verwerkingsverantwoordelijke. De verwerkingsverantwoordelijke draagt zorg voor adequate beveiliging
en wordt daartoe geautoriseerd. Behoudens toestemming van betrokkene worden gegevens niet verstrekt aan derden, tenzij een wettelijk voorschrift
onverwijlde kennisgeving aan de toezichthoudende autoriteit voorschrijft.`

describe('a text for residents', () => {
  test('plain language keeps every limit, with its numbers', () => {
    const { bevindingen, regels } = meet(makkelijk)
    expect(bevindingen).toEqual([])
    expect(regels.map(({ naam }) => naam)).toContain('Flesch-Douma')
    expect(regels.every(({ goed }) => goed)).toBe(true)
  })

  test('legal language does not, and every finding says what to do and where', () => {
    const { bevindingen } = meet(moeilijk)
    expect(new Set(bevindingen.map(({ code }) => code))).toEqual(
      new Set(['LEE101', 'LEE102', 'LEE103', 'LEE104', 'LEE105', 'LEE106', 'LEE107', 'LEE108', 'LEE109', 'LEE115']),
    )
    for (const { hulp, bericht } of bevindingen) {
      expect(hulp).not.toBe('')
      expect(bericht).not.toMatch(/\bB1\b|taalniveau|onleesbaar/i)
    }
    expect(bevindingen.find(({ code }) => code === 'LEE101')?.plaats).toMatchObject({ regelnummer: 1 })
  })

  test('the same text is fit for jurists, whose limits are others', () => {
    expect(codes(moeilijk, 'juridisch')).toEqual([])
  })

  test('the formulas are those of Douma, Brouwer and Björnsson', () => {
    // 60 words of one syllable and three letters, in 6 sentences of 10
    const zin = `${Array.from({ length: 10 }, () => 'Kat').join(' ')}. `
    const { regels } = meet(zin.repeat(6))
    const waarde = (naam: string) => regels.find((regel) => regel.naam === naam)?.waarde
    expect(waarde('Flesch-Douma')).toBe('120,5') // 206.835 - 77 - 9.3
    expect(waarde('Leesindex A')).toBe('108,3') // 195 - 66.667 - 20
    expect(waarde('LIX')).toBe('10')
  })

  test('too short: no formula, no shares, and it says so', () => {
    const { regels, bevindingen } = meet('Wij helpen u. Dat kan snel.')
    expect(regels.map(({ naam }) => naam)).not.toContain('Flesch-Douma')
    expect(bevindingen.map(({ code }) => code)).toEqual(['LEE118'])
  })
})

describe('single findings', () => {
  const tekst = (extra: string): string => `${makkelijk}\n${extra}\n`
  test.each([
    ['a sentence of 21 words', 'LEE101', `Wij ${'nu '.repeat(19)}daar.`],
    ['a difficult word', 'LEE109', 'Wij letten op de bewaartermijn.'],
    ['a paragraph of six sentences', 'LEE110', 'Dat kan. Dat mag. Dat is zo. Dat doen wij. Dat is goed. Dat helpt.'],
    ['a heading of eleven words', 'LEE113', '# Wat doen wij dan als u nu nog niet wilt komen?\n\nWij bellen u.'],
    ['the other form of address', 'LEE114', 'Wij praten met jou.'],
    ['an abbreviation with dots', 'LEE116', 'Wij letten o.a. op uw naam.'],
    ['an abbreviation in capitals', 'LEE116', 'Bel de FG van uw school.'],
  ])('%s', (_naam, code, extra) => expect(codes(tekst(extra))).toContain(code))

  test.each([
    ['explained in its own sentence', 'Een bewaartermijn is de tijd dat wij iets bewaren.'],
    ['named after the plain words', 'Wij bewaren dit twee jaar. Dat heet de bewaartermijn.'],
    ['in a word list', '- bewaartermijn: hoe lang wij iets bewaren.'],
  ])('a difficult word may stand there when it is %s', (_naam, extra) =>
    expect(codes(tekst(extra))).not.toContain('LEE109'),
  )

  test('an abbreviation that was written out before', () => {
    expect(codes(tekst('Bel de functionaris gegevens (FG). De FG helpt u.'))).not.toContain('LEE116')
  })

  test('a young reader is addressed with je', () => {
    expect(codes('Wij vragen jou wat je wilt. U mag nee zeggen.', 'jongere')).toContain('LEE114')
    expect(codes('Wij vragen jou wat je wilt. Je mag nee zeggen.', 'jongere')).not.toContain('LEE114')
  })
})

test('text from one field of the description names that field', () => {
  const blokken: readonly Blok[] = [
    { soort: 'alinea', tekst: 'Wij letten op de bewaartermijn.', bronnen: ['overleggen[0].omschrijving'] },
  ]
  expect(meet(blokken).bevindingen.find(({ code }) => code === 'LEE109')?.pad).toBe('overleggen[0].omschrijving')
})

test('blocks of Markdown: headings, items, cells and paragraphs, with their lines and without marks', () => {
  const tekst =
    '# Kop\n\nEen **vet** woord\nen [een link](https://x.example).\n\n- punt een\n- punt twee\n\n| a | b |\n|---|---|\n| c | d |\n'
  expect(blokkenVanTekst(tekst).map(({ soort, tekst, regelnummer }) => [soort, tekst, regelnummer])).toEqual([
    ['kop', 'Kop', 1],
    ['alinea', 'Een vet woord en een link.', 3],
    ['punt', 'punt een', 6],
    ['punt', 'punt twee', 7],
    ['cel', 'a', 9],
    ['cel', 'b', 9],
    ['cel', 'c', 11],
    ['cel', 'd', 11],
  ])
})

test('the list is long, in lower case, and explains in plain words itself', () => {
  expect(lijst.length).toBeGreaterThanOrEqual(150)
  const alle = new Set(lijst.flatMap(({ woord, vormen = [] }) => [woord, ...vormen]))
  for (const { woord, gewoon } of lijst) {
    expect(woord).toBe(woord.toLowerCase())
    expect([gewoon, gewoon.split(' ').filter((each) => alle.has(each))]).toEqual([gewoon, []])
  }
})

test('every audience has limits', () => {
  for (const paneel of Object.values(panelen)) expect(Object.keys(paneel).length).toBeGreaterThan(1)
})
