/** Generates what follows from schemas/bron/*.yaml. Generated files are committed; running this again changes nothing. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Lijsten, leesBron } from './genereer/bron.ts'
import { maakSchema } from './genereer/schema.ts'
import { maakTypes } from './genereer/types.ts'
import { maakValidator } from './genereer/validator.ts'
import { maakVeldendoc } from './genereer/veldendoc.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const write = (path: string, text: string): void => {
  if (!existsSync(path) || read(path) !== text) writeFileSync(path, text)
}

const lijsten = parse(read('schemas/bron/lijsten.yaml')) as Lijsten
const bron = leesBron(parse(read('schemas/bron/beschrijving.yaml')), lijsten)
const schema = maakSchema(bron, lijsten)
write('schemas/samenwerking.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
write('src/model/beschrijving.generated.ts', maakTypes(bron, lijsten))
write('src/schema/valideer.generated.js', maakValidator(schema))
write('docs/velden.md', maakVeldendoc(bron, lijsten))

if (existsSync('scripts/genereer-wetten.ts')) {
  const { genereerWetten } = await import('./genereer-wetten.ts')
  write(
    'schemas/wetten/catalogus.generated.json',
    genereerWetten(read, (folder: string) => readdirSync(folder).sort()),
  )
}

if (existsSync('schemas/kennis')) {
  const { genereerKennis } = await import('./genereer-kennis.ts')
  write(
    'schemas/kennis/kennis.generated.json',
    genereerKennis(read, (folder: string) => readdirSync(folder).sort()),
  )
}

if (existsSync('schemas/taal')) {
  const { genereerTaal } = await import('./genereer-taal.ts')
  write('schemas/taal/moeilijke-woorden.generated.json', genereerTaal(read))
}

// Reads the fields from the code itself, so it comes last: after the types it depends on.
const { maakSjabloondoc } = await import('./genereer/sjabloondoc.ts')
write('docs/sjablonen-naslag.md', maakSjabloondoc())

const { regels } = await import('../src/regels/index.ts')
const { maakDekking } = await import('./genereer/dekking.ts')
const paginas = readdirSync('src/regels', { recursive: true })
  .map((name) => `src/regels/${String(name).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'))
const paden = new Map(paginas.map((path) => [/^# (\w+)/.exec(read(path))?.[1] ?? '', path]))
write('docs/regels.md', maakDekking(parse(read('schemas/bron/controlelijst.yaml')), regels, paden))
