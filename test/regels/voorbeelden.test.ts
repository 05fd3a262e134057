/** The examples are read without anything that stops, with the real catalogue of laws, and fast. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maakModel } from '../../src/model/maak-model.ts'
import { voerUit } from '../../src/pipeline/voer-uit.ts'
import { beoordeelVorm } from '../../src/schema/beoordeel-vorm.ts'
import { maakCatalogus } from '../../src/wetten/catalogus.ts'
import { leesYaml } from '../../src/yaml/lees.ts'
import { root } from '../repo/modules.ts'
import { wetKenner } from './wet-kenner.ts'

const folder = join(root, 'examples')
const namen = readdirSync(folder).filter((naam) => existsSync(join(folder, naam, 'samenwerking.yaml')))
const catalogus = maakCatalogus(JSON.parse(readFileSync(join(root, 'schemas/wetten/catalogus.generated.json'), 'utf8')))

const beoordeel = (bytes: Uint8Array) => {
  const gelezen = leesYaml(bytes, 'samenwerking.yaml')
  const vorm = gelezen.ruw ? beoordeelVorm(gelezen.ruw, gelezen.plaats) : { bevindingen: [] }
  const early = [...gelezen.bevindingen, ...vorm.bevindingen]
  if (!('data' in vorm) || vorm.data === undefined) return early
  const model = maakModel(vorm.data, wetKenner(catalogus))
  return [...early, ...voerUit(model, { plaats: gelezen.plaats, wettenBekend: true }).bevindingen]
}

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
