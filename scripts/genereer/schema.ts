import type { Bron, Lijsten, Veld } from './bron.ts'

type Schema = Record<string, unknown>

const patroon = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  datum: '^\\d{4}-\\d{2}-\\d{2}$',
  duur: '^\\d{1,3} (minuut|minuten|uur|werkdag|werkdagen|dag|dagen|week|weken|maand|maanden|jaar)$',
  tijd: '^([01]\\d|2[0-3]):[0-5]\\d$',
  email: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  telefoon: '^[+0-9][0-9 ()-]{6,19}$',
  web: '^https?://\\S+$',
  kvk: '^\\d{8}$',
  versie: '^\\d+(\\.\\d+){0,2}$',
}

const tekst = (extra: Schema = {}): Schema => ({ type: 'string', maxLength: 500, ...extra })

/** Value schemas per kind; the source text of a scalar counts, so a number or date is read as text. */
const perSoort: Record<string, (veld: Veld, lijsten: Lijsten) => Schema> = {
  formaat: () => ({ type: 'integer', minimum: 1 }),
  id: () => tekst({ pattern: patroon.id, maxLength: 28 }),
  tekst: () => tekst(),
  alineas: () => tekst({ maxLength: 10000 }),
  bewonerstekst: () => ({
    type: ['string', 'object'],
    maxLength: 10000,
    properties: {
      tekst: tekst({ maxLength: 10000, title: 'Tekst', description: 'De tekst zoals die in het convenant komt.' }),
      inGewoneTaal: tekst({
        maxLength: 10000,
        title: 'In gewone taal',
        description: 'Dezelfde inhoud voor inwoners: korte zinnen, gewone woorden.',
      }),
    },
    additionalProperties: false,
  }),
  datum: () => tekst({ pattern: patroon.datum }),
  duur: () => tekst({ pattern: patroon.duur }),
  tijd: () => tekst({ pattern: patroon.tijd }),
  janee: () => ({ type: 'string', enum: ['ja', 'nee'] }),
  getal: () => ({ type: 'integer', minimum: 0, maximum: 1000000 }),
  email: () => tekst({ pattern: patroon.email, maxLength: 254 }),
  telefoon: () => tekst({ pattern: patroon.telefoon }),
  web: () => tekst({ pattern: patroon.web }),
  kvk: () => tekst({ pattern: patroon.kvk }),
  versie: () => tekst({ pattern: patroon.versie }),
  pad: () => tekst(),
  wet: () => ({ $ref: '#/definitions/Wetsverwijzing' }),
  keuze: (veld, lijsten) => {
    const lijst = lijsten[veld.naar ?? ''] ?? {}
    return { type: 'string', enum: Object.keys(lijst), markdownEnumDescriptions: Object.values(lijst) }
  },
  ref: (veld) => ({ ...tekst({ pattern: patroon.id, maxLength: 28 }), 'x-verwijst': veld.naar }),
  groep: (veld) => ({ $ref: `#/definitions/${veld.naar}` }),
}

const nvt: Schema = {
  type: 'string',
  maxLength: 500,
  title: 'Niet van toepassing',
  description: 'De reden waarom dit veld niet van toepassing is.',
}

/** Every value may be denied with `{nvt: reden}`; written without oneOf, so that an editor gives one message per fault. */
const magOntkend = (schema: Schema): Schema => {
  if (schema.$ref) return schema
  const types = [schema.type as string].flat()
  const properties = { ...((schema.properties as Schema) ?? {}), nvt }
  const only = types.includes('object') ? {} : { required: ['nvt'] }
  const { enum: values, ...rest } = schema
  // A closed list binds text only: an enum beside a denial would forbid the denial.
  // biome-ignore lint/suspicious/noThenProperty: 'then' is a keyword of JSON Schema
  const closed = values ? { if: { type: 'string' }, then: { enum: values } } : {}
  return {
    ...rest,
    ...closed,
    type: [...new Set([...types, 'object'])],
    properties,
    additionalProperties: false,
    ...only,
  }
}

const veldSchema = (veld: Veld, lijsten: Lijsten): Schema => {
  const maak = perSoort[veld.soort]
  if (!maak) throw new Error(veld.soort)
  const value = maak(veld, lijsten)
  const shaped = veld.lijst ? { type: 'array', items: value, maxItems: 2000 } : value
  const fixed = ['formaat', 'id'].includes(veld.soort)
  const uitleg = {
    title: veld.titel,
    description: veld.uitleg,
    ...(veld.voorbeeld && !veld.lijst && veld.soort !== 'groep' ? { examples: [veld.voorbeeld] } : {}),
    'x-wieWeetDit': veld.wie,
    'x-fase': veld.fase,
    ...(veld.nodig ? { 'x-nodig': veld.nodig } : {}),
  }
  if (shaped.$ref) return { allOf: [shaped], ...uitleg }
  return { ...uitleg, ...(fixed ? shaped : magOntkend(shaped)) }
}

export const maakSchema = (bron: Bron, lijsten: Lijsten): Schema => {
  const definitions: Record<string, Schema> = {}
  for (const type of bron) {
    const properties = Object.fromEntries(type.velden.map((veld) => [veld.naam, veldSchema(veld, lijsten)]))
    const hasId = type.velden.some((veld) => veld.soort === 'id')
    const root = type.naam === 'Beschrijving'
    definitions[type.naam] = {
      title: type.titel,
      type: 'object',
      properties: root || hasId ? properties : { ...properties, nvt },
      ...(hasId ? { required: ['id'] } : root ? { required: ['formaat'] } : {}),
      additionalProperties: false,
    }
  }
  definitions.Wetsverwijzing = {
    title: 'Wetsartikel',
    type: 'object',
    description: 'Een artikel uit de wetcatalogus.',
    properties: {
      wet: tekst({
        pattern: patroon.id,
        maxLength: 100,
        title: 'Wet',
        description: 'De citeertitel als aanduiding, zoals jeugdwet.',
      }),
      artikel: tekst({ maxLength: 20, title: 'Artikel', description: 'Het artikelnummer.' }),
      lid: tekst({ maxLength: 10, title: 'Lid', description: 'Het lid.' }),
      onderdeel: tekst({ maxLength: 10, title: 'Onderdeel', description: 'Het onderdeel.' }),
    },
    additionalProperties: false,
  }
  const { Beschrijving, ...rest } = definitions
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'samenwerking.schema.json',
    ...Beschrijving,
    definitions: rest,
  }
}
