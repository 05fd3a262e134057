/** Writes `dist/`: the command line, the library with its types, and the content that both read. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { cliBundle, libraryBundle } from './bundles.ts'
import { collectInhoud } from './inhoud.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
mkdirSync(dist, { recursive: true })

if (existsSync(join(root, 'scripts/genereer.ts'))) run('node_modules/tsx/dist/cli.mjs', 'scripts/genereer.ts')

writeIfChanged('inhoud.json', JSON.stringify(collectInhoud(root)))
if (existsSync(join(root, 'schemas/samenwerking.schema.json'))) {
  copyFileSync(join(root, 'schemas/samenwerking.schema.json'), join(dist, 'samenwerking.schema.json'))
}
if (existsSync(join(root, 'src/cli/main.ts'))) await buildCli()
if (existsSync(join(root, 'src/index.ts'))) await buildLibrary()

async function buildCli(): Promise<void> {
  const code = await bundle({ ...cliBundle, entryPoints: [join(root, 'src/cli/main.ts')] })
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  for (const name of readdirSync(dist)) {
    if (name.includes('.cache') && !name.includes(hash)) rmSync(join(dist, name), { force: true })
  }
  writeIfChanged('convenant.cjs', code)
  writeIfChanged(
    'convenant.mjs',
    readFileSync(join(root, 'scripts/loader.mjs'), 'utf8').replace('.__BUNDLE__.', `.${hash}.`),
  )
  chmodSync(join(dist, 'convenant.mjs'), 0o755)
}

async function buildLibrary(): Promise<void> {
  writeIfChanged('index.mjs', await bundle({ ...libraryBundle, entryPoints: [join(root, 'src/index.ts')] }))
  rmSync(join(dist, 'types'), { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
}

async function bundle(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({ ...options, absWorkingDir: root, write: false })
  const [file] = outputFiles ?? []
  if (!file) throw new Error('esbuild gave no output')
  return file.text
}

/** Only writes what changed, so that a second build leaves the code cache of the first in use. */
function writeIfChanged(name: string, text: string): void {
  const path = join(dist, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs one of our development tools with this Node; ends the build when it fails. */
function run(tool: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
