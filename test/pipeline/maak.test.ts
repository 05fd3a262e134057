import { expect, test } from 'vitest'
import { type Beoordeling, beoordeel, maak, overzicht, uitleg, uitlegSuggesties } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const lees = (naam: string, vervang: readonly [RegExp, string][] = [], metInhoud = inhoud): Beoordeling => {
  const tekst = vervang.reduce(
    (text, [from, to]) => {
      expect(text).toMatch(from)
      return text.replace(from, to)
    },
    new TextDecoder().decode(leesVoorbeeld(naam)),
  )
  return beoordeel(new TextEncoder().encode(tekst), metInhoud, { bestand: 'samenwerking.yaml' })
}
const compleet: [RegExp, string][] = [
  [/(\n\s+- id: dossier-college\n)/, "$1    selectielijst: 'de vastgestelde categorie'\n"],
]
const tekstVan = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

test('a definitive text is refused as long as an open point stands in it, with the reason and the role', () => {
  const { bestanden, geblokkeerdDoor } = maak(lees('onderwijs-jeugdhulp'), inhoud, { definitief: true })
  expect(bestanden).toEqual([])
  expect(geblokkeerdDoor.map(({ code, rol }) => [code, rol])).toEqual([['OPN100', 'fg']])
  expect(geblokkeerdDoor[0]?.bericht).toContain('selectielijst')
})

test('without open points the definitive text has none, and no list of them', () => {
  const { bestanden, geblokkeerdDoor } = maak(lees('onderwijs-jeugdhulp', compleet), inhoud, {
    definitief: true,
    formaten: ['md'],
  })
  expect(geblokkeerdDoor).toEqual([])
  expect(bestanden).toHaveLength(6)
  for (const { bytes } of bestanden) {
    expect(tekstVan(bytes)).not.toContain('nog invullen')
    expect(tekstVan(bytes)).not.toContain('Nog in te vullen')
  }
})

test('a concept lists its open points with whom they concern and who knows', () => {
  const [bestand] = maak(lees('concept'), inhoud, { alleen: ['02'], formaten: ['md'] }).bestanden
  const list = tekstVan(bestand?.bytes ?? new Uint8Array()).split('## Nog in te vullen')[1] ?? ''
  expect(list).toMatch(/functionaris gegevensbescherming \(‘[A-Z]/)
  expect(list).toContain('| partner |')
})

test('by name, number or group, and with the copies apart', () => {
  const gelezen = lees('onderwijs-jeugdhulp')
  const paden = (opties: Parameters<typeof maak>[2]) =>
    maak(gelezen, inhoud, { formaten: ['md'], ...opties }).bestanden.map(({ pad }) => pad)
  expect(paden({ alleen: ['privacyreglement'] })).toEqual(['03-privacyreglement.md'])
  expect(paden({ alleen: ['06'], varianten: true })).toEqual([
    '06-inwonersuitleg.md',
    ...['berkenwaard', 'lindemonde', 'veldermeer', 'oeverhoek'].map((id) => `06-inwonersuitleg/gemeente-${id}.md`),
    ...['signaleringsoverleg', 'thuiszitters-po', 'thuiszitters-vo', 'een-plan-overleg', 'oza-overleg'].map(
      (id) => `06-inwonersuitleg/${id}.md`,
    ),
  ])
  expect(paden({})).toHaveLength(6)
})

test('a board that revoked its volmacht is a party of its own in opening, list and signature sheets', () => {
  const gelezen = lees('onderwijs-jeugdhulp', [
    [/(partner: kolkrand, orgaan: bestuur, [^}]*)\}/, '$1, ingetrokken: 2026-11-01}'],
  ])
  const [bestand] = maak(gelezen, inhoud, { alleen: ['02'], formaten: ['md'] }).bestanden
  const tekst = tekstVan(bestand?.bytes ?? new Uint8Array())
  expect(tekst).toContain('krachtens volmacht voor de 7 schoolbesturen')
  expect(tekst).toMatch(/^\d+\. Stichting Basisonderwijs Kolkrand, vertegenwoordigd door \*\*\\\[nog invullen/m)
  expect(tekst).toMatch(/^- \*\*Kolkrand:\*\* Stichting Basisonderwijs Kolkrand, te Berkenwaard/m)
  expect(tekst).toContain('Ondertekening door Kolkrand')
})

test('a document that the region does not want is not made, and the overview says why', () => {
  const gelezen = lees('onderwijs-jeugdhulp', [[/vorm: bijlage/, 'vorm: geen']])
  expect(maak(gelezen, inhoud, { formaten: ['md'] }).bestanden.map(({ document }) => document)).not.toContain(
    'privacyreglement',
  )
  const regel = overzicht(gelezen, inhoud).find(({ naam }) => naam === 'privacyreglement')
  expect(regel).toMatchObject({ nummer: '03', bestanden: [] })
  expect(regel?.nietOmdat).toBeTruthy()
})

test('a profile without texts of its own is said, and gets those of onderwijs', () => {
  const zonder = new Map([...inhoud].filter(([pad]) => !pad.startsWith('templates/indelingen/wijkteam/')))
  const gelezen = lees('minimaal', [[/profiel: onderwijs/, 'profiel: wijkteam']], zonder)
  expect(gelezen.bevindingen.filter(({ code }) => code === 'SJA100')).toHaveLength(1)
  expect(maak(gelezen, zonder).bestanden.length).toBeGreaterThan(8)
})

test('another profile may order the same clauses otherwise, and references follow', () => {
  const eigen = '{{bouwsteen "reglement-overleg"}}\n\n{{bouwsteen "reglement-begrippen"}}\n'
  const anders = new Map(inhoud).set('templates/indelingen/zorg-veiligheid/privacyreglement.md.hbs', eigen)
  const gelezen = lees('minimaal', [[/profiel: onderwijs/, 'profiel: zorg-veiligheid']])
  const [bestand] = maak(gelezen, anders, { alleen: ['03'], formaten: ['md'] }).bestanden
  const koppen = tekstVan(bestand?.bytes ?? new Uint8Array()).match(/^## Artikel .*$/gm)
  expect(koppen).toHaveLength(2)
  expect(koppen?.[0]).toMatch(/^## Artikel 1 (?!Begrippen)/)
  expect(koppen?.[1]).toBe('## Artikel 2 Begrippen')
})

test('a broken template gives a finding with its place, and the other documents are made', () => {
  const kapot = new Map(inhoud).set('templates/privacyreglement.md.hbs', '# Titel\n{{samenwerking.titl}}\n')
  const { bestanden, bevindingen } = maak(lees('minimaal'), kapot, { formaten: ['md'] })
  expect(bestanden).toHaveLength(5)
  expect(bevindingen.find(({ code }) => code === 'SJA001')?.plaats).toEqual({
    soort: 'sjabloon',
    bestand: 'templates/privacyreglement.md.hbs',
    regelnummer: 2,
    kolom: 3,
  })
})

test('every code, law and article can be explained; a slip gets a suggestion', () => {
  const codes = ['OPN001', 'ref003', 'YML100', 'SJA001', 'OPN100', 'SJA100']
  for (const code of codes) expect(uitleg(code, inhoud)?.tekst.length).toBeGreaterThan(80)
  expect(uitleg('jeugdwet 7.4.0', inhoud)?.tekst).toContain('artikel 7.4.0')
  expect(uitleg('Lpw', inhoud)?.titel).toContain('Leerplichtwet 1969')
  expect(uitleg('swv-po', inhoud)?.tekst).toContain('artikel 18a lid 13 van de Wet op het primair onderwijs')
  expect(uitleg('Politie', inhoud)?.titel).toContain('(politie)')
  expect(uitleg('onzin', inhoud)).toBeUndefined()
  expect(uitlegSuggesties('jeugdwt', inhoud)).toContain('jeugdwet')
})
