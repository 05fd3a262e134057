import { expect, test } from 'vitest'
import { type Ingreep, padenVan, stuk } from './partners-hulp.ts'

const bericht = (...ingrepen: Ingreep[]): string =>
  stuk('onderwijs-jeugdhulp', '53-kennisgeving-toetreding/toetreding-bolderwaard', ...ingrepen)

const staat = (nieuw: string): Ingreep => ['staat: formulier-getekend', `staat: ${nieuw}`]

test('there is something to tell only once the verklaring is signed', () => {
  const ids = padenVan('onderwijs-jeugdhulp', '53')
  expect(ids).toEqual(['53-kennisgeving-toetreding/toetreding-bolderwaard'])
  expect(padenVan('onderwijs-jeugdhulp', '53', staat('kandidaat'))).toEqual([])
  expect(padenVan('onderwijs-jeugdhulp', '53', staat('uitgetreden'))).toEqual([])
})

test('tells who, where and with which contacts, and that nothing is shared yet', () => {
  const tekst = bericht()
  expect(tekst).toContain('het thuiszittersoverleg primair onderwijs, het thuiszittersoverleg voortgezet onderwijs')
  expect(tekst).toContain('Berkenwaard en Lindemonde')
  expect(tekst).toContain('datalek@bolderwaard.example')
  expect(tekst).toContain('Zij wordt Partij als u deze kennisgeving hebt ontvangen')
  expect(tekst).toContain('U deelt nog geen gegevens met Bolderwaard.')
  expect(tekst).not.toContain('Hoe maakt u bezwaar?')
})

test('a party may be shared with from its day on', () => {
  const tekst = bericht(['staat: formulier-getekend', 'staat: partij\n    ingangsdatum: 2026-12-01'])
  expect(tekst).toContain('is vanaf 1 december 2026 Partij')
  expect(tekst).toContain('U kunt vanaf 1 december 2026 in de genoemde overleggen gegevens delen met Bolderwaard')
})

test('with the route tenzij-bezwaar: how to object, and until which day', () => {
  const route: Ingreep[] = [
    [/ {2}route: [^\n]*/, '  route: tenzij-bezwaar'],
    [/ {2}bezwaartermijn: [^\n]*/, '  bezwaartermijn: 4 weken'],
  ]
  expect(bericht(...route)).toContain('Stuur het binnen vier weken na deze kennisgeving naar')
  const datum = bericht(...route, ['staat: formulier-getekend', 'staat: kennisgegeven\n    kennisgegeven: 2026-11-18'])
  expect(datum).toContain('Stuur het uiterlijk 16 december 2026 naar')
  expect(bericht(...route, staat('partij'))).not.toContain('Hoe maakt u bezwaar?')
})

test('a reservation is printed, and works only when it is accepted', () => {
  const raad: Ingreep = [
    /(partner: raad-kinderbescherming\n {4}staat: )kandidaat/,
    '$1formulier-getekend\n    getekend: 2026-11-18',
  ]
  const pad = '53-kennisgeving-toetreding/toetreding-raad'
  const tekst = stuk('onderwijs-jeugdhulp', pad, raad)
  expect(tekst).toContain('Addendum Raad voor de Kinderbescherming, versie 0.2')
  expect(tekst).toContain('neemt alleen deel als een college een verzoek tot onderzoek doet of overweegt')
  expect(tekst).toContain('Het voorbehoud geldt pas als de andere Partijen het hebben aanvaard')
  const aanvaard = stuk('onderwijs-jeugdhulp', pad, raad, [
    '      datum: 2026-11-02',
    '      datum: 2026-11-02\n      aanvaard: 2026-11-19',
  ])
  expect(aanvaard).toContain('hebben het voorbehoud op 19 november 2026 aanvaard')
})

test('a hoedanigheid that an annex does not name yet asks a change of that annex first', () => {
  const nieuw = bericht([/(id: bolderwaard\n[\s\S]*?)hoedanigheid: jeugdhulpaanbieder/, '$1hoedanigheid: rvdk'])
  expect(nieuw).toContain('de hoedanigheid van Bolderwaard staat daar nog niet in')
})
