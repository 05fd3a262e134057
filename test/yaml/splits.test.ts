import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ruw } from '../../src/model/ruw.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { schrijfScalar } from '../../src/yaml/schrijf-scalar.ts'
import { vervangWaarde, verwijderVeld, voegToeAanLijst, voegVeldToe } from '../../src/yaml/splits.ts'

const lees = (text: string): Ruw => {
  const { ruw, bevindingen } = leesYaml(new TextEncoder().encode(text), 'x')
  if (!ruw) throw new Error(JSON.stringify(bevindingen) + text)
  return ruw
}
/** Every scalar by path. */
const plat = (ruw: Ruw, pad = ''): [string, string][] =>
  ruw.type === 'scalar'
    ? [[pad, ruw.bron]]
    : ruw.type === 'lijst'
      ? ruw.items.length === 0
        ? [[pad, '[]']]
        : ruw.items.flatMap((item, i) => plat(item, `${pad}[${i}]`))
      : [...ruw.velden].flatMap(([key, kind]) => plat(kind, pad === '' ? key : `${pad}.${key}`))
const tabel = (text: string): Record<string, string> => Object.fromEntries(plat(lees(text)))

const bron = `# kop
formaat: 1
samenwerking:   # over alles
  titel: Convenant   # de titel
  regio:
  versie: "1.10"
  aanleiding: |
    Regel een.

    Regel twee.

  # tussendoor
  opzegging: {termijn: 3 maanden, gevolg: 'x'}
partners:
  - id: gemeente-x
    naam: Gemeente X
    fg:
      email: fg@x.example

  # een tweede
  -   id: swv
      naam: >-
        SWV
        PO
      leden: [a, b]   # rij
doelen: []
gegevens:
`
const velden = [
  'samenwerking.titel',
  'samenwerking.regio',
  'samenwerking.versie',
  'samenwerking.aanleiding',
  'samenwerking.opzegging.termijn',
  'samenwerking.opzegging.gevolg',
  'partners[0].naam',
  'partners[0].fg.email',
  'partners[1].naam',
  'partners[1].leden[0]',
  'partners[1].leden[1]',
]
const vormen: readonly ((text: string) => string)[] = [(t) => t, (t) => t.replaceAll('\n', '\r\n'), (t) => `\ufeff${t}`]
const eenRegel = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'\': #-[]{},&*!|>%@`"\\?~ a1“”\u00a0\t'.split('')), maxLength: 12 }),
    fc.constantFrom(
      '',
      'null',
      '~',
      'true',
      'yes',
      '01234567',
      '1.10',
      '2027-01-01',
      '- x',
      'a: b',
      'a #b',
      '---',
      '...',
      '<<',
      '=',
      '0x1F',
      "'s",
      'x:',
      ' x',
      'x ',
    ),
  )
  .map((text) => text.replace(/[\n\r]/g, ' '))
  .filter((text) => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))

describe('a scalar as written', () => {
  it('reads back as the same text, in block and in flow', () => {
    fc.assert(
      fc.property(eenRegel, (text) => {
        const ruw = lees(
          `a: ${schrijfScalar(text)}\nb: [${schrijfScalar(text, true)}, x]\nc: {d: ${schrijfScalar(text, true)}}\n`,
        )
        expect(Object.fromEntries(plat(ruw))).toEqual({ a: text, 'b[0]': text, 'b[1]': 'x', 'c.d': text })
      }),
      { numRuns: 1000 },
    )
  })
  it('stays plain where that is safe', () => {
    expect(
      ['Gemeente X', 'art. 6', '2 jaar', 'fg@x.example', 'https://x.example/a'].map((text) => schrijfScalar(text)),
    ).toEqual(['Gemeente X', 'art. 6', '2 jaar', 'fg@x.example', 'https://x.example/a'])
    expect(schrijfScalar('art. 6: lid 1')).toBe("'art. 6: lid 1'")
  })
})

describe('vervangWaarde', () => {
  it('changes one value and no other byte', () => {
    fc.assert(
      fc.property(eenRegel, fc.constantFrom(...velden), fc.constantFrom(...vormen), (text, pad, vorm) => {
        const before = vorm(bron)
        const after = vervangWaarde(before, pad, text)
        expect(tabel(after)).toEqual({ ...tabel(before), [pad]: text })
        let start = 0
        while (start < before.length && before[start] === after[start]) start += 1
        let end = 0
        while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
        // what changed lies within the lines of that one value
        const changed = before.slice(start, before.length - end)
        const lines = pad === 'samenwerking.aanleiding' || pad === 'partners[1].naam' ? 5 : 1
        expect(changed.split('\n').length).toBeLessThanOrEqual(lines)
      }),
      { numRuns: 500 },
    )
  })
  it('refuses a path that is not there', () => {
    expect(() => vervangWaarde(bron, 'samenwerking.niets', 'x')).toThrow('No such path')
  })
})

/** The text before, with lines put in: every line of the original is still there, in order. */
const isUitgebreid = (before: string, after: string): boolean => {
  const lines = after.split('\n')
  let at = -1
  return before.split('\n').every((line) => {
    at = lines.indexOf(line, at + 1)
    return at >= 0
  })
}

describe('voegToeAanLijst', () => {
  it.each(vormen)('adds an item after the last one', (vorm) => {
    const before = vorm(bron)
    const after = voegToeAanLijst(before, 'partners', 'id: nieuw\nnaam: Nieuw\nfg:\n  email: n@x.example')
    expect(tabel(after)).toEqual({
      ...tabel(before),
      'partners[2].id': 'nieuw',
      'partners[2].naam': 'Nieuw',
      'partners[2].fg.email': 'n@x.example',
    })
    expect(isUitgebreid(before, after)).toBe(true)
    if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })
  it('fills an empty list, an empty field and a list between brackets', () => {
    const { doelen: _doelen, ...rest } = tabel(bron)
    expect(tabel(voegToeAanLijst(bron, 'doelen', 'id: d'))).toEqual({ ...rest, 'doelen[0].id': 'd' })
    const { gegevens: _gegevens, ...others } = tabel(bron)
    expect(tabel(voegToeAanLijst(bron, 'gegevens', 'id: g\nnaam: x'))).toEqual({
      ...others,
      'gegevens[0].id': 'g',
      'gegevens[0].naam': 'x',
    })
    expect(tabel(voegToeAanLijst(bron, 'partners[1].leden', 'c'))).toEqual({
      ...tabel(bron),
      'partners[1].leden[2]': 'c',
    })
  })
  it('adds to a file that ends without a line end', () => {
    expect(voegToeAanLijst('a:\n- x', 'a', 'y')).toBe('a:\n- x\n- y\n')
  })
})

describe('voegVeldToe', () => {
  it.each(vormen)('adds a key at the end of its group', (vorm) => {
    const before = vorm(bron)
    const cases: [string, string, string, Record<string, string>][] = [
      ['partners[0]', 'kvk', "'01234567'", { 'partners[0].kvk': '01234567' }],
      ['partners[0].fg', 'functie', 'FG', { 'partners[0].fg.functie': 'FG' }],
      [
        'partners[1]',
        'fg',
        'email: a@b.example\nfunctie: FG',
        { 'partners[1].fg.email': 'a@b.example', 'partners[1].fg.functie': 'FG' },
      ],
      ['samenwerking', 'citeertitel', 'X', { 'samenwerking.citeertitel': 'X' }],
      ['samenwerking.opzegging', 'extra', '1', { 'samenwerking.opzegging.extra': '1' }],
      ['', 'huisstijl', 'h.yaml', { huisstijl: 'h.yaml' }],
    ]
    for (const [pad, key, yaml, added] of cases) {
      expect(tabel(voegVeldToe(before, pad, key, yaml))).toEqual({ ...tabel(before), ...added })
    }
    expect(isUitgebreid(before, voegVeldToe(before, 'partners[0]', 'kvk', '1'))).toBe(true)
  })
  it('refuses a key that is there', () => {
    expect(() => voegVeldToe(bron, 'partners[0]', 'naam', 'x')).toThrow('already')
  })
})

describe('verwijderVeld', () => {
  it.each([
    ...velden.filter((pad) => !pad.includes('leden')),
    'partners[0].fg',
    'partners[1].leden',
    'samenwerking',
    'gegevens',
    'partners[1]',
    'partners[1].id',
    'partners[0].id',
  ])('takes out %s and nothing else', (pad) => {
    for (const vorm of vormen) {
      const before = vorm(bron)
      const left = Object.fromEntries(
        Object.entries(tabel(before)).filter(
          ([key]) => key !== pad && !key.startsWith(`${pad}.`) && !key.startsWith(`${pad}[`),
        ),
      )
      const now = tabel(verwijderVeld(before, pad))
      // a group of which nothing is left reads as an empty value
      for (const [key, value] of Object.entries(now)) if (value === '' && !(key in left)) delete now[key]
      expect(now).toEqual(left)
    }
  })
  it('takes an item out of a list between brackets', () => {
    expect(verwijderVeld('a: [x, y, z]\n', 'a[0]')).toBe('a: [y, z]\n')
    expect(verwijderVeld('a: [x, y, z]\n', 'a[2]')).toBe('a: [x, y]\n')
    expect(verwijderVeld('a: [x]\n', 'a[0]')).toBe('a: []\n')
  })
})
