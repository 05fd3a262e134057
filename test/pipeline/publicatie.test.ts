/** The public version: no signature, no name of a person, no direct number, in no document of any example. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { documentsoorten } from '../../src/documenten/index.ts'
import { lintDocx, projectText } from '../../src/docx/index.ts'
import { beoordeel, maak } from '../../src/index.ts'
import { veldtabel } from '../../src/model/beschrijving.generated.ts'
import { voorPublicatie } from '../../src/model/publicatie.ts'
import { verwachtGolden } from '../hulp/golden.ts'
import { ooxmlValidator, valideer } from '../hulp/ooxml-validator.ts'
import { testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld, voorbeelden, wortel } from '../hulp/voorbeelden.ts'

const decoder = new TextDecoder()
const encoder = new TextEncoder()
const lees = (bron: string) => beoordeel(encoder.encode(bron), inhoud, { bestand: 'samenwerking.yaml' })
const openbaar = (bron: string, alleen?: string[]) =>
  maak(lees(bron), inhoud, { publicatie: true, varianten: true, ...(alleen ? { alleen } : {}) })
const bronVan = (naam: string): string => decoder.decode(leesVoorbeeld(naam))

/** Everything in a package, so that a property or a comment counts as well. */
const alles = ({ pad, bytes }: { pad: string; bytes: Uint8Array }): string =>
  pad.endsWith('.docx')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : decoder.decode(bytes)

const contactvelden = ['contact', 'contactpersoon', 'fg', 'privacy', 'datalek', 'klachten', 'contactpunt', 'loket']
const isContact = (key: string): boolean => contactvelden.includes(key)

/** Every contact gets a name, a direct number and a personal address; every signer and signature a name. */
const metPersonen = (bron: string): string => {
  const doc = parseDocument(bron)
  visit(doc, {
    Pair: (_key, { key, value }) => {
      const naam = String((key as { value?: unknown })?.value ?? key)
      if (!value || typeof value !== 'object') return
      const node = value as {
        set?: (key: string, value: unknown) => void
        has?: (key: string) => boolean
        items?: unknown[]
      }
      if (isContact(naam) && node.set && (node.has?.('functie') || node.has?.('email'))) {
        node.set('naam', 'P. Zonnebloem')
        node.set('telefoon', '06 0000 0000')
        node.set('email', 'p.zonnebloem@regio.example')
      }
      if (['ondertekenaars', 'ondertekening'].includes(naam) && Array.isArray(node.items))
        for (const item of node.items)
          (item as { set: (key: string, value: unknown) => void }).set('naam', 'Q. Maanroos')
    },
  })
  return doc.toString({ lineWidth: 0 })
}

describe.each(voorbeelden)('%s', (naam) => {
  const bron = metPersonen(bronVan(naam))
  const { bestanden, bevindingen } = openbaar(bron)
  const gewoon = maak(lees(bron), inhoud, { alleen: ['02', '04'], varianten: true, formaten: ['md'] })

  // The small examples hold no contacts to spoil.
  const isVol = !['concept', 'minimaal'].includes(naam)
  if (isVol)
    test('the spoilt description does print them in the ordinary version', () => {
      const tekst = gewoon.bestanden.map(alles).join('\n')
      expect(tekst).toMatch(/zonnebloem@/)
    })
  test('no name, personal address, direct number or signature in any file', () => {
    expect(bestanden.length).toBeGreaterThan(4)
    for (const bestand of bestanden) {
      const tekst = alles(bestand)
      expect(tekst, bestand.pad).not.toMatch(/zonnebloem|maanroos|06 0000 0000/i)
      expect(tekst, bestand.pad).not.toMatch(/\bHandtekening\b/)
    }
  })
  test('only kinds for the public, in their folder, and what they refer to is there', () => {
    expect(bestanden.filter(({ pad }) => !pad.startsWith('publicatie/'))).toEqual([])
    const kinds = [...new Set(bestanden.map(({ document }) => document))]
    for (const kind of kinds)
      expect([
        'grondslagdocument',
        'aansluitdocument',
        'privacyreglement',
        'inwonersuitleg',
        'metadata',
        'inwonersuitleg-jongeren',
        'inwonersuitleg-eenvoudig',
      ]).toContain(kind)
    expect(bevindingen.filter(({ code }) => code.startsWith('SJA00'))).toEqual([])
  })
  test('Word is in order, and says what Markdown says about what it is', () => {
    const [word] = bestanden.filter(({ pad }) => pad === 'publicatie/02-aansluitdocument.docx')
    if (!word) throw new Error('02')
    expect(lintDocx(word.bytes)).toEqual([])
    expect(projectText(word.bytes)).toContain('Openbare versie.')
    const custom = strFromU8(unzipSync(word.bytes)['docProps/custom.xml'] ?? new Uint8Array())
    expect(custom).toContain('informatiecategorie')
    expect(custom).toContain('convenanten')
  })
  test('the metadata are of the published shape and name the files that are there', () => {
    const schema = JSON.parse(readFileSync(`${wortel}/schemas/publicatie.schema.json`, 'utf8'))
    const [file] = bestanden.filter(({ pad }) => pad === 'publicatie/metadata.json')
    const metadata = JSON.parse(decoder.decode(file?.bytes))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(metadata), JSON.stringify(validate.errors)).toBe(true)
    const paden = metadata.documenten.flatMap((each: { bestanden: { pad: string }[] }) =>
      each.bestanden.map(({ pad }) => `publicatie/${pad}`),
    )
    expect(paden.sort()).toEqual(
      bestanden
        .map(({ pad }) => pad)
        .filter((pad) => pad !== 'publicatie/metadata.json')
        .sort(),
    )
    const ids = metadata.documenten.map(({ identifier }: { identifier: string }) => identifier)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('functional addresses and the general number of a desk for residents stay', () => {
  const tekst = openbaar(bronVan('onderwijs-jeugdhulp'), ['02', '06']).bestanden.map(alles).join('\n')
  expect(tekst).toContain('privacy@samennaarschool-rivierenrand.example')
  expect(tekst).toContain('088 000 0142')
})

test('the number of a contact that only parties need goes, and its only way becomes a question to the beheerder', () => {
  const bron = bronVan('minimaal')
  const { beschrijving } = lees(
    `${bron}\n${bron.includes('\nafspraken:') ? '' : 'afspraken:\n  rechten:\n    loket: {functie: loket, telefoon: 088 000 0000}\n'}`,
  )
  if (!beschrijving) throw new Error('minimaal')
  const loket = voorPublicatie(beschrijving).afspraken?.rechten?.loket
  expect(loket?.telefoon).toBe('088 000 0000')
  const partner = {
    pad: 'partners[0]',
    nvt: {},
    id: 'x',
    datalek: { pad: 'partners[0].datalek', nvt: {}, telefoon: '088 000 0001' },
  }
  const { partners } = voorPublicatie({ ...beschrijving, partners: [partner] })
  expect(partners?.[0]?.datalek).toEqual({
    pad: 'partners[0].datalek',
    nvt: { telefoon: 'staat niet in de openbare versie' },
    adres: 'op te vragen bij de beheerder',
  })
  expect(partner.datalek.telefoon).toBe('088 000 0001')
})

describe('no field with something of a person is forgotten', () => {
  const velden = Object.entries(veldtabel).flatMap(([type, fields]) =>
    Object.entries(fields).map(([naam, info]) => ({ type, naam, info, fields })),
  )
  test('every address and number says what is private in it, every contact whether residents need it', () => {
    const zonder = velden.filter(
      ({ info }) =>
        (['email', 'telefoon'].includes(info.soort) && !info.prive) || (info.naar === 'Contact' && !info.openbaar),
    )
    expect(zonder.map(({ type, naam }) => `${type}.${naam}`)).toEqual([])
  })
  test('a name beside a function is the name of a person', () => {
    const personen = velden.filter(({ naam, fields }) => naam === 'naam' && 'functie' in fields)
    expect(personen.map(({ type }) => type).sort()).toEqual(['Contact', 'Ondertekenaar', 'Ondertekening'])
    expect(personen.filter(({ info }) => info.prive !== 'ja')).toEqual([])
  })
  test('an example that is the name of a person belongs to a private field', () => {
    const schema = JSON.parse(readFileSync(`${wortel}/schemas/samenwerking.schema.json`, 'utf8'))
    for (const [type, { properties }] of Object.entries<{ properties: Record<string, { examples?: string[] }> }>(
      schema.definitions,
    ))
      for (const [naam, { examples = [] }] of Object.entries(properties))
        if (examples.some((each) => /^(?:[A-Z]\.)+ [A-Z]/.test(each)))
          expect(veldtabel[type]?.[naam]?.prive, `${type}.${naam}`).toBe('ja')
  })
})

describe('what stands in the way', () => {
  const bron = bronVan('minimaal')
  test('a description that says that the convenant does not become public', () => {
    const met = (publicatie: string) => openbaar(`${bron}\npublicatie: ${publicatie}\n`)
    const { bestanden, geblokkeerdDoor } = met('{openbaar: nee, reden: het gaat over beveiliging}')
    expect(bestanden).toEqual([])
    expect(geblokkeerdDoor.map(({ code, bericht }) => `${code} ${bericht}`)).toEqual([
      'OPB110 Volgens de beschrijving wordt het convenant niet openbaar gemaakt (‘het gaat over beveiliging’).',
    ])
    expect(met('{nvt: geheim}').geblokkeerdDoor).toHaveLength(1)
    expect(met('{openbaar: ja}').geblokkeerdDoor).toEqual([])
  })
  test('a draft with gaps comes with a warning, without the list of who fills them in', () => {
    const { bestanden, bevindingen } = openbaar(bron, ['02'])
    expect(bevindingen.filter(({ code }) => code === 'OPB111')).toHaveLength(1)
    const tekst = bestanden.map(alles).join('\n')
    expect(tekst).toContain('[nog invullen')
    expect(tekst).not.toMatch(/Nog in te vullen|Wie weet dit|Plaats in de beschrijving/)
    expect(tekst).toContain('ontwerp (concept)')
  })
  test('a definitive public version with gaps is refused', () => {
    const { bestanden, geblokkeerdDoor } = maak(lees(bron), inhoud, { publicatie: true, definitief: true })
    expect(bestanden).toEqual([])
    expect(geblokkeerdDoor.length).toBeGreaterThan(0)
  })
  test('once signed it is no draft', () => {
    const getekend = bron.replace('status: concept', 'status: ondertekend')
    const [tekst] = openbaar(getekend, ['02'])
      .bestanden.filter(({ pad }) => pad.endsWith('.md'))
      .map(alles)
    expect(tekst).not.toContain('ontwerp')
    expect(tekst).toContain('| Status | ondertekend |')
  })
})

testMet({ validator: ooxmlValidator() }, 'the public convenant is valid Open XML', () => {
  const { bestanden } = openbaar(bronVan('onderwijs-jeugdhulp'), ['02'])
  const word = bestanden.find(({ pad }) => pad.endsWith('.docx'))
  expect(valideer(word?.bytes ?? new Uint8Array())).toEqual([])
})

test('every kind for the public says that it is the public version', () => {
  const kinds = documentsoorten.filter(({ publicatie }) => publicatie).map(({ naam }) => naam)
  expect(kinds.length).toBeGreaterThan(3)
  for (const kind of kinds)
    expect(inhoud.get(`templates/${kind}.md.hbs`), kind).toMatch(/\{\{bouwsteen "(openbare-versie|inw-ontwerp)"\}\}/)
})

test('the public convenant of an example is as committed', () => {
  const { bestanden } = openbaar(bronVan('onderwijs-jeugdhulp'), ['02'])
  const [convenant, metadata] = ['02-aansluitdocument.md', 'metadata.json'].map((naam) =>
    bestanden.find(({ pad }) => pad === `publicatie/${naam}`),
  )
  verwachtGolden('publicatie/02-aansluitdocument.md', decoder.decode(convenant?.bytes))
  verwachtGolden('publicatie/metadata.json', decoder.decode(metadata?.bytes))
})
