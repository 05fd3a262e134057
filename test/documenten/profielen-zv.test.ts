/** The family of zorg en veiligheid: a convenant in three parts, with what the WGS asks only where it applies. */
import { describe, expect, test } from 'vitest'
import { projectParagraphs } from '../../src/docx/index.ts'
import { beoordeel } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { DocumentTree, Flow } from '../../src/tree/nodes.ts'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { persoonsgerichteAanpak } from './persoonsgerichte-aanpak.ts'

/** All documents of a description; nothing may be broken in any of them. */
const bouw = (yaml: string): ReadonlyMap<string, DocumentTree> => {
  const { beschrijving, bevindingen } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'x.yaml' })
  if (!beschrijving) throw new Error(bevindingen.map(({ bericht }) => bericht).join('\n'))
  const gebouwd = bouwBomen(beschrijving, inhoud, { varianten: false })
  expect(gebouwd.bevindingen).toEqual([])
  return new Map(gebouwd.bomen.map(({ opdracht, tree }) => [opdracht.soort.naam, tree]))
}
const convenant = (yaml: string): DocumentTree => {
  const tree = bouw(yaml).get('aansluitdocument')
  if (!tree) throw new Error('The convenant is not made.')
  return tree
}
const voorbeeld = (naam: string, profiel: string): string =>
  new TextDecoder().decode(leesVoorbeeld(naam)).replace(/^ {2}profiel: .*$/m, `  profiel: ${profiel}`)

interface Deel {
  readonly kop: string
  readonly artikelen: string[]
  readonly bijlagen: string[]
  alineas: number
}

/** Per part the ids of its articles and annexes; what stands before the first part is the opening. */
const delenVan = (tree: DocumentTree): Deel[] => {
  const delen: Deel[] = [{ kop: 'opening', artikelen: [], bijlagen: [], alineas: 0 }]
  const walk = (nodes: readonly Flow[]): void => {
    for (const node of nodes) {
      const deel = delen.at(-1) as Deel
      if (node.type === 'heading' && node.deel)
        delen.push({ kop: `${node.nummer} ${phrasingText(node.children)}`, artikelen: [], bijlagen: [], alineas: 0 })
      else if (node.type === 'artikel') deel.artikelen.push(node.id)
      else if (node.type === 'bijlage') deel.bijlagen.push(node.id)
      else if (node.type === 'paragraph') deel.alineas += 1
      else if (node.type === 'bouwsteen') walk(node.children)
    }
  }
  walk(tree.children)
  return delen
}

const samenwerking =
  `begrippen doel overleg-en-regie deelname-per-overleg governance kosten aansprakelijkheid niet-nakoming
  wijziging toetreding toetreding-voorbehoud inwerkingtreding looptijd-opzegging gevolgen-einde rechtsopvolging evaluatie
  geschillen rangorde openbaarmaking slot`.split(/\s+/)
const privacy = `verantwoordelijkheid grondslag gegevens bijzondere-gegevens verstrekkingsgrenzen beroepsgeheim
  dataminimalisatie juistheid bewaren beveiliging datalek geheimhouding opnemen-en-ai informeren rechten klachten derden
  register-fg-dpia`.split(/\s+/)
const wgsSamenwerking = ['wgs-deelnemers', 'wgs-criteria']
const wgsPrivacy = ['wgs-waarborgen', 'wgs-toezicht', 'wgs-verantwoording']

/** Some articles are only there when the description calls for them. */
const binnen = (gevonden: readonly string[], volgorde: readonly string[]): void => {
  expect(gevonden.filter((id) => !volgorde.includes(id))).toEqual([])
  expect(gevonden.filter((id) => volgorde.includes(id))).toEqual(volgorde.filter((id) => gevonden.includes(id)))
}

describe.each([
  ['een persoonsgerichte aanpak', persoonsgerichteAanpak, 'bijlage-overleg--pga-tafel'],
  ['kwetsbare-jongeren', voorbeeld('kwetsbare-jongeren', 'zorg-veiligheid'), undefined],
  ['concept', voorbeeld('concept', 'zorg-veiligheid'), undefined],
] as const)('zorg-veiligheid, from %s', (_naam, yaml, eersteBijlage) => {
  const documenten = bouw(yaml)
  const tree = convenant(yaml)
  const delen = delenVan(tree)

  test('has three parts in order, none of them empty', () => {
    expect(delen.map(({ kop }) => kop)).toEqual([
      'opening',
      'Deel 1 Samenwerking',
      'Deel 2 Privacy',
      'Deel 3 Overleggen en bijlagen',
    ])
    for (const { kop, artikelen, bijlagen, alineas } of delen.slice(1)) {
      expect([kop, alineas > 0, artikelen.length + bijlagen.length > 0]).toEqual([kop, true, true])
    }
  })
  test('has every article in its part, in order', () => {
    const [opening, een, twee, drie] = delen
    expect(opening?.artikelen).toEqual([])
    binnen(een?.artikelen ?? [], samenwerking)
    binnen(twee?.artikelen ?? [], privacy)
    expect(drie?.artikelen).toEqual([])
    for (const id of ['begrippen', 'doel', 'governance', 'toetreding', 'slot']) expect(een?.artikelen).toContain(id)
    for (const id of ['verantwoordelijkheid', 'grondslag', 'rechten', 'derden']) expect(twee?.artikelen).toContain(id)
    if (eersteBijlage) expect(drie?.bijlagen[0]).toBe(eersteBijlage)
    expect(drie?.bijlagen).toContain('bijlage-partijen')
  })
  test('numbers on through the parts', () => {
    const nummers = plainText(tree).match(/^Artikel \d+ /gm) ?? []
    expect(nummers).toEqual(nummers.map((_nummer, index) => `Artikel ${index + 1} `))
  })
  test('says nothing of the WGS', () => {
    for (const [naam, each] of documenten)
      expect([
        naam,
        /WGS|gegevensverwerking door samenwerkingsverbanden|Zorg- en Veiligheidshuis/.test(plainText(each)),
      ]).toEqual([naam, false])
  })
})

describe('a safety table that rests on a decision', () => {
  test('asks for the decision, and keeps the police data secret', () => {
    const text = plainText(convenant(persoonsgerichteAanpak))
    expect(text).toContain('een beslissing nodig als bedoeld in artikel 20 lid 1 van de Wet politiegegevens')
    expect(text).toContain('Wie politiegegevens ontvangt, houdt ze geheim')
  })
})

describe('zvh-wgs in Word', () => {
  testMet(
    { soffice: programma('soffice'), pdftotext: programma('pdftotext') },
    'the articles take at most fifteen pages, an overleg at most three',
    () => {
      const word = renderWord(convenant(voorbeeld('zorg-veiligheid', 'zvh-wgs')))
      const pdf = zetOm(programma('soffice') ?? '', word, 'pdf')
      const paginas = tekstVanPdf(programma('pdftotext') ?? '', pdf).split('\f')
      /** Page on which an article or annex begins; in the contents list its title stands on the same line as its number. */
      const pagina = (kop: RegExp): number => paginas.findIndex((tekst, at) => at > 1 && kop.test(tekst))
      const bijlagen = [1, 2, 3, 4].map((nummer) => pagina(new RegExp(`^\\s*Bijlage ${nummer}(?: {3,}|$)`, 'm')))
      expect(bijlagen).not.toContain(-1)
      const [eerste = 0] = bijlagen
      expect(eerste - pagina(/^\s*Artikel 1(?: {3,}|$)/m)).toBeLessThanOrEqual(15)
      const lengtes = bijlagen.slice(1).map((begin, at) => begin - (bijlagen[at] ?? 0))
      expect(lengtes.filter((lengte) => lengte > 3)).toEqual([])
    },
  )
})

describe('zvh-wgs', () => {
  const tree = convenant(voorbeeld('zorg-veiligheid', 'zvh-wgs'))
  const text = plainText(tree)
  const [, een, twee, drie] = delenVan(tree)

  test('adds what the WGS asks to the part where it belongs', () => {
    expect(een?.artikelen.filter((id) => id.startsWith('wgs-'))).toEqual(wgsSamenwerking)
    expect(twee?.artikelen.filter((id) => id.startsWith('wgs-'))).toEqual(wgsPrivacy)
    binnen(
      (een?.artikelen ?? []).filter((id) => !id.startsWith('wgs-')),
      samenwerking,
    )
    binnen(
      (twee?.artikelen ?? []).filter((id) => !id.startsWith('wgs-')),
      privacy,
    )
    expect(drie?.bijlagen.slice(0, 3)).toEqual(
      ['screening', 'casusoverleg', 'nazorg'].map((id) => `bijlage-overleg--${id}`),
    )
  })
  test('the private participants are not joint controllers', () => {
    expect(text).toMatch(/^Politie: .*; publieke deelnemer; deelname als politie;/m)
    for (const naam of ['Reclassering Vennenrand', 'Heidewende', 'Veilig Thuis Vennenrand'])
      expect(text).toMatch(new RegExp(`^${naam}: .*; private deelnemer; deelname als`, 'm'))
    expect(text).toContain('zijn alleen de publieke deelnemers verantwoordelijk (artikel 2.27 lid 3 WGS)')
    const gezamenlijk = /gezamenlijk verantwoordelijk \([^)]*\): ([^\n]*)/.exec(text)?.[1] ?? ''
    expect(gezamenlijk).toContain('de burgemeesters')
    expect(gezamenlijk).not.toMatch(/reclassering|ggz|Veilig Thuis/)
  })
  test('its fields stand in the text, none is left open', () => {
    for (const part of [
      'De FG van Elzenbroek is de coördinerend FG (artikel 1.4 lid 2 WGS)',
      'Er is een rechtmatigheidsadviescommissie (artikel 1.8 lid 6 WGS)',
      'voor het eerst uiterlijk op 31 december 2027 en daarna telkens binnen twee jaar',
      'plaatst het op https://www.zvh-vennenrand.example/jaarverslag',
      'ze staan op https://www.zvh-vennenrand.example/criteria',
      'schoont haar telkens binnen één maand op',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('nog invullen')
  })
  test('an almost empty description builds, and asks for each of them', () => {
    const leeg = plainText(convenant(voorbeeld('concept', 'zvh-wgs')))
    expect(leeg).not.toContain('desbetreffende bepaling')
    for (const vraag of [
      'datum van de eerste privacy-audit',
      'waar de criteria openbaar zijn',
      'waar het jaarverslag op internet staat',
    ])
      expect(leeg).toContain(`[nog invullen: ${vraag}`)
  })
  test('the contents list shows the parts, with their articles below them', () => {
    expect(renderMarkdown(tree)).toContain('- Deel 1 Samenwerking\n  - Artikel 1 Begrippen\n')
    expect(renderMarkdown(tree)).toContain('\n- Deel 3 Overleggen en bijlagen\n  - Bijlage 1 Screeningsoverleg\n')
  })
  test('Word counts the parts by itself', () => {
    const koppen = projectParagraphs(renderWord(tree)).filter(({ stijl }) => stijl === 'Deel')
    expect(koppen.map(({ nummer, tekst }) => `${nummer} ${tekst}`)).toEqual([
      'Deel 1 Samenwerking',
      'Deel 2 Privacy',
      'Deel 3 Overleggen en bijlagen',
    ])
  })
})
