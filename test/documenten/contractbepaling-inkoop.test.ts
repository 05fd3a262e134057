import { expect, test } from 'vitest'
import { beoordeel, overzicht } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { type Ingreep, stuk } from './partners-hulp.ts'

const bepaling = (...ingrepen: Ingreep[]): string =>
  stuk('onderwijs-jeugdhulp', '52-contractbepaling-inkoop', ...ingrepen)

const waaromNiet = (bron: string): string | undefined => {
  const beoordeling = beoordeel(new TextEncoder().encode(bron), inhoud, { bestand: 'samenwerking.yaml' })
  return overzicht(beoordeling, inhoud).find(({ nummer }) => nummer === '52')?.nietOmdat
}
const bronVan = (naam: string): string => new TextDecoder().decode(leesVoorbeeld(naam))

test('holds what a contract may ask, and no more', () => {
  const tekst = bepaling()
  expect(tekst).toContain('voordat hij voor het eerst aan een overleg deelneemt')
  expect(tekst).toContain('Deze overeenkomst maakt Opdrachtnemer geen partij bij het Convenant')
  expect(tekst).toContain('Niets in deze overeenkomst verplicht Opdrachtnemer')
  expect(tekst).toContain('ondertekent hij vóór zijn eerste deelname zelf de Verklaring')
  expect(tekst).toContain('kan zijn deelname aan een overleg of aan het Convenant beëindigen')
  expect(tekst).toContain('blijft na het einde gelden')
})

test('says that it is no part of the convenant, and what only the aanbestedingsjurist can answer', () => {
  const tekst = bepaling()
  expect(tekst).toContain('De bepaling is geen onderdeel van het convenant en legt daarin niets vast.')
  expect(tekst).toContain('Lopende contracten. Kan deze bepaling worden toegevoegd aan een contract dat al loopt')
})

test('promises no secrecy after the end that the convenant does not have', () => {
  const zonder = bepaling(['duurtVoort: ja', 'duurtVoort: nee'])
  expect(zonder).toContain('overigens de geheimhouding zoals het Convenant die regelt')
  expect(zonder).not.toContain('De geheimhouding over wat in een overleg bekend werd')
})

test('uses the name that the region gave its main document', () => {
  const protocol = bepaling(['convenant: convenant', 'convenant: protocol'])
  expect(protocol).toContain('geen partij bij het Protocol')
  expect(protocol).not.toContain('het Convenant ')
})

test('asks what is not known, and is not made where nothing is bought', () => {
  expect(bepaling([/ {2}inkoop: [^\n]*\n/, ''])).toContain('[nog invullen: hoe toetreding bij inkoop is geregeld]')
  expect(waaromNiet(bronVan('zorg-veiligheid'))).toContain('geen aanbieder')
  expect(waaromNiet(bronVan('kwetsbare-jongeren'))).toBe('toetreding is niet aan inkoop gebonden')
  expect(waaromNiet(bronVan('onderwijs-jeugdhulp'))).toBeUndefined()
})
