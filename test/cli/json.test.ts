import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { root } from '../repo/modules.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/uitvoer.schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
const faults = (value: unknown) => (validate(value) ? [] : validate.errors)

describe('--json gives one object as published', () => {
  test.each([
    ['VOL', ['controleer'], 0],
    ['FOUT', ['controleer'], 1],
    ['FOUT', ['controleer', '--voor', 'jurist'], 0],
    ['STUK', ['controleer'], 1],
    ['BINAIR', ['controleer'], 3],
    ['', ['maak'], 0],
    ['', ['maak', '--definitief'], 1],
    ['STUK', ['maak'], 1],
    ['', ['overzicht'], 0],
    ['STUK', ['overzicht'], 1],
    ['', ['voorstel'], 0],
    ['STUK', ['voorstel'], 1],
    ['', ['uitleg', 'OPN001'], 0],
    ['', ['uitleg', 'OPN999'], 1],
    ['', ['nieuw', 'x', '--profiel', 'onderwijs'], 0],
    ['', ['nieuw', '--profiel', 'onderwijs'], 3],
    ['', ['maak', '--onzin'], 2],
    ['', ['controleer', 'weg.yaml'], 3],
    ['KLAP', ['controleer'], 4],
  ])('%s %j', async (text, args, code) => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': `formaat: 1\n${text}\n` })
    const result = await typ(folder, [...args, '--json'])
    expect(result.code).toBe(code)
    expect(faults(JSON.parse(result.stdout))).toEqual([])
  })

  test('a second maak says that nothing changed, with the count of the first', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': 'formaat: 1\n\n' })
    const first = JSON.parse((await typ(folder, ['maak', '--json'])).stdout)
    const second = JSON.parse((await typ(folder, ['maak', '--json'])).stdout)
    expect(faults(second)).toEqual([])
    expect(first).toMatchObject({
      ongewijzigd: false,
      bestanden: [{ wat: 'nieuw' }, { wat: 'nieuw' }, { wat: 'nieuw' }, { wat: 'nieuw' }],
    })
    expect(second).toMatchObject({ ongewijzigd: true, telling: first.telling })
  })

  test.each([
    [{}],
    [{ versie: 2, opdracht: 'maak' }],
    [{ versie: 1, opdracht: 'controleer' }],
    [{ versie: 1, opdracht: 'kijk' }],
  ])('the schema refuses %j', (value) => {
    expect(faults(value)).not.toEqual([])
  })

  test('every field of the schema has a Dutch title', () => {
    const untitled: string[] = []
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, child] of Object.entries(value)) {
        const here = `${path}/${key}`
        const named = /\/(properties|definitions)\/[^/]+$/.test(here) && !path.includes('/if')
        if (named && typeof child === 'object' && !('title' in child) && !('$ref' in child)) untitled.push(here)
        walk(child, here)
      }
    }
    walk(schema, '')
    expect(untitled).toEqual([])
  })
})
