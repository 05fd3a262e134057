import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { beoordeel, maak } from '../../src/index.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const schema = JSON.parse(readFileSync(join(root, 'schemas/uitvoer.schema.json'), 'utf8')) as object
const echt = { laadInhoud: () => ({ hash: 'sha256:inhoud', inhoud: () => inhoud }) }
const goed = 'Wij helpen u en uw kind. '.repeat(12)

test('a text in plain language ends with 0, with its numbers', async () => {
  const { code, stdout } = await typ(tijdelijkeMap({ 'brief.md': goed }), ['leesbaarheid', 'brief.md'], echt)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^lezer +inwoners \(u\)\nwoorden +72\n/)
  expect(stdout).toContain('hooguit 11')
})

test('a hard limit ends with 1, and says where and what to do', async () => {
  const map = tijdelijkeMap({ 'brief.md': `${goed}\n\nWij letten derhalve op u.\n` })
  const { code, stdout } = await typ(map, ['leesbaarheid', 'brief.md'], echt)
  expect(code).toBe(1)
  expect(stdout).toContain('brief.md:3 waarschuwing LEE109 ‘derhalve’')
  expect(stdout).toContain('hulp: Schrijf liever ‘daarom’.')
})

test('--json has the published shape', async () => {
  const map = tijdelijkeMap({ 'brief.txt': 'Men dient zulks te doen.' })
  const { stdout } = await typ(map, ['leesbaarheid', 'brief.txt', '--lezer', 'jongere', '--json'], echt)
  const uit: unknown = JSON.parse(stdout)
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)
  expect(validate(uit) ? [] : validate.errors).toEqual([])
  expect(uit).toMatchObject({ opdracht: 'leesbaarheid', lezer: 'jongere', bestand: 'brief.txt' })
})

test('a Word file of ours is measured by its headings and paragraphs', async () => {
  const gelezen = beoordeel(leesVoorbeeld('onderwijs-jeugdhulp'), inhoud, { bestand: 'samenwerking.yaml' })
  const [docx] = maak(gelezen, inhoud, { alleen: ['06'], formaten: ['docx'] }).bestanden
  const map = tijdelijkeMap({ 'uitleg.docx': docx?.bytes ?? new Uint8Array() })
  const { stdout } = await typ(map, ['leesbaarheid', 'uitleg.docx'], echt)
  expect(stdout).toMatch(/koppen die een vraag zijn +(?:9\d|100)%/)
  expect(stdout).toMatch(/Flesch-Douma +(?:6[5-9]|[78]\d)/)
})

test.each([
  ['nergens.md', 'nergens.md bestaat niet.'],
  ['binair.docx', 'Dit is geen Word-bestand (.docx)'],
  ['utf16.txt', 'Dit is geen tekst in UTF-8'],
])('%s cannot be measured', async (naam, bericht) => {
  const map = tijdelijkeMap()
  writeFileSync(join(map, 'binair.docx'), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0))
  writeFileSync(join(map, 'utf16.txt'), Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xd8, 0x00))
  const { code, stderr } = await typ(map, ['leesbaarheid', naam], echt)
  expect(code).toBe(3)
  expect(stderr).toContain(bericht)
})

test('an unknown kind of reader is wrong use', async () => {
  const map = tijdelijkeMap({ 'brief.md': goed })
  const { code, stderr } = await typ(map, ['leesbaarheid', 'brief.md', '--lezer', 'inwoners'], echt)
  expect(code).toBe(2)
  expect(stderr).toContain('Bedoelde u inwoner?')
})

test('controleer --leesbaarheid adds the numbers of the texts for residents, in the published shape', async () => {
  const map = tijdelijkeMap({ 'samenwerking.yaml': leesVoorbeeld('onderwijs-jeugdhulp') })
  const { laadApi } = await import('../../src/cli/api.ts')
  const omgeving = { ...echt, laadApi }
  const { stdout } = await typ(map, ['controleer', '--leesbaarheid', '--json'], omgeving)
  const uit = JSON.parse(stdout) as { leesbaarheid: { pad: string }[] }
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)
  expect(validate(uit) ? [] : validate.errors).toEqual([])
  expect(uit.leesbaarheid.map(({ pad }) => pad)).toContain('06-inwonersuitleg')
  const tekst = await typ(map, ['controleer', '--leesbaarheid'], omgeving)
  expect(tekst.stdout).toMatch(/^06-inwonersuitleg\nlezer/)
})
