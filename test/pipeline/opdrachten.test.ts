import { expect, test } from 'vitest'
import { documentsoorten, gegevenssoorten } from '../../src/documenten/index.ts'
import { type Documentsoort, groepen } from '../../src/documenten/soort.ts'
import { beoordeel, overzicht } from '../../src/index.ts'
import { contextVan } from '../../src/pipeline/maak.ts'
import { gevraagd } from '../../src/pipeline/opdrachten.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

const context = (naam: string) => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  return contextVan(beschrijving, inhoud)
}
const soort = (over: Partial<Documentsoort>): Documentsoort => ({
  nummer: '99',
  naam: 'proef',
  groep: 'tafel',
  titel: 'Proef',
  achtervoegsel: 'van de proef',
  voorWie: 'wie proeft',
  onderwerp: 'Proef',
  tabel: {},
  bouw: () => ({}),
  titelVan: () => 'Proef',
  ...over,
})
const algemeen = soort({ nummer: '90', naam: 'algemeen', inPakket: true })
const beide = soort({ nummer: '91', naam: 'beide', exemplaren: () => [{ id: 'x', deel: {}, voor: 'p' }] })
const los = soort({
  nummer: '92',
  naam: 'los',
  alleenExemplaren: true,
  exemplaren: () => [
    { id: 'p', deel: {}, voor: 'p' },
    { id: 'p--college', deel: {}, voor: 'p' },
    { id: 'q', deel: {}, voor: 'q' },
  ],
})
const paden = (opties: Parameters<typeof gevraagd>[2]): string[] =>
  gevraagd([algemeen, beide, los], context('minimaal'), opties).map(({ pad }) => pad)

test('a kind without a general copy is made when it is named; the copies of another kind only when all are asked', () => {
  expect(paden({})).toEqual([])
  expect(paden({ alleen: ['tafel'] })).toEqual(['90-algemeen', '91-beide', '92-los/p', '92-los/p--college', '92-los/q'])
  expect(paden({ alleen: ['91'], varianten: true })).toEqual(['91-beide', '91-beide/x'])
  expect(paden({ alleen: ['los'] })).toEqual(['92-los/p', '92-los/p--college', '92-los/q'])
})

test('a package holds the own copies and what everybody gets, each name once', () => {
  expect(paden({ voor: 'p' })).toEqual([
    'pakketten/p/90-algemeen',
    'pakketten/p/91-beide',
    'pakketten/p/92-los',
    'pakketten/p/92-los--p--college',
  ])
  expect(paden({ voor: 'q' })).toEqual(['pakketten/q/90-algemeen', 'pakketten/q/92-los'])
  expect(paden({ voor: 'q', alleen: ['los'] })).toEqual(['pakketten/q/92-los'])
})

test('numbers and names are used once', () => {
  const soorten = [...documentsoorten, ...gegevenssoorten]
  for (const veld of ['nummer', 'naam'] as const)
    expect(new Set(soorten.map((each) => each[veld])).size).toBe(soorten.length)
})

test.each(voorbeelden)('%s: every document is made, or the overview says why not', (naam) => {
  const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  const regels = overzicht(beoordeling, inhoud)
  expect(regels.map(({ groep }) => groep)).toEqual(
    Object.keys(groepen).flatMap((groep) => regels.filter((regel) => regel.groep === groep).map(() => groep)),
  )
  for (const { naam: document, bestanden, nietOmdat } of regels)
    expect([document, bestanden.length > 0]).toEqual([document, nietOmdat === undefined])
  const alle = regels.flatMap(({ bestanden }) => bestanden)
  expect(new Set(alle).size).toBe(alle.length)
})
