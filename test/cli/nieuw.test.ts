import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Gesprek } from '../../src/cli/omgeving.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const gesprek =
  (answers: (string | undefined)[], asked: string[] = []) =>
  async (): Promise<Gesprek> => ({
    vraag: async (text) => {
      asked.push(text)
      return answers.shift()
    },
    sluit: () => {},
  })

describe('nieuw', () => {
  test('with options writes a description and the schema, and names the next step', async () => {
    const folder = tijdelijkeMap()
    const { code, stdout, stderr } = await typ(folder, [
      'nieuw',
      'mijn map',
      '--profiel',
      'onderwijs',
      '--titel',
      'Convenant "X"',
      '--gemeente',
      'Aa',
      '--gemeente',
      'Bee',
    ])
    expect(code).toBe(0)
    expect(stdout).toBe('mijn map/samenwerking.yaml\n')
    expect(stderr).toContain('Volgende stap: bekijk wat er nog openstaat\n  convenant controleer "mijn map"')
    const text = readFileSync(join(folder, 'mijn map/samenwerking.yaml'), 'utf8')
    expect(text).toContain('titel: "Convenant \\"X\\""')
    expect(text).toContain('naam: "gemeente Bee"')
    expect(readFileSync(join(folder, 'mijn map/samenwerking.schema.json'), 'utf8')).toContain('schema')
  })

  test('never overwrites, and says so before the first question', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': 'eigen' })
    const asked: string[] = []
    const { code, stderr } = await typ(folder, ['nieuw'], { gesprek: gesprek([], asked) })
    expect(code).toBe(3)
    expect(stderr).toContain('samenwerking.yaml bestaat al en wordt niet overschreven.')
    expect(asked).toEqual([])
    expect(readFileSync(join(folder, 'samenwerking.yaml'), 'utf8')).toBe('eigen')
  })

  test('a schema of one’s own stays', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.schema.json': 'eigen' })
    expect((await typ(folder, ['nieuw', '--profiel', 'wijkteam'])).stderr).toContain('was er al')
    expect(readFileSync(join(folder, 'samenwerking.schema.json'), 'utf8')).toBe('eigen')
  })

  test('asks in the order of the phases; a wrong profile is asked again', async () => {
    const folder = tijdelijkeMap()
    const asked: string[] = []
    const answers = [
      'Convenant Rivierenrand',
      'regio Rivierenrand',
      'onderwijz',
      '1',
      'Aa, Bee',
      'thuiszittersoverleg, eigen tafel',
    ]
    const { code, stderr } = await typ(folder, ['init'], { gesprek: gesprek(answers, asked) })
    expect(code).toBe(0)
    expect(asked.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'Hoe gaat',
      'Voor welke',
      'Nummer of',
      'Nummer of',
      'Welke gemeenten',
      'In welke',
    ])
    expect(stderr).toContain('Bedoelde u onderwijs?')
    const text = readFileSync(join(folder, 'samenwerking.yaml'), 'utf8')
    expect(text).toContain('soort: thuiszittersoverleg')
    expect(text).toContain('soortAnders: "eigen tafel"')
  })

  test('stopping half-way writes nothing', async () => {
    const folder = tijdelijkeMap()
    const { code, stderr } = await typ(folder, ['nieuw', 'x'], { gesprek: gesprek(['Titel', undefined]) })
    expect(code).toBe(2)
    expect(stderr).toContain('Er is niets geschreven.')
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})
