/** An own template is hostile input: it ends in a finding at its place, in bounded time, whatever it asks. */
import { describe, expect, test } from 'vitest'
import { beoordeel, maak } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const bron = leesVoorbeeld('onderwijs-jeugdhulp')
const kop = '---\nid: klachten\ntitel: Klachten\nversie: 1\nvervangt: klachten@1\nreden: x\ntoelichting: y\n---\n'
const diep = (open: string, midden: string, sluit: string, aantal: number): string =>
  open.repeat(aantal) + midden + sluit.repeat(aantal)

/** Clauses that call each other twice, each level: a million million at the bottom. */
const kwadraat = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 38 }, (_empty, index) => {
      const id = index === 0 ? 'klachten' : `k${index}`
      const next = index === 37 ? 'x' : `{{#each @root.overleggen.alle}}{{bouwsteen "k${index + 1}" bij=id}}{{/each}}`
      const eigen = index === 0 ? kop : `---\nid: ${id}\nversie: 1\nreden: x\ntoelichting: y\n---\n`
      return [`bouwstenen/${id}.md.hbs`, `${eigen}${next}${next.replaceAll('bij=id', 'bij=naam')}\n`]
    }),
  )

/** Lists within lists: the number of steps is a power of the number of overleggen and partners. */
const lussen = (blokken: number): string => diep('{{#each @root.partijen.alle}}', '{{korteNaam}}', '{{/each}}', blokken)

const gevallen: Readonly<Record<string, string | Record<string, string>>> = {
  'loops in loops': lussen(8),
  'loops that print nothing': diep('{{#each @root.partijen.alle}}', '', '{{/each}}', 12),
  'clauses that multiply': kwadraat(),
  'a clause that calls itself': '{{bouwsteen "klachten"}}\n',
  'blocks in blocks': diep('{{#if true}}', 'x', '{{/if}}', 10_000),
  'fifty blocks': diep('{{#if true}}', 'x', '{{/if}}', 50),
  'else after else': `{{#if true}}a${'{{else if true}}b'.repeat(10_000)}{{/if}}`,
  'helpers in helpers': `{{#if ${diep('(niet ', 'true', ')', 10_000)}}}x{{/if}}`,
  'a path without end': `{{a${'.a'.repeat(90_000)}}}`,
  'up without end': `{{${'../'.repeat(60_000)}a}}`,
  'three braces': '{{{partij}}}',
  'an ampersand': '{{&partij}}',
  'a partial': '{{> klachten}}',
  'a partial block': '{{#> klachten}}x{{/klachten}}',
  'a decorator': '{{* x}}',
  prototypes: '{{constructor}}',
  'deep prototypes': '{{samenwerking.__proto__.polluted}}',
  'a prototype in a helper': '{{opsomming toString "constructor"}}',
  lookup: '{{lookup samenwerking "constructor"}}',
  'token characters': 'a \uE0000\uE001 b',
  'a token character in the heading': `---\nid: klachten\ntitel: \uE0001\uE001\nsoort: artikel\nversie: 1\nvervangt: klachten@1\nreden: x\n---\nx`,
  html: '<script>alert(1)</script>\n',
  'inline html': 'a <b onclick="x">b</b>\n',
  'an image': '![x](https://x.example/x.png)\n',
  'a code block': '```\nx\n```\n',
  'a heading too deep': '##### x\n',
  'a text that is too long': 'x '.repeat(150_000),
  'a block that stays open': '{{#if true}}',
  'a wrong end': '{{/if}}',
  'only a brace': '{{',
  'quotes in quotes': `${'> '.repeat(5_000)}x\n`,
  'no front matter': { 'bouwstenen/klachten.md.hbs': 'x' },
  'front matter without end': { 'bouwstenen/klachten.md.hbs': `---\nid: klachten\n${'x: y\n'.repeat(20_000)}` },
  'nothing at all': { 'bouwstenen/klachten.md.hbs': '' },
}

const bouw = (geval: string | Record<string, string>) => {
  const teksten = typeof geval === 'string' ? { 'bouwstenen/klachten.md.hbs': kop + geval } : geval
  const beoordeling = beoordeel(bron, inhoud, {
    bestand: 'samenwerking.yaml',
    eigen: { teksten: new Map(Object.entries(teksten)), geweigerd: [] },
  })
  return maak(beoordeling, inhoud, { alleen: ['02', '06'], formaten: ['md'] })
}

describe('ends in a finding at its place, and the other document is made', () => {
  test.each(Object.keys(gevallen))('%s', (naam) => {
    const start = performance.now()
    const { bevindingen, bestanden } = bouw(gevallen[naam] ?? '')
    const eigen = bevindingen.filter(({ code, ernst }) => code.startsWith('SJA') && ernst === 'fout')
    expect(eigen.length).toBeGreaterThan(0)
    for (const { plaats, bericht } of eigen) {
      expect(plaats.bestand).toMatch(/^sjablonen\//)
      expect(plaats.regelnummer).toBeGreaterThan(0)
      expect(bericht.length).toBeLessThan(500)
      expect(bericht).not.toMatch(/undefined|\[object|RangeError|Maximum call/)
    }
    expect(bestanden.map(({ document }) => document)).toContain('inwonersuitleg')
    expect(performance.now() - start).toBeLessThan(60_000)
  })
})

describe('is no fault, and stays text', () => {
  test.each([
    ['a link to a script', '[klik](javascript:alert(1))\n', '[klik](#)'],
    ['a data link', '[klik](data:text/html,x)\n', '[klik](#)'],
    ['stars without end', `${'*'.repeat(20_000)}a\n`, '*a'],
    ['brackets without end', `${'['.repeat(20_000)}a\n`, '[a'],
    ['accents and other scripts', 'naïeve שלום 👩‍👧\n', 'naïeve'],
  ])('%s', (_name, tekst, verwacht) => {
    const start = performance.now()
    const { bevindingen, bestanden } = bouw(tekst)
    expect(bevindingen.filter(({ code, ernst }) => code.startsWith('SJA') && ernst === 'fout')).toEqual([])
    const markdown = new TextDecoder().decode(bestanden.find(({ document }) => document === 'aansluitdocument')?.bytes)
    expect(markdown).toContain(verwacht)
    expect(performance.now() - start).toBeLessThan(60_000)
  })
})
