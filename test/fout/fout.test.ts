/** Every faulty file says what it expects; codes and lines are compared both ways. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codes } from '../../src/bevinding/codes.ts'
import { grenzen } from '../../src/yaml/grenzen.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { keten } from '../regels/keten.ts'
import { root } from '../repo/modules.ts'

const folder = join(root, 'test/fout')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** '4 SCH100' per finding; '* YML110' when it is about the file as a whole. */
const expected = (text: string): string[] => {
  const found: string[] = []
  text.split('\n').forEach((line, index) => {
    for (const [, codes = ''] of line.matchAll(/# verwacht: ([A-Z0-9 ]+)/g)) {
      found.push(
        ...codes
          .trim()
          .split(' ')
          .map((code) => `${index + 1} ${code}`),
      )
    }
    for (const [, rule = ''] of line.matchAll(/# verwacht-regel: (\d+ [A-Z0-9]+)/g)) found.push(rule)
    for (const [, code = ''] of line.matchAll(/# verwacht-bestand: ([A-Z0-9]+)/g)) found.push(`* ${code}`)
  })
  return found.sort()
}

describe('faulty files', () => {
  it('there are enough of them', () => expect(files.length).toBeGreaterThanOrEqual(40))

  it.each(files)('%s', (name) => {
    const bytes = readFileSync(join(folder, name))
    const text = bytes.toString('utf8')
    const wanted = expected(text)
    const whole = new Set(wanted.filter((line) => line.startsWith('*')).map((line) => line.slice(2)))
    const { bevindingen } = keten(new Uint8Array(bytes))
    const wantsOpen = wanted.some((line) => line.endsWith('OPN001'))
    const found = bevindingen
      .filter(({ code }) => wantsOpen || code !== 'OPN001')
      .map(({ code, plaats }) => (whole.has(code) ? `* ${code}` : `${plaats.regelnummer} ${code}`))
    expect(found.sort()).toEqual(wanted)
    for (const { bericht, hulp, plaats } of bevindingen) {
      expect(bericht).toMatch(/[.?…!]$|: \S/)
      expect(hulp.length).toBeGreaterThan(5)
      expect(plaats.kolom).toBeGreaterThan(0)
      expect(`${bericht} ${hulp}`).not.toMatch(/undefined|\[object|NaN|\bnull\b|[a-z]Error/)
    }
  })
})

const one = (bytes: Uint8Array | readonly number[]) => {
  const { bevindingen, geenTekst, ruw } = leesYaml(Uint8Array.from(bytes), 'x.yaml')
  expect(ruw).toBeUndefined()
  expect(bevindingen.every(({ stopt }) => stopt)).toBe(true)
  return { codes: bevindingen.map(({ code }) => code), geenTekst: geenTekst ?? false, bevindingen }
}
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))

describe('files that are no text', () => {
  it.each<[string, readonly number[], string]>([
    ['a Word document', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], 'YML102'],
    ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'YML102'],
    ['a pdf', ascii('%PDF-1.7\n%âã'), 'YML103'],
    ['UTF-16 little endian', [0xff, 0xfe, 0x66, 0], 'YML101'],
    ['UTF-16 big endian', [0xfe, 0xff, 0, 0x66], 'YML101'],
    ['UTF-16 without mark', [0x66, 0, 0x6f, 0, 0x72, 0], 'YML101'],
    ['Windows-1252', ascii('formaat: 1\nhuisstijl: caf\xe9\n'), 'YML100'],
    ['nul bytes', [...ascii('formaat: 1\n'), 0, 1, 2], 'YML103'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa], 'YML103'],
    ['another binary', [0x61, 1, 2, 0xfe, 3], 'YML103'],
    ['an overlong sequence', [0x61, 0xc0, 0x80], 'YML100'],
  ])('%s', (_, bytes, code) => {
    expect(one(bytes)).toMatchObject({ codes: [code], geenTekst: true })
  })
  it('says where Windows-1252 begins and how to save as UTF-8', () => {
    const [bevinding] = one(ascii('formaat: 1\nhuisstijl: caf\xe9\n')).bevindingen
    expect(bevinding).toMatchObject({ plaats: { regelnummer: 2, kolom: 15 }, hulp: expect.stringContaining('UTF-8') })
  })
  it('an empty file is a text', () => {
    expect(one([])).toMatchObject({ codes: ['YML110'], geenTekst: false })
  })
})

describe('hostile files', () => {
  const big = (unit: string): Uint8Array => new TextEncoder().encode(unit.repeat(Math.floor(10_000_000 / unit.length)))
  const fits = (unit: string): Uint8Array => new TextEncoder().encode(unit.repeat(Math.floor(1_900_000 / unit.length)))
  it.each(['[', '{a: ', '- ', '? ', 'a: ', '\n  '])('10 MB of %j is refused at once', (unit) => {
    const start = performance.now()
    expect(one(big(unit)).codes).toEqual(['YML104'])
    expect(performance.now() - start).toBeLessThan(500)
  })
  it.each([
    '[',
    '{a: ',
    '- ',
    '? ',
    'a: ',
    '- [\n',
    '"',
    "'",
    '&a ',
    '!a ',
    '*a ',
    '%a\n',
    '---\n',
    '- a\n',
    'a: b\n',
    '| \n',
    '\t',
    '{',
    '[]',
    ', ',
  ])('a file full of %j is refused within bounds', (unit) => {
    const start = performance.now()
    expect(one(fits(unit)).codes.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5000)
  })
  it('deep indentation is refused before it is composed', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
    expect(one(new TextEncoder().encode(lines)).codes).toEqual(['YML105'])
  })
  it('a text over the bound is told, not used', () => {
    expect(leesYaml(new TextEncoder().encode(`a: ${'x'.repeat(grenzen.tekst + 1)}\n`), 'x').bevindingen).toMatchObject([
      { code: 'YML107', stopt: true },
    ])
  })
})

describe('the table of codes', () => {
  it.each(Object.entries(codes))('%s has a title, an explanation and help', (code, info) => {
    expect(code).toMatch(/^(YML|SCH|SJA)1\d\d$/)
    expect(info.uitleg.split(/[.?!](?: |$)/).filter(Boolean).length).toBeGreaterThanOrEqual(1)
    expect(info.hulp).toMatch(/[.’]$|\d$|”$|"\.$/)
  })
})
