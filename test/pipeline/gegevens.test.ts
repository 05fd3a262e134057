/** Documents that are data: made as CSV and JSON, beside those that a template makes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { type Beoordeling, beoordeel, maak, overzicht } from '../../src/index.ts'
import { lijsten } from '../../src/model/beschrijving.generated.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'
import { root } from '../repo/modules.ts'

const lees = (naam: string): Beoordeling => beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
const matrix = (naam: string) => {
  const { bestanden } = maak(lees(naam), inhoud, { alleen: ['grondslagmatrix'] })
  return new Map(bestanden.map(({ pad, bytes }) => [pad, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]))
}
const csvVan = (naam: string): string => matrix(naam).get('65-grondslagmatrix.csv') ?? ''
const jsonVan = (naam: string) => JSON.parse(matrix(naam).get('65-grondslagmatrix.json') ?? '')

const schema = JSON.parse(readFileSync(join(root, 'schemas/grondslagmatrix.schema.json'), 'utf8'))
const valideer = new Ajv({ strict: false, allErrors: true }).compile(schema)

describe('what is asked', () => {
  const gelezen = lees('onderwijs-jeugdhulp')
  const paden = (opties: Parameters<typeof maak>[2]) => maak(gelezen, inhoud, opties).bestanden.map(({ pad }) => pad)
  const beide = ['65-grondslagmatrix.csv', '65-grondslagmatrix.json']
  test.each(['grondslagmatrix', '65'])('by %s', (naam) => expect(paden({ alleen: [naam] })).toEqual(beide))
  test('with its group, beside documents', () => {
    expect(paden({ alleen: ['verantwoording'] })).toEqual(expect.arrayContaining(beide))
    expect(paden({ alleen: ['03', '65'], formaten: ['md', 'csv'] })).toEqual(['03-privacyreglement.md', beide[0]])
  })
  test('not without asking, and not as Word', () => {
    expect(paden({}).filter((pad) => pad.includes('65'))).toEqual([])
    expect(paden({ alleen: ['65'], formaten: ['docx', 'md'] })).toEqual([])
  })
  test('the overview has it, with its formats, in the order of the numbers', () => {
    const regels = overzicht(gelezen, inhoud)
    expect(regels.find(({ nummer }) => nummer === '65')).toMatchObject({
      naam: 'grondslagmatrix',
      groep: 'verantwoording',
      formaten: ['csv', 'json'],
      bestanden: ['65-grondslagmatrix'],
    })
    const groep = regels.filter((regel) => regel.groep === 'verantwoording').map(({ nummer }) => nummer)
    expect(groep).toContain('65')
    expect(groep).toEqual([...groep].sort())
  })
  test('without any overleg it is not made, and the overview says why', () => {
    const leeg = beoordeel(new TextEncoder().encode('formaat: 1\n'), inhoud, { bestand: 'x.yaml' })
    expect(maak(leeg, inhoud, { alleen: ['65'] }).bestanden).toEqual([])
    expect(overzicht(leeg, inhoud).find(({ nummer }) => nummer === '65')?.nietOmdat).toContain('overleg')
  })
  test('a definitive one has no gaps: each is a reason, with its place and role', () => {
    const zonderVragen: Beoordeling = { ...lees('concept'), bevindingen: [] }
    const { bestanden, geblokkeerdDoor } = maak(zonderVragen, inhoud, { alleen: ['65'], definitief: true })
    expect(bestanden).toEqual([])
    expect(geblokkeerdDoor.map(({ code, pad, rol }) => [code, pad, rol])).toContainEqual([
      'OPN100',
      'hoedanigheden[7].grondslagen',
      'jurist',
    ])
  })
})

describe.each(voorbeelden)('%s', (naam) => {
  test('the JSON is as its schema says', () => {
    valideer(jsonVan(naam))
    expect(valideer.errors ?? []).toEqual([])
  })
  test('the CSV has a line for every giver and receiver, with as many cells as the head', () => {
    const csv = csvVan(naam)
    expect(csv.startsWith('\uFEFFOverleg;')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    const { rijen } = jsonVan(naam) as { rijen: { gevers: unknown[]; ontvangers: unknown[] }[] }
    const lines = rijen.reduce((sum, { gevers, ontvangers }) => sum + Math.max(gevers.length, 1) + ontvangers.length, 0)
    expect(csv.split('\r\n').length).toBeGreaterThanOrEqual(lines + 2)
  })
  test('same input, same bytes', () => expect([...matrix(naam)]).toEqual([...matrix(naam)]))
})

describe('the content', () => {
  const regel = (naam: string, begin: string): string =>
    csvVan(naam)
      .split('\r\n')
      .find((line) => line.startsWith(begin)) ?? ''
  test('who gives on which ground, with the article that allows special data', () => {
    expect(jsonVan('onderwijs-jeugdhulp').rijen).toHaveLength(38)
    const line = regel('onderwijs-jeugdhulp', 'thuiszittersoverleg primair onderwijs;jgz;')
    expect(line).toContain(';jeugdgezondheidszorg;;gever;het advies van de jeugdarts;gezondheidsgegeven;WAT;e;')
    expect(line).toContain(';artikel 30 lid 3 onder a UAVG;')
    expect(line).toContain(';toestemming van de betrokkene of zijn vertegenwoordiger;B;')
    // The last two columns are those of what lacks: empty in the complete example.
    const [, ...lines] = csvVan('onderwijs-jeugdhulp').trimEnd().split('\r\n')
    expect(lines.filter((each) => !each.endsWith(';;'))).toEqual([])
  })
  test('what lacks has a column of its own, also for an overleg without rows', () => {
    expect(csvVan('concept')).toContain(';"grondslag om dit te geven; weg langs het geheim";')
    expect(regel('concept', 'signaleringsoverleg')).toMatch(/^signaleringsoverleg;+wie wat aan wie geeft$/)
    expect(jsonVan('concept').zonderRijen).toEqual([{ overleg: 'signaleringsoverleg', pad: 'overleggen[0]' }])
  })
})

describe('the schema', () => {
  test('knows the codes of the closed lists', () => {
    const { rij, zijde, grond } = schema.definitions
    const codes = (lijst: keyof typeof lijsten) => Object.keys(lijsten[lijst])
    expect(rij.properties.gegevens.items.properties.aard.enum).toEqual(codes('gegevensaarden'))
    expect(rij.properties.situatie.enum).toEqual(codes('situaties'))
    expect(rij.properties.cGrond.enum).toEqual(codes('c-gronden'))
    expect(rij.properties.wegen.items.enum).toEqual(codes('doorbrekingswegen'))
    expect(zijde.properties.geheim.enum).toEqual(codes('geheimsoorten'))
    expect(grond.properties.avg.enum).toEqual(codes('avg-letters'))
    expect(grond.properties.status.enum).toEqual(codes('voorstelstatussen'))
  })
  test.each([{}, { versie: 2, rijen: [], zonderRijen: [] }, { versie: 1, rijen: [{}], zonderRijen: [] }])(
    'refuses %j',
    (value) => expect(valideer(value)).toBe(false),
  )
  test('every field has a Dutch title', () => {
    const untitled: string[] = []
    const walk = (node: Record<string, unknown>, path: string): void => {
      const { properties = {}, items } = node as {
        properties?: Record<string, Record<string, unknown>>
        items?: object
      }
      for (const [name, field] of Object.entries(properties)) {
        if (!field.title && !field.$ref) untitled.push(`${path}.${name}`)
        walk(field, `${path}.${name}`)
      }
      if (items) walk(items as Record<string, unknown>, `${path}[]`)
    }
    walk(schema, '')
    for (const [name, each] of Object.entries(schema.definitions)) walk(each as Record<string, unknown>, name)
    expect(untitled).toEqual([])
  })
})
