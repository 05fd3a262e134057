/** The examples are read without anything that stops, with the real catalogue of laws, and fast. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beoordeel as beoordeelMet } from '../../src/pipeline/beoordeel.ts'
import { root } from '../repo/modules.ts'
import { inhoud } from './recht.ts'

const folder = join(root, 'examples')
const namen = readdirSync(folder).filter((naam) => existsSync(join(folder, naam, 'samenwerking.yaml')))

const beoordeelVan = (naam: string) =>
  beoordeelMet(new Uint8Array(readFileSync(join(folder, naam, 'samenwerking.yaml'))), inhoud, {
    bestand: 'samenwerking.yaml',
  })
const beoordeel = (bytes: Uint8Array) => beoordeelMet(bytes, inhoud, { bestand: 'samenwerking.yaml' }).bevindingen

/** What an example shows on purpose, besides open points. A complete one has nothing else. */
const bedoeld: Readonly<Record<string, readonly string[]>> = {
  // half finished: a proposal that rests on an article about consultation alone, and a participant without data yet
  concept: [
    'REF004 partners[4]',
    'GRO013 hoedanigheden[5].grondslagen[1].wetten',
    'GRO018 overleggen[1].deelnemers[0].hoedanigheid',
  ],
}

it('the complete examples have no open points in their data, and show an acceptance', () => {
  const volledig = ['onderwijs-jeugdhulp', 'zorg-veiligheid', 'kwetsbare-jongeren', 'wijkteam']
  for (const naam of volledig) {
    const { bevindingen, nogNietTeBeoordelen } = beoordeelVan(naam)
    expect(bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([])
    expect(nogNietTeBeoordelen).toEqual([])
  }
  expect(beoordeelVan('onderwijs-jeugdhulp').aanvaard?.map(({ bevinding }) => bevinding.code)).toEqual([
    'BIJ101',
    'BIJ101',
  ])
})

describe.each(namen)('example %s', (naam) => {
  const bytes = new Uint8Array(readFileSync(join(folder, naam, 'samenwerking.yaml')))
  it('has no findings but those that are meant', () => {
    const found = beoordeel(bytes).filter(
      ({ code }) => !code.startsWith('OPN00') || code === 'OPN005' || code === 'OPN006',
    )
    expect(found.map(({ code, pad }) => `${code} ${pad}`).sort()).toEqual([...(bedoeld[naam] ?? [])].sort())
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
