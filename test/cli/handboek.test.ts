/** The YAML on a page of the handbook, taken together, is one description without faults; a reader may copy any of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { beoordeel, maak } from '../../src/index.ts'
import { inhoud } from '../hulp/voorbeelden.ts'
import { root } from '../repo/modules.ts'

type Data = Record<string, unknown>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Groups per field, lists of items by id, other values replaced. */
const over = (base: unknown, fragment: unknown): unknown => {
  if (isData(base) && isData(fragment)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(fragment)])]
    return Object.fromEntries(keys.map((key) => [key, key in fragment ? over(base[key], fragment[key]) : base[key]]))
  }
  if (Array.isArray(base) && Array.isArray(fragment)) {
    const merged = base.map((item: Data) => over(item, fragment.find((each: Data) => each.id === item.id) ?? item))
    return [...merged, ...fragment.filter((item: Data) => !base.some((each: Data) => each.id === item.id))]
  }
  return fragment
}

const start = {
  formaat: 1,
  samenwerking: { titel: 'Convenant Voorbeeldregio', profiel: 'onderwijs', status: 'concept' },
}

describe.each(['beschrijving-schrijven', 'besluitvorming-en-ondertekening'])('docs/%s.md', (naam) => {
  const text = readFileSync(join(root, 'docs', `${naam}.md`), 'utf8')
  const fragments = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match): unknown => parse(match[1] ?? ''))
  const bron = stringify(fragments.reduce(over, start), { lineWidth: 0 })
  const beoordeling = beoordeel(new TextEncoder().encode(bron), inhoud, { bestand: `${naam}.yaml` })

  test('its fragments have no findings but what is still open', () => {
    expect(fragments.length).toBeGreaterThan(3)
    const wrong = beoordeling.bevindingen.filter(({ code }) => !['OPN001', 'OPN002', 'OPN004'].includes(code))
    expect(wrong.map(({ code, bericht }) => `${code} ${bericht}`)).toEqual([])
  })
  test('documents can be made of it', () => {
    const { bestanden, bevindingen } = maak(beoordeling, inhoud, { formaten: ['md'] })
    expect(bevindingen.filter(({ code }) => code.startsWith('SJA'))).toEqual([])
    expect(bestanden.length).toBeGreaterThan(3)
  })
})
