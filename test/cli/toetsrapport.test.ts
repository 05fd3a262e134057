/** `controleer --rapport` with the real rules and templates. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { laadApi } from '../../src/cli/api.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { root } from '../repo/modules.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const schema = JSON.parse(readFileSync(join(root, 'schemas/uitvoer.schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)

const echt = (folder: string, ...args: string[]) =>
  typ(folder, args, { laadApi, laadInhoud: () => ({ hash: 'sha256:inhoud', inhoud: () => inhoud }) })
const map = (naam = 'minimaal') => tijdelijkeMap({ 'samenwerking.yaml': leesVoorbeeld(naam) })

describe('controleer --rapport', () => {
  test('writes the report in Word and Markdown, says where, and exits as controleer does', async () => {
    const folder = map()
    const result = await echt(folder, 'controleer', '--rapport')
    expect(result.code).toBe((await echt(folder, 'controleer')).code)
    expect(result.stdout).toContain('uitvoer/63-toetsrapport.docx  nieuw')
    expect(readFileSync(join(folder, 'uitvoer/63-toetsrapport.md'), 'utf8')).toContain('# Toetsrapport')
    expect(readFileSync(join(folder, 'uitvoer/manifest.json'), 'utf8')).toContain('"keuze": "toetsrapport"')
  })
  test('goes where it is told, and leaves a report edited by hand alone', async () => {
    const folder = map()
    await echt(folder, 'controleer', '--rapport', '--naar', 'verslag')
    writeFileSync(join(folder, 'verslag/63-toetsrapport.md'), 'bewerkt')
    const again = await echt(folder, 'controleer', '--rapport', '--naar', 'verslag')
    expect(again.stdout).toMatch(/63-toetsrapport\.nieuw\.md +ernaast/)
    expect(again.stderr).toContain('is met de hand bewerkt')
    expect(readFileSync(join(folder, 'verslag/63-toetsrapport.md'), 'utf8')).toBe('bewerkt')
  })
  test('calls no other document outdated', async () => {
    const folder = map()
    await echt(folder, 'maak', '--formaat', 'md')
    await echt(folder, 'controleer', '--rapport')
    const maak = await echt(folder, 'maak', '--formaat', 'md')
    expect(`${maak.stdout}${maak.stderr}`).not.toContain('komen niet meer uit de beschrijving')
  })
  test('--json names the files as published', async () => {
    const out = JSON.parse((await echt(map(), 'controleer', '--rapport', '--json')).stdout)
    expect(validate(out) ? [] : validate.errors).toEqual([])
    expect(out.rapport).toEqual({
      uitvoermap: 'uitvoer',
      bestanden: [
        { pad: '63-toetsrapport.docx', document: 'toetsrapport', wat: 'nieuw' },
        { pad: '63-toetsrapport.md', document: 'toetsrapport', wat: 'nieuw' },
      ],
    })
  })
  test('a description that cannot be read gives no report', async () => {
    const folder = tijdelijkeMap({ 'samenwerking.yaml': 'formaat: 1\npartners: [\n' })
    const result = await echt(folder, 'controleer', '--rapport')
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('Er is geen toetsrapport gemaakt')
    expect(existsSync(join(folder, 'uitvoer'))).toBe(false)
  })
  test('--naar without --rapport is wrong use', async () => {
    expect((await echt(map(), 'controleer', '--naar', 'x')).code).toBe(2)
  })
})
