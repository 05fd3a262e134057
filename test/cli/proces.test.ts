/** The bundle as a process: what only shows there. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { cliBundle } from '../../scripts/bundles.ts'
import { collectInhoud } from '../../scripts/inhoud.ts'
import { root } from '../repo/modules.ts'
import { tijdelijkeMap } from './nep.ts'

let code = ''
let inhoud = ''
beforeAll(async () => {
  const { outputFiles } = await build({
    ...cliBundle,
    absWorkingDir: root,
    entryPoints: [join(root, 'src/cli/main.ts')],
    write: false,
  })
  code = outputFiles?.[0]?.text ?? ''
  inhoud = JSON.stringify(collectInhoud(root))
}, 60_000)

const start = (args: string[], files: Record<string, string> = {}) => {
  const folder = tijdelijkeMap({ 'convenant.cjs': code, 'inhoud.json': inhoud, ...files })
  copyFileSync(join(root, 'scripts/loader.mjs'), join(folder, 'convenant.mjs'))
  const child = spawnSync(process.execPath, ['convenant.mjs', ...args], { cwd: folder, encoding: 'utf8', input: '' })
  return { folder, ...child }
}

test('no arguments: short help with a next step that can be copied', () => {
  const { status, stdout, stderr } = start([])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('  node convenant.mjs nieuw mijn-samenwerking\n')
})

test('nieuw writes a description and the schema', () => {
  const { status, stdout, stderr, folder } = start(['nieuw', 'x', '--profiel', 'onderwijs', '--titel', 'Convenant'])
  expect(status).toBe(0)
  expect(stdout).toBe('x/samenwerking.yaml\n')
  expect(stderr).not.toContain('\u001b')
  expect(readFileSync(join(folder, 'x/samenwerking.schema.json'), 'utf8')).toBe(
    readFileSync(join(root, 'schemas/samenwerking.schema.json'), 'utf8'),
  )
})

test.each([
  [['nieuw'], 2],
  [['maak', '--onzin'], 2],
  [['maak', 'weg'], 3],
  [['nieuw', '--profiel', 'onderwijs', '--naar', 'inhoud.json'], 3],
])('%j ends with %i, without a stack', (args, expected) => {
  const { status, stdout, stderr } = start(args)
  expect(status).toBe(expected)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^Fout: /)
  expect(stderr).not.toMatch(/\n\s+at /)
})

test('an installation that is not complete', () => {
  const { status, stderr } = start(['maak'], { 'samenwerking.yaml': 'formaat: 1\n', 'inhoud.json': '{' })
  expect(status).toBe(3)
  expect(stderr).toContain('Installeer het programma opnieuw')
})
