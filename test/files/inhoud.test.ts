import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { verzamelInhoud } from '../../src/files/verzamel-inhoud.ts'
import { laadInhoud } from '../../src/files.ts'

test('the content is what the program reads at run time, and nothing else', () => {
  const inhoud = verzamelInhoud(fileURLToPath(new URL('../..', import.meta.url)))
  const paths = Object.keys(inhoud)
  expect(paths).toContain('templates/aansluitdocument.md.hbs')
  expect(paths).toContain('schemas/wetten/catalogus.generated.json')
  expect(paths).toContain('src/regels/opn/veld-onbekend.md')
  expect(paths.filter((path) => /\.(ts|yaml)$/.test(path))).toEqual([])
  expect(paths).toEqual([...paths].sort())
})

test('loads the content, with a hash that follows from it', () => {
  const { hash, inhoud } = laadInhoud()
  expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(inhoud().get('schemas/samenwerking.schema.json')).toContain('"title"')
  expect(laadInhoud().hash).toBe(hash)
})
