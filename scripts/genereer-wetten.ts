/** Makes schemas/wetten/catalogus.generated.json from the law files beside it. Pure: reading comes in as functions. */
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import type { CatalogusJson, Wet } from '../src/wetten/types.ts'

const folder = 'schemas/wetten'

const leesWet = (path: string, text: string, validate: ValidateFunction<Wet>): Wet => {
  const wet: unknown = parse(text)
  if (!validate(wet)) {
    const faults = (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message ?? e.keyword}`)
    throw new Error(`${path}: ${faults.join('; ')}`)
  }
  if (path !== `${folder}/${wet.id}.yaml`) throw new Error(`${path}: het id '${wet.id}' is niet de bestandsnaam`)
  return wet
}

/** One line per law and article keeps a diff of the generated file readable. */
const format = ({ formaat, wetten }: CatalogusJson): string => {
  const laws = wetten.map(({ artikelen, ...wet }) => {
    const rows = artikelen.map((artikel) => `    ${JSON.stringify(artikel)}`).join(',\n')
    const head = JSON.stringify(wet).slice(0, -1)
    return `  ${head},"artikelen":[${rows === '' ? '' : `\n${rows}\n  `}]}`
  })
  return `{"formaat":${formaat},"wetten":[\n${laws.join(',\n')}\n]}\n`
}

export const genereerWetten = (
  readFile: (path: string) => string,
  listFiles: (folder: string) => readonly string[],
): string => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  const validate = ajv.compile<Wet>(JSON.parse(readFile(`${folder}/wet.schema.json`)))
  const wetten = listFiles(folder)
    .map((name) => name.slice(name.lastIndexOf('/') + 1))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => leesWet(`${folder}/${name}`, readFile(`${folder}/${name}`), validate))
  return format({ formaat: 1, wetten })
}
