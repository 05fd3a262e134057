/** Any line of text as any value: no crash, the same shape of document, the same text in tree, Markdown and Word. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectText } from '../src/docx/index.ts'
import { beoordeel } from '../src/index.ts'
import { renderMarkdown } from '../src/markdown/index.ts'
import type { Beschrijving } from '../src/model/beschrijving.generated.ts'
import { veldinfo } from '../src/model/veldinfo.ts'
import { bouwBomen } from '../src/pipeline/maak.ts'
import { plainText } from '../src/tree/plain-text.ts'
import { renderWord } from '../src/word/index.ts'
import { markdownTekst } from './hulp/markdown-tekst.ts'
import { inhoud, leesVoorbeeld } from './hulp/voorbeelden.ts'
import { zonderInhoud } from './hulp/zonder-inhoud.ts'

const lees = (naam: string): Beschrijving => {
  const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  return beschrijving
}

type Plek = readonly (string | number)[]
const vrij = new Set(['tekst', 'bewonerstekst'])

/** Places of single-line free text in a description. */
const plekken = (value: unknown, plek: Plek = [], pad = ''): Plek[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => plekken(item, [...plek, index], `${pad}[${index}]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([naam, child]) =>
      naam === 'nvt' || naam === 'pad' ? [] : plekken(child, [...plek, naam], pad === '' ? naam : `${pad}.${naam}`),
    )
  return typeof value === 'string' && vrij.has(veldinfo(pad)?.soort ?? '') ? [plek] : []
}

const metWaarde = (b: Beschrijving, plek: Plek, waarde: string): Beschrijving => {
  const copy = structuredClone(b) as unknown as Record<string | number, unknown>
  let at = copy
  for (const step of plek.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  at[plek.at(-1) ?? ''] = waarde
  return copy as unknown as Beschrijving
}

/** Types and depths; texts left out. */
const skelet = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null) return node
  const { type, depth, children } = node as Record<string, unknown>
  return { type, depth, children: (children as unknown[] | undefined)?.map(skelet) }
}

const volledig = process.env.VOLLEDIG === '1'
const vijandig = fc.oneof(
  fc.constantFrom(
    '*x* | y',
    '# kop',
    '1. een',
    '<script>',
    '{{naam}}',
    '[a](b)',
    '```',
    '\\',
    '&amp;',
    'שלום',
    '👨‍👩‍👧',
    '$&',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `x${text.replace(/[\r\n]/g, ' ')}`),
)

describe.each(['minimaal', 'onderwijs-jeugdhulp'])('%s', (naam) => {
  const b = lees(naam)
  const alle = plekken(b)
  const basis = (plek: Plek) => bouwBomen(metWaarde(b, plek, 'xx'), inhoud).bomen.map((boom) => skelet(boom.tree))
  test('there are values to try', () => expect(alle.length).toBeGreaterThan(naam === 'minimaal' ? 5 : 300))
  test('any line as any value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alle), vijandig, (plek, waarde) => {
        const { bomen, bevindingen } = bouwBomen(metWaarde(b, plek, waarde), inhoud)
        expect(bevindingen).toEqual([])
        expect(bomen.map((boom) => skelet(boom.tree))).toEqual(basis(plek))
        for (const { tree } of bomen) {
          const text = plainText(tree)
          expect(projectText(renderWord(tree))).toBe(text)
          expect(markdownTekst(renderMarkdown(zonderInhoud(tree)))).toBe(text)
        }
      }),
      { numRuns: naam === 'minimaal' ? (volledig ? 150 : 12) : volledig ? 25 : 2 },
    )
  }, 600_000)
})
