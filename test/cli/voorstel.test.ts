import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { laadApi } from '../../src/cli/api.ts'
import { BestandFout, laadInhoud, vervangBestand } from '../../src/files.ts'
import { root } from '../repo/modules.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const echt = { laadApi, laadInhoud }
const half = `formaat: 1 # houd dit
hoedanigheden:
  - id: swv
    soort: swv-po
    naam: het samenwerkingsverband
`
const bron = (folder: string, naam = 'samenwerking.yaml') => readFileSync(join(folder, naam), 'utf8')

describe('voorstel', () => {
  test('fills the description, tells what with which law, and who must look at it', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': half })
    const { code, stdout, stderr } = await typ(folder, ['voorstel'], echt)
    expect(code).toBe(0)
    expect(bron(folder).startsWith(half)).toBe(true)
    expect(bron(folder)).toContain('status: voorstel')
    expect(stdout).toContain('Het samenwerkingsverband\n  taak: ondersteuning toewijzen')
    expect(stdout).toMatch(/artikel 18a, dertiende lid, van de Wet op het primair onderwijs|artikel 18a lid 13/)
    expect(stdout).toContain('Alleen te beantwoorden door: jurist')
    expect(stderr).toContain('voorstellen in samenwerking.yaml, elk met status: voorstel.')
    expect(stderr).toContain('convenant controleer --voor jurist')
  })

  test('a second time there is nothing left, and nothing is written', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': half })
    await typ(folder, ['voorstel'], echt)
    const first = bron(folder)
    const second = await typ(folder, ['voorstel'], echt)
    expect(second.code).toBe(0)
    expect(second.stdout).toBe('')
    expect(second.stderr).toContain('Er valt niets voor te stellen')
    expect(bron(folder)).toBe(first)
  })

  test('--droog shows and writes nothing', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': half })
    const { stdout, stderr } = await typ(folder, ['voorstel', '--droog'], echt)
    expect(stdout).toContain('grondslag: letter e')
    expect(stderr).toContain('er is niets geschreven')
    expect(bron(folder)).toBe(half)
  })

  test('--naar leaves the description alone, and never overwrites', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': half })
    const { code, stderr } = await typ(folder, ['voorstel', '--naar', 'nieuw.yaml'], echt)
    expect(code).toBe(0)
    expect(bron(folder)).toBe(half)
    expect(bron(folder, 'nieuw.yaml')).toContain('status: voorstel')
    expect(stderr).toContain('controleer nieuw.yaml --voor jurist')
    expect((await typ(folder, ['voorstel', '--naar', 'nieuw.yaml'], echt)).code).toBe(3)
    expect((await typ(folder, ['voorstel', '--naar', 'samenwerking.yaml'], echt)).code).toBe(3)
    expect((await typ(folder, ['voorstel', '--naar', 'map'], echt)).code).toBe(2)
    expect((await typ(folder, ['voorstel', '--naar', 'x.yaml', '--droog'], echt)).code).toBe(2)
  })

  test('what cannot be read is told and left alone', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': 'formaat: 1\nhoedanigheden: [\n' })
    const { code, stdout } = await typ(folder, ['voorstel'], echt)
    expect(code).toBe(1)
    expect(stdout).toContain('YML119')
    expect(bron(folder)).toBe('formaat: 1\nhoedanigheden: [\n')
  })

  test('--json follows the published schema', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/uitvoer.schema.json'), 'utf8')) as object
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
    const folder = tijdelijkeMap({ 'samenwerking.yaml': half })
    const value: unknown = JSON.parse((await typ(folder, ['voorstel', '--json'], echt)).stdout)
    expect(validate(value) ? [] : validate.errors).toEqual([])
    expect(value).toMatchObject({ opdracht: 'voorstel', geschreven: 'samenwerking.yaml' })
  })
})

describe('vervangBestand', () => {
  test('does not overwrite what changed meanwhile, and leaves nothing behind', () => {
    const folder = tijdelijkeMap({ 'a.yaml': 'nieuwer' })
    const path = join(folder, 'a.yaml')
    expect(() => vervangBestand(path, new TextEncoder().encode('ouder'), 'tekst')).toThrow(BestandFout)
    expect(bron(folder, 'a.yaml')).toBe('nieuwer')
    expect(existsSync(join(folder, `.convenant-${process.pid}.tmp`))).toBe(false)
  })

  test.skipIf(process.platform === 'win32')('a link stays a link', () => {
    const folder = tijdelijkeMap()
    writeFileSync(join(folder, 'echt.yaml'), 'oud')
    symlinkSync(join(folder, 'echt.yaml'), join(folder, 'link.yaml'))
    vervangBestand(join(folder, 'link.yaml'), new TextEncoder().encode('oud'), 'nieuw')
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
    expect(bron(folder, 'echt.yaml')).toBe('nieuw')
  })
})
