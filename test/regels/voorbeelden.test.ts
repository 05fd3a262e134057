/** The examples are read without anything that stops, with the real catalogue of laws, and fast. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beoordeel as beoordeelMet } from '../../src/pipeline/beoordeel.ts'
import { root } from '../repo/modules.ts'
import { inhoud } from './recht.ts'

const folder = join(root, 'examples')
const namen = readdirSync(folder).filter((naam) => existsSync(join(folder, naam, 'samenwerking.yaml')))

const beoordeel = (bytes: Uint8Array) => beoordeelMet(bytes, inhoud, { bestand: 'samenwerking.yaml' }).bevindingen

describe.each(namen)('example %s', (naam) => {
  const bytes = new Uint8Array(readFileSync(join(folder, naam, 'samenwerking.yaml')))
  it('has the shape of the schema and no loose ends', () => {
    const wrong = beoordeel(bytes).filter(({ code }) => !code.startsWith('OPN') && !['REF003', 'REF004'].includes(code))
    expect(wrong.map(({ code, plaats, bericht }) => `${plaats.regelnummer} ${code} ${bericht}`)).toEqual([])
  })
  it('is read and checked within the time', () => {
    for (let i = 0; i < 3; i++) beoordeel(bytes)
    const start = performance.now()
    for (let i = 0; i < 3; i++) beoordeel(bytes)
    // 60 kB in 150 ms, with room for a busy machine
    const allowed = (150 * Math.max(bytes.length, 20_000)) / 60_000
    expect((performance.now() - start) / 3).toBeLessThan(allowed * 2)
  })
})
