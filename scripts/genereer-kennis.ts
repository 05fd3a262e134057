/** Makes schemas/kennis/kennis.generated.json from the lists beside it. Pure: reading comes in as functions. */
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { type Catalogus, maakCatalogus } from '../src/wetten/catalogus.ts'
import type { KennisJson } from '../src/wetten/kennis-types.ts'
import { controleerKennis } from './genereer/kennis-controle.ts'

const folder = 'schemas/kennis'
const catalogusPad = 'schemas/wetten/catalogus.generated.json'
const lijstenPad = 'schemas/bron/lijsten.yaml'
const delen = ['hoedanigheden', 'gegevens', 'bewaartermijnen', 'overleggen', 'bevoegdheden'] as const

type Lezer = (path: string) => string
type Lister = (folder: string) => readonly string[]

const leesLijst = (path: string, read: Lezer): readonly unknown[] => {
  const rows: unknown = parse(read(path))
  if (!Array.isArray(rows)) throw new Error(`${path}: een lijst verwacht`)
  return rows
}

/** `hoedanigheden` is too long for one file, so a part may also be a folder of lists. */
const leesDeel = (deel: string, names: readonly string[], read: Lezer, list: Lister): readonly unknown[] => {
  if (names.includes(`${deel}.yaml`)) return leesLijst(`${folder}/${deel}.yaml`, read)
  return baseNames(list(`${folder}/${deel}`))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => leesLijst(`${folder}/${deel}/${name}`, read))
}

const baseNames = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort()

/** One line per entry keeps a diff of the generated file readable. */
const format = (kennis: KennisJson): string => {
  const part = (deel: (typeof delen)[number]): string => {
    const rows = kennis[deel].map((row) => `  ${JSON.stringify(row)}`)
    return `"${deel}":[\n${rows.join(',\n')}\n]`
  }
  return `{"formaat":${kennis.formaat},\n${delen.map(part).join(',\n')}\n}\n`
}

export const genereerKennis = (read: Lezer, list: Lister): string => {
  const names = baseNames(list(folder))
  const kennis: unknown = {
    formaat: 1,
    ...Object.fromEntries(delen.map((deel) => [deel, leesDeel(deel, names, read, list)])),
  }
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  const validate = ajv.compile<KennisJson>(JSON.parse(read(`${folder}/kennis.schema.json`)))
  if (!validate(kennis)) {
    const faults = (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message ?? e.keyword}`)
    throw new Error(`${folder}: ${faults.join('; ')}`)
  }
  const catalogus: Catalogus = maakCatalogus(JSON.parse(read(catalogusPad)))
  const lijsten = parse(read(lijstenPad)) as Record<string, Record<string, string>>
  const faults = controleerKennis(kennis, catalogus, lijsten)
  if (faults.length > 0) throw new Error(`${folder}: ${faults.join('; ')}`)
  return format(kennis)
}
