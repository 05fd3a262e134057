/** The library runs as in a browser: no Node, no `eval`, content given by the caller. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryBundle } from '../../scripts/bundles.ts'
import { inhoud } from '../hulp/voorbeelden.ts'
import { root } from './modules.ts'

const child = fileURLToPath(new URL('browser-child.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'convenant-browser-'))
const bundle = join(folder, 'bundle.mjs')

beforeAll(async () => {
  const { outputFiles } = await build({
    ...libraryBundle,
    minifySyntax: false,
    minifyWhitespace: false,
    stdin: { contents: "export * from './src/index.ts'", resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    write: false,
  })
  writeFileSync(bundle, outputFiles?.[0]?.text ?? '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function runChild(module: string, ...more: string[]): { exports?: string[]; made?: string[]; error?: string } {
  const args = ['--disallow-code-generation-from-strings', child, pathToFileURL(module).href, ...more]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return stdout === '' ? { error: stderr.slice(0, 500) } : JSON.parse(stdout)
}

test('the bundle loads without Node and without eval', () => {
  const { error, exports } = runChild(bundle)
  expect(error).toBeUndefined()
  expect(exports).not.toEqual([])
})

test('it reads a description and makes the documents', () => {
  const content = join(folder, 'inhoud.json')
  writeFileSync(content, JSON.stringify(Object.fromEntries(inhoud)))
  const { error, made } = runChild(bundle, content, join(root, 'examples/minimaal/samenwerking.yaml'))
  expect(error).toBeUndefined()
  expect(made).toContain('02-aansluitdocument.docx true')
  expect(made).toContain('06-inwonersuitleg.md true')
  expect(made?.every((line) => line.endsWith(' true'))).toBe(true)
})

test.each([
  ['code made at run time', "export const f = new Function('return 1')", 'Code generation from strings disallowed'],
  ['process', 'export const f = process.version', 'process is not defined'],
  ['Buffer', "export const f = Buffer.from('a')", 'Buffer is not defined'],
])('the check sees %s', (_name, text, message) => {
  const module = join(folder, 'planted.mjs')
  writeFileSync(module, text)
  expect(runChild(module).error).toContain(message)
})
