/** The folder with own texts is hostile input: nothing outside it is read, and nothing without bounds. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { leesEigenTeksten } from '../../src/files.ts'
import { tijdelijkeMap } from '../cli/nep.ts'

const map = (files: Record<string, string | Uint8Array>): string => {
  const folder = tijdelijkeMap()
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'sjablonen', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return folder
}
const gelezen = (folder: string) => {
  const { teksten, geweigerd } = leesEigenTeksten(folder)
  return { teksten: [...teksten.keys()].sort(), geweigerd: geweigerd.map(({ pad, reden }) => `${pad} ${reden}`).sort() }
}

test('no folder: nothing, and no fingerprint', () => {
  expect(leesEigenTeksten(tijdelijkeMap())).toMatchObject({ geweigerd: [], hash: '' })
  expect(leesEigenTeksten('/bestaat/niet').hash).toBe('')
})

test('templates in folders, with the mark of Notepad removed; what editors leave is passed over in silence', () => {
  const folder = map({
    'aansluitdocument.md.hbs': '\uFEFFa',
    'bouwstenen/convenant/klachten.md.hbs': 'b\r\n',
    '.DS_Store': '\0',
    'Thumbs.db': '\0',
    'LEESMIJ.txt': 'uitleg',
    '~$klachten.md.hbs': 'x',
  })
  expect(gelezen(folder)).toEqual({
    teksten: ['aansluitdocument.md.hbs', 'bouwstenen/convenant/klachten.md.hbs'],
    geweigerd: [],
  })
  expect(leesEigenTeksten(folder).teksten.get('aansluitdocument.md.hbs')).toBe('a')
})

test('the fingerprint follows names, texts and refusals', () => {
  const hash = (files: Record<string, string>) => leesEigenTeksten(map(files)).hash
  const all = [
    hash({ 'a.md.hbs': 'x' }),
    hash({ 'a.md.hbs': 'y' }),
    hash({ 'b.md.hbs': 'x' }),
    hash({ 'a.md.hbs': 'x', 'b.txt': '' }),
    hash({ 'a.md.hbs': 'x', 'b.md.hbs': '' }),
  ]
  expect(new Set(all).size).toBe(all.length)
  expect(hash({ 'a.md.hbs': 'x' })).toBe(all[0])
})

test('what is no template is told', () => {
  const folder = map({
    'klachten.md': 'x',
    'klachten.md.hbs.txt': 'x',
    'latin.md.hbs': Uint8Array.from([0x63, 0xe9]),
    'binair.md.hbs': 'a\0b',
    'utf16.md.hbs': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
    'groot.md.hbs': 'x'.repeat(10_000_000),
    'a/b/c/d/e/f/g.md.hbs': 'x',
  })
  mkdirSync(join(folder, 'sjablonen/map.md.hbs'))
  expect(gelezen(folder)).toEqual({
    teksten: [],
    geweigerd: [
      'a/b/c/d/e/f te-diep',
      'binair.md.hbs geen-tekst',
      'groot.md.hbs te-groot',
      'klachten.md andere-naam',
      'klachten.md.hbs.txt andere-naam',
      'latin.md.hbs geen-tekst',
      'utf16.md.hbs geen-tekst',
    ],
  })
})

test('no link is followed: not to a file, not to a folder, not the folder itself', () => {
  const elders = tijdelijkeMap({ 'geheim.md.hbs': 'geheim' })
  const folder = map({ 'a.md.hbs': 'x' })
  symlinkSync(join(elders, 'geheim.md.hbs'), join(folder, 'sjablonen/klachten.md.hbs'))
  symlinkSync(elders, join(folder, 'sjablonen/bouwstenen'))
  symlinkSync('..', join(folder, 'sjablonen/kring'))
  expect(gelezen(folder)).toEqual({
    teksten: ['a.md.hbs'],
    geweigerd: ['bouwstenen koppeling', 'klachten.md.hbs koppeling', 'kring koppeling'],
  })
  const zelf = tijdelijkeMap()
  symlinkSync(elders, join(zelf, 'sjablonen'))
  expect(gelezen(zelf)).toEqual({ teksten: [], geweigerd: [' koppeling'] })
})

test('a pipe does not hang the program, and a file in the place of the folder is told', () => {
  const folder = map({ 'a.md.hbs': 'x' })
  if (spawnSync('mkfifo', [join(folder, 'sjablonen/pijp.md.hbs')]).status === 0)
    expect(gelezen(folder).geweigerd).toEqual(['pijp.md.hbs onleesbaar'])
  expect(gelezen(tijdelijkeMap({ sjablonen: 'x' })).geweigerd).toEqual([' koppeling'])
})

test('ten thousand files: none is taken, at once', () => {
  const folder = map({ 'a.md.hbs': 'x' })
  for (let index = 0; index < 10_000; index += 1) writeFileSync(join(folder, `sjablonen/x${index}.md.hbs`), '')
  const start = performance.now()
  expect(gelezen(folder)).toEqual({ teksten: [], geweigerd: [' te-veel'] })
  expect(performance.now() - start).toBeLessThan(2000)
})

test('many folders count as well', () => {
  const folder = map({ 'a.md.hbs': 'x' })
  for (let index = 0; index < 600; index += 1) mkdirSync(join(folder, `sjablonen/m${index}`))
  expect(gelezen(folder).geweigerd).toEqual([' te-veel'])
})
