import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fasen, faseVan } from '../../src/report/fasen.ts'
import { root } from '../repo/modules.ts'

type Veld = { 'x-fase'?: string }
const schema = JSON.parse(readFileSync(join(root, 'schemas/samenwerking.schema.json'), 'utf8')) as {
  properties: Record<string, Veld>
}

test('the phase of every top-level field is that of the schema', () => {
  const different = Object.entries(schema.properties).filter(([key, veld]) => faseVan(key) !== veld['x-fase'])
  expect(different.map(([key]) => key)).toEqual([])
})

test.each([
  ['partners[2].fg', 'partijen'],
  ['partners[0].besluiten[1].datum', 'besluitvorming'],
  ['overleggen[0].verstrekkingen[3].situatie', 'gegevens'],
  ['samenwerking.evaluatie.eerste', 'beheer'],
  ['samenwerking.titel', 'start'],
  ['constructor', 'start'],
  [undefined, 'start'],
])('%s is asked in %s', (pad, fase) => {
  expect(faseVan(pad)).toBe(fase)
  expect(fasen).toContain(fase)
})
