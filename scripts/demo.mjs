// The first five minutes: makes the documents of the complete example and says where they lie.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join('examples', 'onderwijs-jeugdhulp')
const output = join('uitvoer', 'voorbeeld')

if (!existsSync(join(root, 'dist', 'convenant.mjs'))) {
  console.error('Het programma is nog niet gebouwd. Typ eerst: npm run build')
  process.exit(1)
}
const { status } = spawnSync(process.execPath, [join('dist', 'convenant.mjs'), 'maak', example, '--naar', output], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

const documents = readdirSync(join(root, output))
  .filter((name) => /\.(docx|md)$/.test(name))
  .sort()
if (documents.length === 0) {
  console.error(`Er staan geen documenten in ${output}.`)
  process.exit(1)
}
console.log(`
Klaar. De documenten van het voorbeeld staan in de map:
  ${join(root, output)}

${documents.map((name) => `  ${name}`).join('\n')}

De .docx-bestanden opent u in Word of LibreOffice, de .md-bestanden in elke teksteditor.
Zij komen allemaal uit één beschrijving:
  ${join(root, example, 'samenwerking.yaml')}

Zelf beginnen? Typ:
  node dist/convenant.mjs nieuw mijn-samenwerking`)
