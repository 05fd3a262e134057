// Same input, same bytes: makes every example with each given Node, in several time zones and languages, and compares.
// Use: node scripts/vergelijk-node.mjs [<path of another node> ...]
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'convenant.mjs')
const nodes = [process.execPath, ...process.argv.slice(2)]
const environments = [
  { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
]

/** Path → hash of all files in a folder. */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), hash(path)]))
}

function maak(node, environment, example) {
  const folder = mkdtempSync(join(tmpdir(), 'convenant-vergelijk-'))
  try {
    const { status, stderr } = spawnSync(node, [program, 'maak', example, '--naar', folder], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`maak ${example} ended with ${status}:\n${stderr}`)
    return hashes(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const examples = readdirSync(join(root, 'examples'))
  .map((name) => join(root, 'examples', name))
  .filter((folder) => existsSync(join(folder, 'samenwerking.yaml')))
const versions = nodes.map((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() || node)
let differences = 0
for (const example of examples) {
  const [first, ...rest] = nodes.flatMap((node, i) =>
    environments.map((environment) => ({
      name: `${versions[i]} ${environment.TZ}`,
      made: maak(node, environment, example),
    })),
  )
  if (first.made.size === 0) throw new Error(`${example}: nothing was made`)
  for (const { name, made } of rest) {
    for (const path of new Set([...first.made.keys(), ...made.keys()])) {
      if (first.made.get(path) === made.get(path)) continue
      differences++
      console.error(`${example}: ${path} differs between ${first.name} and ${name}`)
    }
  }
}
if (examples.length === 0) throw new Error('no examples found')
console.log(`${examples.length} examples, ${versions.join(' and ')}: ${differences || 'no'} differences`)
process.exit(differences ? 1 : 0)
