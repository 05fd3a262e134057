/** Any one-line text as any value: no crash, no change of structure. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schrijfScalar } from '../../src/yaml/schrijf-scalar.ts'
import { vervangWaarde } from '../../src/yaml/splits.ts'
import { keer } from '../hulp/volledig.ts'
import { basisTekst, keten } from '../regels/keten.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'{}[]<>|*#`\'"\\&!%@:-_ =~^$1a/ '.split('')), maxLength: 20 }),
    fc.constantFrom(
      '{{x}}',
      '{{{x}}}',
      '<b>',
      '**x**',
      '# x',
      '| a | b |',
      '{nvt: x}',
      '__proto__',
      'null',
      '123456782',
    ),
  )
  .map((value) => value.replace(/[\r\n]/g, ' ').replace(/[\ud800-\udfff]/g, '?'))
  .filter((value) => value.trim() !== '')

const basis = basisTekst()
const shape = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shape)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, key === 'pad' ? child : shape(child)]))
      : typeof value
const vrij = [
  'samenwerking.titel',
  'samenwerking.aanleiding',
  'partners[0].naam',
  'partners[0].zetel',
  'hoedanigheden[0].naam',
  'doelbinding.doelen[0].tekst',
  'overleggen[0].criteria.aanmelding[0]',
  'afspraken.kosten.regeling',
]
const alle = [
  'formaat',
  'samenwerking.status',
  'samenwerking.peildatum',
  'samenwerking.versie',
  'partners[0].id',
  'partners[0].kvk',
  'partners[0].kring',
  'partners[0].fg.email',
  'partners[0].organen[0].isPartij',
  'partners[0].hoedanigheden[0].hoedanigheid',
  'overleggen[0].doelen[0]',
  'hoedanigheden[0].taken[0].wetten[0].artikel',
  'bewaartermijnen[0].termijnen[0].duur',
]

describe('any text as a value', () => {
  it('in a text field: the same text in the model, everything else as it was', () => {
    const before = keten(basis).beschrijving
    fc.assert(
      fc.property(text, fc.constantFrom(...vrij.slice(0, -1)), (value, pad) => {
        const { beschrijving, bevindingen } = keten(vervangWaarde(basis, pad, value))
        expect(shape(beschrijving)).toEqual(shape(before))
        expect(JSON.stringify(beschrijving)).toContain(JSON.stringify(value))
        // what a text says is for other rules; here it is about shape and references
        expect(bevindingen.filter(({ code }) => /^(YML|SCH|REF)/.test(code) && code !== 'SCH115')).toEqual([])
      }),
      { numRuns: keer(300) },
    )
  })
  it('in any field, quoted or bare: findings, no exception', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...vrij, ...alle), fc.boolean(), (value, pad, bare) => {
        const file = vervangWaarde(basis, pad, 'VERVANG')
        const raw = bare ? value : schrijfScalar(value, true)
        const { bevindingen, beschrijving } = keten(file.replace('VERVANG', () => raw))
        expect(beschrijving !== undefined || bevindingen.some(({ stopt }) => stopt)).toBe(true)
        for (const { bericht, hulp } of bevindingen) expect(`${bericht}${hulp}`).not.toMatch(/undefined|\[object /)
      }),
      { numRuns: keer(500) },
    )
  })
  it('any bytes: a finding, no exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => keten(bytes)).not.toThrow()
      }),
      { numRuns: keer(500) },
    )
  })
})

describe('order', () => {
  it('of partners does not change the codes', () => {
    const partner = (id: string, kring: string) =>
      `  - {id: ${id}, naam: P ${id}, kring: ${kring}, fg: {email: x}, hoedanigheden: [{id: h, hoedanigheid: h${id}}]}\n`
    const items = [
      partner('a', 'oprichter'),
      partner('b', 'klasse'),
      partner('c', 'nieuw'),
      partner('d', 'derde'),
      partner('a', 'derde').replace('{id: a', '{id: e'),
    ]
    const codesOf = (lines: readonly string[]) =>
      keten(
        `formaat: 1\nhoedanigheden: [{id: ha}, {id: hb}]\npartners:\n${lines.join('')}overleggen: [{id: o, deelnemers: [{id: x, hoedanigheid: hb}]}]\n`,
      )
        .bevindingen.map(({ code }) => code)
        .sort()
    const expected = codesOf(items)
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (lines) => {
        expect(codesOf(lines)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})
