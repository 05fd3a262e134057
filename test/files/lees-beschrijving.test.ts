import { spawnSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BestandFout, leesBeschrijving } from '../../src/files.ts'
import { tijdelijkeMap } from '../cli/nep.ts'

const hulpVan = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof BestandFout) return `${error.message} ${error.hulp}`
    throw error
  }
  return ''
}

test('a file, its folder, or the folder one is in', () => {
  const folder = tijdelijkeMap({ 'samenwerking.yaml': 'a', 'ander.yaml': 'b' })
  const text = (argument?: string) => new TextDecoder().decode(leesBeschrijving(argument, folder).bytes)
  expect([text(), text('.'), text(folder), text('ander.yaml')]).toEqual(['a', 'a', 'a', 'b'])
  expect(leesBeschrijving('ander.yaml', folder)).toMatchObject({ naam: 'ander.yaml', map: folder })
  expect(leesBeschrijving(folder, '/').naam).toBe(`${folder.slice(1)}/samenwerking.yaml`)
})

test('names the descriptions that are there', () => {
  const folder = tijdelijkeMap({ 'a.yml': '', 'b.yaml': '' })
  mkdirSync(join(folder, 'regio'))
  writeFileSync(join(folder, 'regio/samenwerking.yaml'), '')
  expect(hulpVan(() => leesBeschrijving(undefined, folder))).toBe(
    'In deze map staat geen samenwerking.yaml. Bedoelde u een van deze bestanden: a.yml, b.yaml, regio/samenwerking.yaml?',
  )
})

test('something that is no file does not hang the program', () => {
  const folder = tijdelijkeMap()
  if (spawnSync('mkfifo', [join(folder, 'pijp')]).status === 0) {
    expect(hulpVan(() => leesBeschrijving('pijp', folder))).toContain('pijp is geen gewoon bestand.')
  }
  expect(hulpVan(() => leesBeschrijving('/dev/null', folder))).toContain('geen gewoon bestand')
})

test('a file of 65 MB is not read', () => {
  const folder = tijdelijkeMap({ 'groot.yaml': '' })
  truncateSync(join(folder, 'groot.yaml'), 65 * 1024 * 1024)
  expect(hulpVan(() => leesBeschrijving('groot.yaml', folder))).toContain('65 MB groot')
})
