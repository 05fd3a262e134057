import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { afgeleid, lijstVan } from '../../src/model/vak.ts'
import { ontleed } from '../../src/tree/ontleed.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { boomVan } from './sjabloon-hulp.ts'

/** Values that would be markup, code or damage anywhere else. */
const vijandig = [
  '*x*',
  '**x**',
  '_x_',
  '# kop',
  '## kop',
  '- punt',
  '1. x',
  '> citaat',
  '| a | b |',
  '|',
  '---',
  '```',
  '~~~',
  '`x`',
  '[a](javascript:1)',
  '![a](b)',
  '[^1]: x',
  '[^1]',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '&amp;',
  '&#x41;',
  '\\',
  '\\*',
  '{{naam}}',
  '{{{naam}}}',
  '{{#if x}}',
  `$` + '{x}',
  '$1',
  '$&',
  '\u202Eabc',
  '\uFEFFx',
  '\u0000x',
  'a\u0007b',
  '\uE000 0\uE001',
  '\uE0000\uE001',
  '\uD800',
  '\uDC00x',
  '👨‍👩‍👧',
  'שלום',
  'e\u0301',
  'x\u2028y',
  'x\uFFFEy\uFFFF',
  'a\tb',
  '  x  ',
  'x:y',
  ':::note',
  '+ x',
  '* * *',
  '===',
  'x\\',
  '(x)',
  '"x"',
  "'x'",
  '<a href="x">y</a>',
  'http://x.nl',
  'www.x.nl',
  'a@b.nl',
  '~~x~~',
  '- [ ] x',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '%s%n',
  '../../etc/passwd',
  'x'.repeat(3000),
  'art. 6: lid 1',
  'a|b\\|c',
]

const sjabloon = `# Kop {{x}}

Tekst {{x}} en **{{x}}** en _{{x}}_ en [link](https://x.example/{{x}}).

- punt {{x}}
  - dieper {{x}}

1. nummer {{x}}

> kader {{x}}

{{tabel "Tabel " x}}

| {{x}} | b |
|---|---|
{{#each lijst}}
| {{this}} | {{../x}} |
{{/each}}
`

const boom = (value: string) => {
  const x = afgeleid(value, ['x'])
  return boomVan(sjabloon, { x, lijst: lijstVan([x, x], ['x']) })
}

/** Types and depths only; neighbouring texts count as one. */
const skelet = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null) return undefined
  const { type, depth, ordered, children } = node as Record<string, unknown>
  const inner = (children as unknown[] | undefined)?.map(skelet)
  const merged = inner?.filter((child, index) => {
    const isText = (item: unknown) => (item as { type?: string } | undefined)?.type === 'text'
    return !(isText(child) && isText(inner[index - 1]))
  })
  return { type, depth, ordered, children: merged }
}

const gelezen = (tree: ReturnType<typeof boom>): unknown => skelet(ontleed(renderMarkdown(tree)))

describe('a value is never markup', () => {
  const gewoon = skelet(boom('x'))
  test.each(vijandig)('tree keeps its shape with %j', (value) => expect(skelet(boom(value))).toEqual(gewoon))

  const mdGewoon = gelezen(boom('x'))
  test.each(vijandig)('Markdown read again keeps its shape with %j', (value) => {
    expect(gelezen(boom(value))).toEqual(mdGewoon)
  })

  test('any line of text, in tree and Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const value = text.replace(/[\r\n]/g, ' ')
        const tree = boom(value)
        expect(plainText(tree)).not.toMatch(/[\uE000\uE001]/)
        if (plainText(tree).includes('[nog invullen')) return
        expect(skelet(tree)).toEqual(gewoon)
        expect(gelezen(tree)).toEqual(mdGewoon)
      }),
      { numRuns: process.env.VOLLEDIG === '1' ? 2000 : 150 },
    )
  })
})
