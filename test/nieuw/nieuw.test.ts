import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { collectInhoud } from '../../scripts/inhoud.ts'
import { beoordeel } from '../../src/index.ts'
import { veldtabel } from '../../src/model/beschrijving.generated.ts'
import { maakId } from '../../src/nieuw/id.ts'
import {
  type Antwoorden,
  gangbareOverleggen,
  nieuweBeschrijving,
  overlegsoorten,
  profielen,
} from '../../src/nieuw/index.ts'
import { eenRegel } from '../../src/nieuw/yaml-tekst.ts'
import { root } from '../repo/modules.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/samenwerking.schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema)
const faults = (text: string) => (validate(parse(text)) ? [] : validate.errors)

/** Takes away the # before every field, as a user would. */
const open = (text: string) => text.replace(/^( *)# ( *(?:- )?(?:[a-z][A-Za-z]*:|").*)$/gm, '$1$2')

const leeg: Antwoorden = { titel: '', regio: '', profiel: '', gemeenten: [], overleggen: [] }
const vol: Antwoorden = {
  titel: 'Convenant gegevensdeling onderwijs en jeugdhulp Rivierenrand',
  regio: 'regio Rivierenrand',
  profiel: 'onderwijs',
  gemeenten: ['Waterdorp', 'gemeente Dijkstad'],
  overleggen: ['thuiszittersoverleg', 'Eigen tafel'],
}

test.each([
  ['nothing', leeg],
  ['everything', vol],
])('with %s answered the description is valid, line by line', (_name, antwoorden) => {
  const text = nieuweBeschrijving(antwoorden)
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./samenwerking.schema.json')
  expect(parseDocument(text).errors).toEqual([])
  expect(faults(text)).toEqual([])
  expect(Object.keys(parse(text))[0]).toBe('formaat')
})

test.each([
  ['nothing', leeg],
  ['everything', vol],
])('with %s answered, taking away every # before a field gives a valid description', (_name, antwoorden) => {
  const text = nieuweBeschrijving(antwoorden)
  const opened = open(text)
  expect(opened).not.toBe(text)
  expect(faults(opened)).toEqual([])
  const { samenwerking, overleggen } = parse(opened)
  expect(samenwerking.looptijd).toEqual({ soort: 'bepaald', duur: '4 jaar' })
  expect(overleggen.length).toBeGreaterThan(0)
  // No field was missed by the pattern: what is left of comments are sentences.
  expect(opened.split('\n').filter((line) => /^ *# +[a-z]/.test(line))).toEqual([
    '# yaml-language-server: $schema=./samenwerking.schema.json',
  ])
})

test('a Zorg- en Veiligheidshuis is asked for everything that the WGS wants, and nobody else is', () => {
  const opened = open(nieuweBeschrijving({ ...vol, profiel: 'zvh-wgs' }))
  expect(faults(opened)).toEqual([])
  const velden = Object.keys(veldtabel.Wgs ?? {})
  expect(velden).toHaveLength(8)
  expect(Object.keys(parse(opened).samenwerking.wgs)).toEqual(velden)
  expect(nieuweBeschrijving(vol)).not.toContain('wgs')
})

test('what was answered stands in it, and what is known from the name', () => {
  const { samenwerking, partners, overleggen } = parse(nieuweBeschrijving(vol))
  expect(samenwerking).toEqual({ titel: vol.titel, regio: vol.regio, profiel: 'onderwijs', status: 'concept' })
  expect(partners).toMatchObject([
    { id: 'gemeente-waterdorp', naam: 'gemeente Waterdorp', rechtsvorm: 'gemeente' },
    { id: 'gemeente-dijkstad', naam: 'gemeente Dijkstad' },
  ])
  expect(overleggen).toMatchObject([
    { id: 'thuiszittersoverleg', soort: 'thuiszittersoverleg', naam: 'thuiszittersoverleg' },
    { id: 'eigen-tafel', soort: 'anders', soortAnders: 'Eigen tafel', naam: 'Eigen tafel' },
  ])
})

test('no answer can become YAML', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(
      anything,
      fc.array(anything, { maxLength: 4 }),
      fc.array(anything, { maxLength: 4 }),
      (titel, gemeenten, overleggen) => {
        const text = nieuweBeschrijving({ titel, regio: titel, profiel: titel, gemeenten, overleggen })
        expect(faults(text)).toEqual([])
        const { samenwerking, partners = [] } = parse(text)
        expect(samenwerking.titel ?? '').toBe(eenRegel(titel))
        expect(partners).toHaveLength(gemeenten.filter((name) => eenRegel(name) !== '').length)
      },
    ),
  )
})

describe('ids', () => {
  test.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['  ', 'zonder-naam'],
    ['Stichting voor een heel erg lange naam', 'stichting-voor-een-heel-erg'],
  ])('%s: %s', (text, id) => {
    expect(maakId(text, new Set())).toBe(id)
  })

  test('never the same twice, never too long', () => {
    const used = new Set<string>()
    const ids = Array.from({ length: 12 }, () => maakId('stichting-voor-een-heel-erg-lange-naam', used))
    expect(new Set(ids).size).toBe(12)
    expect(ids.every((id) => id.length <= 28 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true)
  })
})

test('the lists are those of the schema', () => {
  const lists = parse(readFileSync(join(root, 'schemas/bron/lijsten.yaml'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const { anders: _anders, ...known } = lists.overlegsoorten ?? {}
  expect(overlegsoorten).toEqual(known)
  expect(profielen).toEqual(lists.profielen)
  expect(
    Object.values(gangbareOverleggen)
      .flat()
      .filter((soort) => !(soort in known)),
  ).toEqual([])
})

describe('read by the program itself', () => {
  const inhoud = new Map(Object.entries(collectInhoud(root)))
  const lees = (text: string) => beoordeel(new TextEncoder().encode(text), inhoud, { bestand: 'samenwerking.yaml' })
  const codes = (text: string) =>
    lees(text)
      .bevindingen.filter(({ ernst }) => ernst === 'fout')
      .map(({ code, pad }) => `${code} ${pad}`)

  test('with everything answered there is no fout', () => {
    expect(lees(nieuweBeschrijving(vol)).beschrijving).toBeDefined()
    expect(codes(nieuweBeschrijving(vol))).toEqual([])
  })

  test('with nothing answered all is open, and nothing wrong', () => {
    expect(lees(nieuweBeschrijving(leeg)).beschrijving).toBeDefined()
    expect(codes(nieuweBeschrijving(leeg))).toEqual([])
  })

  test('its examples give no fout either', () => {
    expect(codes(open(nieuweBeschrijving(vol)))).toEqual([])
  })
})
