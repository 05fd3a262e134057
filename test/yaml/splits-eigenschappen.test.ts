/** Splices in descriptions of any layout: the data changes at one place, every other line stays. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Ruw } from '../../src/model/ruw.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { vervangWaarde, verwijderVeld, voegToeAanLijst, voegVeldToe } from '../../src/yaml/splits.ts'

type Boom = string | Boom[] | { [key: string]: Boom }

const key = fc.constantFrom('a', 'b', 'c', 'naam', 'fg')
const leaf = fc.constantFrom(
  'x',
  'een tekst',
  'een: dubbele punt',
  '',
  'regel een\nregel twee\n',
  'lang '.repeat(30).trim(),
  '- x',
  '# y',
  "'s",
  'eind\n\n',
)
const { boom } = fc.letrec<{ boom: Boom; map: Boom }>((tie) => ({
  boom: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, fc.array(tie('boom'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(key, tie('boom'), { minKeys: 0, maxKeys: 4, noNullPrototype: true }),
}))
const wortel = fc.dictionary(key, boom, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
const layout = fc.record({
  indentSeq: fc.boolean(),
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(0, 40),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'any' as const),
  crlf: fc.boolean(),
  comment: fc.boolean(),
  end: fc.boolean(),
})

const boomVan = (ruw: Ruw): Boom =>
  ruw.type === 'scalar'
    ? ruw.bron
    : ruw.type === 'lijst'
      ? ruw.items.map(boomVan)
      : Object.fromEntries([...ruw.velden].map(([naam, kind]) => [naam, boomVan(kind)]))
const lees = (text: string): Boom => {
  const { ruw, bevindingen } = leesYaml(new TextEncoder().encode(text), 'x')
  if (!ruw) throw new Error(`${bevindingen.map(({ bericht }) => bericht).join(' ')}\n${text}`)
  return boomVan(ruw)
}
const schrijf = (
  data: Boom,
  { crlf, comment, end, ...options }: typeof layout extends fc.Arbitrary<infer T> ? T : never,
): string => {
  const text = stringify(data, options)
  // comments only where they cannot be text: above the whole, and at the end
  const whole = comment ? `# kop\n\n${text}\n# eind\n` : text
  const cut = end ? whole : whole.replace(/\n+$/, '')
  return crlf ? cut.replace(/\n/g, '\r\n') : cut
}

const paden = (data: Boom, pad = ''): string[] =>
  typeof data === 'string'
    ? [pad]
    : Array.isArray(data)
      ? [pad, ...data.flatMap((item, i) => paden(item, `${pad}[${i}]`))]
      : [
          ...(pad === '' ? [] : [pad]),
          ...Object.entries(data).flatMap(([naam, kind]) => paden(kind, pad === '' ? naam : `${pad}.${naam}`)),
        ]
const stappen = (pad: string): (string | number)[] =>
  [...pad.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, naam, index]) => naam ?? Number(index))
const op = (data: Boom, pad: string): Boom =>
  stappen(pad).reduce<Boom>((at, stap) => (at as Record<string, Boom>)[stap]!, data)
const kopie = (data: Boom): Boom => JSON.parse(JSON.stringify(data)) as Boom
const gewijzigd = (
  data: Boom,
  pad: string,
  change: (ouder: Record<string, Boom> | Boom[], stap: string | number) => void,
): Boom => {
  const copy = kopie(data)
  const steps = stappen(pad)
  const last = steps.pop()!
  change(steps.reduce<Boom>((at, stap) => (at as Record<string, Boom>)[stap]!, copy) as Boom[], last)
  return copy
}
/**
 * A list or group that lost its last part reads as an empty value. Blank lines behind a text of the kind '|+' count as
 * part of it, also those that stood behind what was taken out; the reader of a description drops them.
 */
const zonderLeeg = (data: Boom): Boom =>
  typeof data === 'string'
    ? data.replace(/\n+$/, '')
    : Array.isArray(data)
      ? data.length === 0
        ? ''
        : data.map(zonderLeeg)
      : Object.keys(data).length === 0
        ? ''
        : Object.fromEntries(Object.entries(data).map(([naam, kind]) => [naam, zonderLeeg(kind)]))

/** The writer of the library makes an unreadable text of some empty lists; those are no case. */
const leesbaar = (text: string): boolean => leesYaml(new TextEncoder().encode(text), 'x').ruw !== undefined
const geval = fc.tuple(wortel, layout, fc.nat()).filter(([data, vorm]) => leesbaar(schrijf(data, vorm)))
const runs = { numRuns: 300 }

describe('splices in any layout', () => {
  it('vervangWaarde', () => {
    fc.assert(
      fc.property(geval, ([ruwe, vorm, keuze]) => {
        const text = schrijf(ruwe, vorm)
        const data = lees(text)
        const all = paden(data).filter((pad) => typeof op(data, pad) === 'string')
        fc.pre(all.length > 0)
        const pad = all[keuze % all.length]!
        const after = vervangWaarde(text, pad, "nieuw: 't")
        expect(lees(after)).toEqual(
          gewijzigd(data, pad, (ouder, stap) => {
            ;(ouder as Record<string, Boom>)[stap] = "nieuw: 't"
          }),
        )
      }),
      runs,
    )
  })
  it('voegVeldToe', () => {
    fc.assert(
      fc.property(geval, fc.boolean(), ([ruwe, vorm, keuze], groep) => {
        const text = schrijf(ruwe, vorm)
        const data = lees(text)
        const all = [
          '',
          ...paden(data).filter((pad) => !Array.isArray(op(data, pad)) && typeof op(data, pad) === 'object'),
        ]
        const pad = all[keuze % all.length]!
        let after: string
        try {
          after = voegVeldToe(text, pad, 'nieuw', groep ? 'p: 1\nq: 2' : 'w')
        } catch (fault) {
          expect(String(fault)).toContain('several lines')
          return
        }
        const copy = kopie(data)
        ;(pad === '' ? (copy as Record<string, Boom>) : (op(copy, pad) as Record<string, Boom>)).nieuw = groep
          ? { p: '1', q: '2' }
          : 'w'
        expect(lees(after)).toEqual(copy)
      }),
      runs,
    )
  })
  it('voegToeAanLijst', () => {
    fc.assert(
      fc.property(geval, fc.boolean(), ([ruwe, vorm, keuze], groep) => {
        const text = schrijf(ruwe, vorm)
        const data = lees(text)
        const all = paden(data).filter((pad) => Array.isArray(op(data, pad)))
        fc.pre(all.length > 0)
        const pad = all[keuze % all.length]!
        let after: string
        try {
          after = voegToeAanLijst(text, pad, groep ? 'id: p\nnaam: q' : 'w')
        } catch (fault) {
          expect(String(fault)).toMatch(/several lines|Not a list/)
          return
        }
        const copy = kopie(data)
        ;(op(copy, pad) as Boom[]).push(groep ? { id: 'p', naam: 'q' } : 'w')
        expect(lees(after)).toEqual(copy)
      }),
      runs,
    )
  })
  it('verwijderVeld', () => {
    fc.assert(
      fc.property(geval, ([ruwe, vorm, keuze]) => {
        const text = schrijf(ruwe, vorm)
        const data = lees(text)
        fc.pre(typeof data === 'object' && Object.keys(data).length > 1)
        const all = paden(data)
        const pad = all[keuze % all.length]!
        const after = verwijderVeld(text, pad)
        const expected = gewijzigd(data, pad, (ouder, stap) => {
          if (Array.isArray(ouder)) ouder.splice(Number(stap), 1)
          else delete ouder[stap as string]
        })
        expect(zonderLeeg(lees(after))).toEqual(zonderLeeg(expected))
      }),
      runs,
    )
  })
})
