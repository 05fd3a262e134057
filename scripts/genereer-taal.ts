/** Makes schemas/taal/moeilijke-woorden.generated.json from the list beside it. Pure: reading comes in as a function. */
import { Ajv } from 'ajv'
import { parse } from 'yaml'

const folder = 'schemas/taal'

interface Woord {
  readonly woord: string
  readonly vormen?: readonly string[]
}

/** Refuses what the schema refuses, and a word that stands in the list twice. */
export const genereerTaal = (read: (path: string) => string): string => {
  const woorden: unknown = parse(read(`${folder}/moeilijke-woorden.yaml`))
  const ajv = new Ajv({ allErrors: true })
  const validate = ajv.compile(JSON.parse(read(`${folder}/moeilijke-woorden.schema.json`)))
  if (!validate(woorden)) throw new Error(`${folder}: ${ajv.errorsText(validate.errors)}`)
  const alle = (woorden as readonly Woord[]).flatMap(({ woord, vormen = [] }) => [woord, ...vormen])
  const dubbel = alle.filter((woord, at) => alle.indexOf(woord) !== at)
  if (dubbel.length > 0) throw new Error(`${folder}: twee keer: ${dubbel.join(', ')}`)
  return `${JSON.stringify(woorden, null, 1)}\n`
}
