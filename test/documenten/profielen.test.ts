/** The profiles: each family has its own order, and every clause is in it or absent for a reason. */
import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { artikelen, boomVan } from './convenant-hulp.ts'

const INDELING = /^templates\/indelingen\/([^/]+)\/([^/]+)\.md\.hbs$/
const indelingen = [...inhoud.keys()].flatMap((pad) => {
  const [, profiel = '', document = ''] = INDELING.exec(pad) ?? []
  return profiel ? [{ profiel, document, pad }] : []
})
const documenten = [...new Set(indelingen.map(({ document }) => document))]
const profielen = [...new Set(indelingen.map(({ profiel }) => profiel))]

const aanroepen = (tekst: string): string[] => [...tekst.matchAll(/\{\{bouwsteen "([^"]+)"/g)].map(([, id = '']) => id)

/** The clauses of a document in the order of a profile; a profile without own order follows onderwijs. */
const bouwstenenVan = (profiel: string, document: string): string[] => {
  const eigen = inhoud.get(`templates/indelingen/${profiel}/${document}.md.hbs`)
  return aanroepen(eigen ?? inhoud.get(`templates/indelingen/onderwijs/${document}.md.hbs`) ?? '')
}

/** Why a clause that onderwijs has is not in the documents of this profile. */
const redenen: Readonly<Record<string, Readonly<Record<string, string>>>> = { wijkteam: {} }

describe('every clause of the set is present, or absent for a reason', () => {
  test.each(documenten.map((document) => [document]))('wijkteam: %s', (document) => {
    const eigen = bouwstenenVan('wijkteam', document)
    const reden = redenen.wijkteam ?? {}
    expect(eigen.filter((id, at) => eigen.indexOf(id) !== at)).toEqual([])
    expect(bouwstenenVan('onderwijs', document).filter((id) => !eigen.includes(id) && !reden[id])).toEqual([])
    expect(Object.keys(reden).filter((id) => eigen.includes(id))).toEqual([])
  })
  test.each(profielen.map((profiel) => [profiel]))(
    '%s: what another document refers to is in the convenant',
    (profiel) => {
      const eigen = bouwstenenVan(profiel, 'aansluitdocument')
      const bijlagen = eigen.flatMap((id) => aanroepen(inhoud.get(`templates/bouwstenen/bijlagen/${id}.md.hbs`) ?? ''))
      const doelen = [...inhoud].flatMap(([pad, tekst]) =>
        pad.startsWith('templates/')
          ? [...tekst.matchAll(/\{\{verwijs "([^"]+)"[^}]*document="aansluitdocument"/g)].map(([, id = '']) => id)
          : [],
      )
      expect(doelen.length).toBeGreaterThan(10)
      const weg = doelen.filter((id) => !id.startsWith('bijlage-') && ![...eigen, ...bijlagen].includes(id))
      expect([...new Set(weg)]).toEqual([])
    },
  )
})

describe('wijkteam', () => {
  const boom = boomVan('wijkteam')
  const tekst = plainText(boom.tree)
  const opening = tekst.slice(tekst.indexOf('De ondergetekenden'), tekst.indexOf('Partijen overwegen het volgende'))
  const volgorde = artikelen(boom.tree.children).map(({ id }) => id)

  test('has the articles in the order of its family', () => {
    expect(volgorde).toEqual(
      `begrippen doel openbaarmaking gegevens bijzondere-gegevens dataminimalisatie juistheid derden verantwoordelijkheid
      grondslag verstrekkingsgrenzen beroepsgeheim rechten klachten informeren register-fg-dpia overleg-en-regie
      deelname-per-overleg governance geheimhouding opnemen-en-ai beveiliging datalek bewaren inwerkingtreding
      looptijd-opzegging gevolgen-einde rechtsopvolging toetreding toetreding-voorbehoud kosten aansprakelijkheid wijziging
      niet-nakoming geschillen evaluatie rangorde slot`.split(/\s+/),
    )
  })

  test('keeps the subjects of the family in its own order, whatever else is between them', () => {
    const familie =
      `begrippen doel openbaarmaking gegevens derden grondslag rechten informeren overleg-en-regie geheimhouding
      looptijd-opzegging toetreding kosten wijziging geschillen evaluatie`.split(/\s+/)
    expect(volgorde.filter((id) => familie.includes(id))).toEqual(familie)
    expect(volgorde).not.toEqual(artikelen(boomVan('onderwijs-jeugdhulp').tree.children).map(({ id }) => id))
  })

  test('opens with the gemeente and its organ, and counts the others in the annex', () => {
    expect(opening).toContain('de gemeente Esdoornveld, gevestigd te Esdoornveld')
    expect(opening).toContain('alsmede het college van burgemeester en wethouders van die gemeente')
    expect(opening).toContain('; en')
    expect(opening).toContain('de 17 organisaties die bijlage 1 als Partij noemt')
    expect(opening).toContain('de jeugdhulpaanbieders, de ggz-instelling, de Wmo-aanbieders')
    expect(opening).toContain('Stichting Wijkteams Esdoornveld en het openbaar lichaam Kredietbank Lageveld')
    expect(opening).toContain('Ook kunnen later Partij worden')
    expect(opening).not.toContain('Duinvlier')
  })

  test('every party of the opening has its own line in the annex', () => {
    const { beschrijving } = beoordeel(leesVoorbeeld('wijkteam'), inhoud, { bestand: 'samenwerking.yaml' })
    const oprichters = (beschrijving?.partners ?? []).filter(({ kring }) => kring === 'oprichter')
    expect(oprichters).toHaveLength(18)
    const bijlage = tekst.slice(
      tekst.lastIndexOf('Oprichtende Partijen'),
      tekst.lastIndexOf('Contactgegevens van Partijen'),
    )
    for (const { naam = '' } of oprichters) expect(bijlage).toContain(naam)
  })

  test('names all when no gemeente is a party, and one organisation in the singular', () => {
    const zonder = plainText(boomVan('wijkteam', [/rechtsvorm: gemeente\n/, 'rechtsvorm: openbaar-lichaam\n']).tree)
    expect(zonder).toContain('Stichting Duinvlier Jeugdhulp')
    expect(zonder).not.toMatch(/organisaties die bijlage 1 als Partij noemt/)
    const een = boomVan(
      'minimaal',
      [/profiel: \S+/, 'profiel: wijkteam'],
      [/ {2}- id: swv-vo-rivierenrand\n(?: {4}.*\n)+/, ''],
    )
    expect(plainText(een.tree)).toContain('de organisatie die bijlage 1 als Partij noemt')
    const twee = boomVan('minimaal', [/profiel: \S+/, 'profiel: wijkteam'])
    expect(plainText(twee.tree)).toContain('de 2 organisaties die bijlage 1 als Partij noemt')
  })

  test.each(['minimaal', 'concept', 'onderwijs-jeugdhulp', 'kwetsbare-jongeren'])(
    'reads well with what %s knows',
    (naam) => {
      const gewijzigd = plainText(boomVan(naam, [/profiel: \S+/, 'profiel: wijkteam']).tree)
      expect(gewijzigd).not.toContain('desbetreffende bepaling')
      expect(gewijzigd).not.toMatch(/ {2,}\S| [,;.](?!\w)|;;|, en verder \.|Dat zijn \./)
    },
  )

  test('has texts of its own, and says so no more', () => {
    const { bevindingen } = beoordeel(leesVoorbeeld('wijkteam'), inhoud, { bestand: 'samenwerking.yaml' })
    expect(bevindingen.map(({ code }) => code)).not.toContain('SJA100')
  })

  test('begins the grondslagdocument with the walls inside one gemeente, and asks residents for their yes early', () => {
    const [eerste, tweede] = bouwstenenVan('wijkteam', 'grondslagdocument').filter(
      (id) => id !== 'grondslag-aansluiting',
    )
    expect([eerste, tweede]).toEqual(['grondslag-gebruik', 'grondslag-bruggen'])
    const uitleg = bouwstenenVan('wijkteam', 'inwonersuitleg')
    expect(uitleg.indexOf('inw-toestemming')).toBeLessThan(uitleg.indexOf('inw-welke-wel'))
  })
})
