import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Document, Packer } from 'docx'
import { expect, test } from 'vitest'
import { unzipDocx } from '../../src/docx/index.ts'
import { renderWord } from '../../src/word/index.ts'
import { compiler } from '../../src/word/pack.ts'
import { deel } from './fragment.ts'
import { genummerdeBoom, voorbeeldboom } from './voorbeeldboom.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The hash as another process in another time zone computes it. */
const elsewhere = (zone: string): string => {
  const script = `
    import { createHash } from 'node:crypto'
    import { renderWord } from './src/word/index.ts'
    import { voorbeeldboom } from './test/word/voorbeeldboom.ts'
    console.log(createHash('sha256').update(renderWord(voorbeeldboom())).digest('hex'))`
  const root = fileURLToPath(new URL('../..', import.meta.url))
  return execFileSync('node', ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  }).trim()
}

test('the same tree gives the same bytes, whatever was made before', () => {
  const first = hash(renderWord(voorbeeldboom()))
  renderWord(genummerdeBoom())
  expect(hash(renderWord(voorbeeldboom()))).toBe(first)
})

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'also in a process of its own in %s',
  (zone) => {
    expect(elsewhere(zone)).toBe(hash(renderWord(voorbeeldboom())))
  },
  60_000,
)

test('the step of the library that we depend on is still there', () => {
  expect(typeof compiler().compile).toBe('function')
  expect(compiler()).toBe(Reflect.get(Packer, 'compiler'))
  expect(compiler().compile(new Document({ sections: [] }), undefined, [])).toBeInstanceOf(Map)
})

test('no part has an id from chance or a date from the clock', () => {
  const bytes = renderWord(voorbeeldboom())
  for (const name of unzipDocx(bytes).keys()) {
    if (name.endsWith('.rels')) expect(deel(bytes, name)).not.toMatch(/Id="rId[a-z0-9_-]{15,}"/)
    expect(deel(bytes, name)).not.toContain(new Date().toISOString().slice(0, 10))
  }
})

test('the parts are in a fixed order, the table of contents of the package first', () => {
  const [first, second, ...rest] = [...unzipDocx(renderWord(voorbeeldboom())).keys()]
  expect([first, second]).toEqual(['[Content_Types].xml', '_rels/.rels'])
  expect(rest).toEqual([...rest].sort())
})

test('the properties tell what the document is', () => {
  const core = deel(renderWord(voorbeeldboom()), 'docProps/core.xml')
  for (const fact of [
    '<dc:title>Convenant Samen naar School</dc:title>',
    '<dc:creator>Convenantbouwer</dc:creator>',
    '<dc:language>nl-NL</dc:language>',
    '<cp:contentStatus>concept</cp:contentStatus>',
    '<cp:version>0.3</cp:version>',
    '2027-02-01T00:00:00Z</dcterms:created>',
  ]) {
    expect(core).toContain(fact)
  }
  expect(deel(renderWord(voorbeeldboom()), 'docProps/custom.xml')).toContain('name="formulierversie"')
  expect(deel(renderWord(voorbeeldboom()), 'word/settings.xml')).toContain('<w:themeFontLang w:val="nl-NL"/>')
})
