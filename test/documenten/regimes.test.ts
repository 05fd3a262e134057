/** Sentences that hold under one law only stand in the documents that it applies to, and nowhere else. */
import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const yaml = (naam: string): string => new TextDecoder().decode(leesVoorbeeld(naam))

const documenten = (tekst: string): ReadonlyMap<string, string> => {
  const { beschrijving } = beoordeel(new TextEncoder().encode(tekst), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error('ongeldig')
  const { bomen, bevindingen } = bouwBomen(beschrijving, inhoud, { varianten: false })
  expect(bevindingen).toEqual([])
  return new Map(bomen.map(({ opdracht, tree }) => [opdracht.soort.naam, renderMarkdown(tree)]))
}

const lees = (naam: string) => {
  const gemaakt = documenten(yaml(naam))
  return { convenant: gemaakt.get('aansluitdocument') ?? '', grondslag: gemaakt.get('grondslagdocument') ?? '' }
}

describe('a Zorg- en Veiligheidshuis', () => {
  const { convenant, grondslag } = lees('zorg-veiligheid')

  test('the police give by duty, so no decision is asked', () => {
    expect(convenant).toContain('artikel 20 lid 3 van de Wet politiegegevens')
    expect(convenant).not.toContain('is een beslissing nodig')
    expect(grondslag).not.toContain('na een schriftelijke beslissing')
  })

  test('with a decision as ground as well, the decision is asked', () => {
    const tekst = yaml('zorg-veiligheid').replace(
      "wetten: [{wet: wet-politiegegevens, artikel: '20', lid: 3}]",
      "wetten: [{wet: wet-politiegegevens, artikel: '20', lid: 3}, {wet: wet-politiegegevens, artikel: '20', lid: 1}]",
    )
    expect(documenten(tekst).get('aansluitdocument')).toContain(
      'voor andere structurele inbreng in een overleg is een beslissing nodig',
    )
  })

  test('a ground outside the AVG has no letter', () => {
    expect(convenant).toContain('Grondslag artikel 20 lid 3 Wpg; e: artikel 2.25')
    expect(convenant).toContain('zonder letter geldt alleen de genoemde wet')
    for (const tekst of [convenant, grondslag]) expect(tekst).not.toMatch(/niet van toepassing:|\(: /)
    expect(grondslag).toContain('Geen letter van artikel 6 AVG: voor politiegegevens geldt niet de AVG')
  })

  test('criminal data stand apart from special data', () => {
    expect(convenant).toMatch(
      /bij bijzondere gegevens op artikel 2\.29 lid 1 WGS, en bij strafrechtelijke gegevens op artikel 2\.30/,
    )
  })

  test('the law makes the public participants joint controllers', () => {
    expect(convenant).toContain('gezamenlijk verantwoordelijk (artikel 1.4 lid 1 en 2.27 lid 3 WGS)')
  })

  test('nothing of education', () => {
    expect(convenant).not.toMatch(/onderwijs, zorg en gemeente|verzuim|bepaalde school|casus zorg vraagt/)
    expect(grondslag).not.toMatch(/leraar|onderwijs|Overleggen is geen weg/)
  })

  test('ways past a secret that the WGS and the Wvggz give', () => {
    for (const plek of ['artikel 1.5 lid 1 WGS', 'artikel 2.29 lid 2 WGS', 'artikel 8:29 Wvggz'])
      expect(grondslag).toContain(plek)
  })
})

describe('from school to work', () => {
  const { convenant, grondslag } = lees('kwetsbare-jongeren')

  test('the doel of sturing stands in article 3', () => {
    expect(convenant).toMatch(/- c\. het maken en bespreken van cijfers/)
    expect(convenant).toContain('Gegevens met een code in plaats van een naam')
  })

  test('help does not serve enforcement by anybody who enforces', () => {
    expect(convenant).toContain('Een college of UWV zet wat het in een overleg over hulp verneemt, niet in')
    expect(convenant).toContain('van de leerplicht of van verplichtingen bij een uitkering')
  })

  test('consent is an exception too, where a school rests on it', () => {
    expect(convenant).toContain('zoals uitdrukkelijke toestemming (artikel 22 UAVG)')
  })

  test('only laws of who takes part', () => {
    for (const tekst of [convenant, grondslag])
      expect(tekst).not.toMatch(/artikel 8 lid 4 (WPO|van de Wet op het primair)|artikel 2\.7 lid 1/)
    for (const plek of [
      'artikel 2.31b',
      'artikel 44a',
      'artikel 9.2.13',
      'artikel 62 lid 1',
      'artikel 5.3.3',
      'artikel 5.1.2 lid 2',
    ]) {
      expect(convenant).toContain(plek)
      expect(grondslag).toContain(plek)
    }
  })

  test('the law makes UWV and college joint controllers, the agreement the others', () => {
    expect(convenant).toContain('(artikel 62 lid 3 van de Wet structuur uitvoeringsorganisatie werk en inkomen)')
    expect(convenant).toContain('(artikel 26 lid 1 AVG)')
  })
})

describe('education and youth care', () => {
  const { convenant, grondslag } = lees('onderwijs-jeugdhulp')

  test('nothing of other regimes', () => {
    for (const tekst of [convenant, grondslag]) expect(tekst).not.toMatch(/WGS|Wvggz|SUWI|39fa|Staat er geen letter/)
  })

  test('the selectielijst is named once', () => expect(convenant).not.toMatch(/selectielijst: [^|]*selectielijst: /))
})

describe('a proposal', () => {
  const voorstel = yaml('zorg-veiligheid').replaceAll('status: vastgesteld', 'status: voorstel')

  test('with consent by role and date is no open point any more', () => {
    const gemaakt = documenten(voorstel)
    expect(gemaakt.get('grondslagdocument')).not.toContain('(voorstel)')
    expect(gemaakt.get('aansluitdocument')).not.toContain('akkoord op deze grondslag')
  })

  test('without consent it is, in the chapter, the matrix and the annex', () => {
    const gemaakt = documenten(voorstel.replace(/^ +akkoord: \{rol: jurist, .*\n/gm, ''))
    expect(gemaakt.get('grondslagdocument')).toMatch(/\| e: artikel .* \(voorstel\) \|/)
    expect(gemaakt.get('grondslagdocument')).toMatch(/\(e \(voorstel\): artikel/)
    expect(gemaakt.get('aansluitdocument')).toContain('akkoord op deze grondslag')
  })
})
