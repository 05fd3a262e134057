import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nieuweBeschrijving } from '../../src/nieuw/index.ts'
import { beoordeel } from '../../src/pipeline/beoordeel.ts'
import { type Voorgesteld, voorstel } from '../../src/pipeline/voorstel.ts'
import { inhoud } from '../regels/recht.ts'
import { root } from '../repo/modules.ts'

const bestand = 'samenwerking.yaml'
const bytes = (text: string) => new TextEncoder().encode(text)
const stelVoor = (text: string): Voorgesteld & { tekst: string } => {
  const made = voorstel(bytes(text), inhoud, { bestand })
  if (made.tekst === undefined) throw new Error('not read')
  return { ...made, tekst: made.tekst }
}
const lees = (text: string) => {
  const { beschrijving } = beoordeel(bytes(text), inhoud, { bestand })
  if (!beschrijving) throw new Error('not read')
  return beschrijving
}
const vorm = (text: string) =>
  beoordeel(bytes(text), inhoud, { bestand })
    .bevindingen.filter(({ code }) => /^(?:YML|SCH|REF)/.test(code))
    .map(({ code, bericht }) => `${code} ${bericht}`)

/** Are the lines of the old text all there, in order? Then only lines were added. */
const behoudt = (oud: string, nieuw: string): boolean => {
  const lines = nieuw.split('\n')
  let at = 0
  return oud.split('\n').every((line) => {
    at = lines.indexOf(line, at) + 1
    return at > 0
  })
}

const voorbeeld = (naam: string) => readFileSync(join(root, 'examples', naam, bestand), 'utf8')
const uitNieuw = `${nieuweBeschrijving({
  titel: 'Convenant Voorbeeldregio',
  regio: 'Voorbeeldregio',
  profiel: 'onderwijs',
  gemeenten: ['Veldermeer'],
  overleggen: ['thuiszittersoverleg'],
})}
hoedanigheden:
  - id: swv
    soort: swv-vo
    naam: het samenwerkingsverband
  - id: jeugdhulp
    soort: jeugdhulpaanbieder
    naam: de jeugdhulpaanbieder
`

describe.each([
  ['a concept', voorbeeld('concept')],
  ['a description from nieuw', uitNieuw],
  ['the same with Windows line ends and a BOM', `\ufeff${uitNieuw.replaceAll('\n', '\r\n')}`],
])('%s', (_, oud) => {
  const made = stelVoor(oud)

  it('gets proposals, and keeps every line that was there', () => {
    expect(made.voorstellen.length).toBeGreaterThan(5)
    expect(behoudt(oud, made.tekst)).toBe(true)
    expect(made.tekst.includes('\r\n')).toBe(oud.includes('\r\n'))
    expect(made.tekst.replaceAll('\r\n', '').includes('\r')).toBe(false)
  })
  it('gets nothing more the second time', () => {
    const again = stelVoor(made.tekst)
    expect(again.voorstellen).toEqual([])
    expect(again.tekst).toBe(made.tekst)
  })
  it('has no new findings about form or references', () => {
    const before = vorm(oud)
    expect(vorm(made.tekst).filter((each) => !before.includes(each))).toEqual([])
  })
  it('marks everything as a proposal, with a law or as a custom of the sector', () => {
    for (const { pad, gronden } of made.voorstellen) {
      if (pad !== 'bewaartermijnen' && !pad.endsWith('beroepsgeheim')) expect(gronden.length, pad).toBeGreaterThan(0)
      for (const grond of gronden) expect(grond.citaat, pad).toBeDefined()
    }
    const open = beoordeel(bytes(made.tekst), inhoud, { bestand }).bevindingen.filter(({ code }) => code === 'OPN004')
    const already = beoordeel(bytes(oud), inhoud, { bestand }).bevindingen.filter(({ code }) => code === 'OPN004')
    expect(open.length - already.length).toBe(made.voorstellen.length)
  })
})

const met = (fields: string, rest = '') =>
  `formaat: 1\nhoedanigheden:\n  - id: h\n    soort: swv-po\n    naam: het samenwerkingsverband\n${fields}${rest}`

describe('what is given or denied stays', () => {
  it.each([
    ['taken', '    taken: [{id: eigen, tekst: eigen taak}]\n'],
    ['taken', '    taken: {nvt: geen taak}\n'],
    ['grondslagen', '    grondslagen: []\n'],
    ['beroepsgeheim', '    beroepsgeheim: {soort: geen}\n'],
    ['beroepsgeheim', '    beroepsgeheim: {soort: verkeerd}\n'],
  ])('%s: %s', (veld, fields) => {
    const made = stelVoor(met(fields))
    expect(made.voorstellen.some(({ pad }) => pad.endsWith(`.${veld}`))).toBe(false)
    expect(made.tekst).toContain(fields)
  })
  it('fills a field that stands there empty', () => {
    const { tekst } = stelVoor(met('    taken:\n    beroepsgeheim:\n'))
    const [h] = lees(tekst).hoedanigheden ?? []
    expect(h?.taken?.length).toBe(2)
    expect(h?.beroepsgeheim).toMatchObject({ soort: 'wettelijke-geheimhouding', status: 'voorstel' })
  })
  it('fits in a group between braces', () => {
    const { tekst } = stelVoor('formaat: 1\nhoedanigheden:\n  - {id: h, soort: rvdk, naam: de Raad} # zo\n')
    expect(tekst).toMatch(/^ {2}- \{id: h, soort: rvdk, naam: de Raad, taken: \[.*\} # zo$/m)
    expect(lees(tekst).hoedanigheden?.[0]?.grondslagen?.map(({ id }) => id)).toEqual(['onderzoek', 'aan-college'])
  })
  it('fits in a description between braces', () => {
    const { tekst, voorstellen } = stelVoor(
      '{formaat: 1, hoedanigheden: [{id: s, soort: swv-po, naam: het verband}]}\n',
    )
    expect(voorstellen.map(({ soort }) => soort)).toContain('bewaartermijn')
    expect(tekst.trim().split('\n')).toHaveLength(1)
    expect(lees(tekst).bewaartermijnen).toHaveLength(1)
  })
  it('adds no terms or links when there are none, and we know it', () => {
    for (const none of ['[]', '{nvt: geen}']) {
      const made = stelVoor(met('', `mandaten: ${none}\nbewaartermijnen: ${none}\n`))
      expect(made.voorstellen.filter(({ soort }) => soort === 'bewaartermijn' || soort === 'schakel')).toEqual([])
    }
  })
  it('an unknown kind gets nothing', () => {
    const text = 'formaat: 1\nhoedanigheden: [{id: x, soort: anders, naam: iemand}]\n'
    expect(stelVoor(text)).toMatchObject({ tekst: text, voorstellen: [], vragen: [] })
  })
})

describe('proposals', () => {
  const overleg = (soort: string, ids: string) =>
    `doelbinding: {doelen: [{id: doel, soort: algemeen, tekst: helpen}]}\noverleggen: [{id: o, soort: ${soort}, naam: overleg, doelen: [doel], deelnemers: [${ids}]}]\n`
  const twee = (soort: string, ander: string, table: string) =>
    `formaat: 1\nhoedanigheden:\n  - {id: a, soort: ${soort}, naam: de een}\n  - {id: b, soort: ${ander}, naam: de ander}\n${overleg(table, '{id: a, hoedanigheid: a}, {id: b, hoedanigheid: b}')}`
  const gronden = (text: string) => lees(stelVoor(text).tekst).hoedanigheden?.[0]?.grondslagen ?? []

  it('a ground takes the purposes of the overleggen where it serves', () => {
    expect(
      gronden(twee('jeugdhulpaanbieder', 'college-jeugdhulp', 'een-plan-overleg')).map(({ id, doelen }) => [
        id,
        doelen,
      ]),
    ).toEqual([
      ['hulp', ['doel']],
      ['aan-college', ['doel']],
    ])
    expect(gronden(twee('jeugdhulpaanbieder', 'ggz', 'een-plan-overleg')).map(({ id }) => id)).toEqual(['hulp'])
  })
  it('a ground of the WGS is only for a Zorg- en Veiligheidshuis', () => {
    expect(gronden(twee('politie', 'om', 'pga'))).toEqual([])
    expect(gronden(twee('politie', 'om', 'zvh-casusoverleg')).map(({ id }) => id)).toEqual(['zvh'])
  })
  it('health data that exist become what a swv never brings in', () => {
    const made = lees(
      stelVoor(
        met('', 'gegevens:\n  - {id: g, naam: diagnose, aard: gezondheid}\n  - {id: c, naam: adres, aard: gewoon}\n'),
      ).tekst,
    )
    expect(made.hoedanigheden?.[0]?.nooitInbrengen).toMatchObject([
      { id: 'gezondheid', gegevens: ['g'], status: 'voorstel' },
    ])
  })
  it('a sectoral term is added once for all its holders, unless it is there', () => {
    const two =
      'formaat: 1\nhoedanigheden:\n  - {id: arts, soort: huisarts, naam: de huisarts}\n  - {id: jgz, soort: ggz, naam: de ggz}\n'
    const terms = (text: string) =>
      (lees(stelVoor(text).tekst).bewaartermijnen ?? []).filter(({ id }) => id !== 'wvggz')
    expect(terms(two)).toMatchObject([
      { id: 'medisch-dossier', houders: ['arts', 'jgz'], bron: 'wet', status: 'voorstel' },
    ])
    const given = `${two}bewaartermijnen:\n  - id: dossier\n    wat: het dossier\n    houders: [arts, jgz]\n    wetten: [{wet: burgerlijk-wetboek-boek-7, artikel: '454', lid: 3}]\n`
    expect(terms(given).map(({ id }) => id)).toEqual(['dossier'])
  })

  const gemeente = (fields: string) =>
    `formaat: 1\nhoedanigheden: [{id: h, soort: college-jeugdhulp, naam: het college}]\npartners:\n  - id: gemeente-x\n    naam: gemeente X\n    rechtsvorm: gemeente\n    organen: [{id: college, soort: college}, {id: burgemeester, soort: burgemeester}]\n    hoedanigheden: [{id: h, hoedanigheid: h}]\n${fields}`
  const mandaten = (text: string) => lees(stelVoor(text).tekst).mandaten ?? []
  const tekent = (functie: string) =>
    gemeente(`    vertegenwoordiging: {ondertekenaars: [{id: o, functie: ${functie}}]}\n`)

  it('a wethouder needs a machtiging of the college and an opdracht of the burgemeester', () => {
    expect(mandaten(tekent('wethouder jeugd'))).toMatchObject([
      { id: 'machtiging-x', soort: 'machtiging', van: [{ orgaan: 'college' }], aan: { functie: 'wethouder jeugd' } },
      { id: 'opdracht-x', soort: 'opdracht', van: [{ orgaan: 'burgemeester' }], steuntOp: 'machtiging-x' },
    ])
  })
  it('a burgemeester needs nothing; who is not known yet gets a skeleton without function', () => {
    expect(mandaten(tekent('burgemeester'))).toEqual([])
    const open = mandaten(gemeente(''))
    expect(open.map(({ soort }) => soort)).toEqual(['machtiging', 'opdracht'])
    expect(open.every(({ aan }) => aan?.functie === undefined)).toBe(true)
  })
  it('who is represented by another, or is no party, gets no chain', () => {
    expect(mandaten(gemeente('    kring: derde\n'))).toEqual([])
    expect(mandaten(gemeente('    vertegenwoordigdDoor: {partner: gemeente-x}\n'))).toEqual([])
  })
  it('gives the questions that only a jurist can answer', () => {
    const { vragen } = stelVoor('formaat: 1\nhoedanigheden: [{id: p, soort: politie, naam: de politie}]\n')
    expect(vragen[0]).toMatchObject({ rol: 'jurist', bij: '‘de politie’' })
  })
})

it('what cannot be read gives findings and no text', () => {
  const made = voorstel(bytes('formaat: 1\nhoedanigheden: [\n'), inhoud, { bestand })
  expect(made.tekst).toBeUndefined()
  expect(made.bevindingen[0]?.code).toMatch(/^YML/)
})
