import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { programma, testMet } from '../hulp/programma.ts'
import { proseOf } from './prose.ts'
import { readWordList, unknownWords } from './spelling.ts'

const hunspell = programma('hunspell')
const templates = fileURLToPath(new URL('../../templates', import.meta.url))

/** Codes, article numbers, maps, names of fields, paths and options. */
const geenWoord = /\b[A-Z]{3}\d{3}\b|\b\d+[a-z]{1,2}\b|\{[^}]*\}|\b[a-z]+[A-Z]\w*\b|\b\w+(?:\.\w+)+\b|--[a-z]+/g

/** `file:line` → text, for every line of prose. */
function proseLines(): { place: string; text: string }[] {
  if (!existsSync(templates)) return []
  return readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(hbs|md)$/.test(name))
    .sort()
    .flatMap((name) =>
      proseOf(readFileSync(join(templates, name), 'utf8')).map((text, index) => ({
        place: `templates/${name}:${index + 1}`,
        text: text.replace(geenWoord, ' '),
      })),
    )
}

testMet({ hunspell }, 'the templates are correctly spelled', () => {
  const lines = proseLines()
  const words = unknownWords(
    hunspell ?? '',
    lines.map(({ text }) => text),
  )
  // Correct, but not in the dictionary: add it to test/taal/woordenlijst.txt.
  expect(words.map((word) => `${lines.find(({ text }) => text.includes(word))?.place}: ${word}`)).toEqual([])
})

testMet({ hunspell }, 'a typing error is found, a word of the list and a compound are not', () => {
  const [own = ''] = readWordList()
  const lines = ['De partijen legen de gegevensdeling vasst.', own, 'Leerplichtambtenaren en foto’s', 'Vastt.']
  expect(unknownWords(hunspell ?? '', lines)).toEqual(['vasst', 'Vastt'])
})

/** Pages of rules: without the code in them, the codes of rules, and the addresses of links. */
const pageLines = (): { place: string; text: string }[] => {
  const folder = fileURLToPath(new URL('../../src/regels', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      proseOf(
        readFileSync(join(folder, name), 'utf8').replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ' ')),
      )
        .map((text) => text.replace(geenWoord, ' '))
        .map((text, index) => ({ place: `src/regels/${name}:${index + 1}`, text })),
    )
}

testMet({ hunspell }, 'the pages of the rules are correctly spelled', () => {
  const lines = pageLines()
  const words = unknownWords(
    hunspell ?? '',
    lines.map(({ text }) => text),
  )
  expect(words.map((word) => `${lines.find(({ text }) => text.includes(word))?.place}: ${word}`)).toEqual([])
})

test('only prose is checked', () => {
  const template = [
    '---',
    'id: foutt-id',
    'titel: Doel',
    'toelichting: |',
    '  Waarom dit',
    '  hier staat.',
    'als: heeftFoutt',
    '---',
    '{{#artikel "doell"}}',
    'De **partijen** {{opsomming',
    '  foutt}} delen `foutt`.',
    'https://voorbeeld.nl/foutt',
    '{{/artikel}}',
  ].join('\n')
  const found = proseOf(template)
  expect(found).toHaveLength(template.split('\n').length)
  expect(found.join('\n')).not.toContain('foutt')
  expect(found[2]).toBe('Doel')
  expect(found[4]).toContain('Waarom dit')
  expect(found[9]?.split(/\s+/).filter(Boolean)).toEqual(['De', 'partijen'])
})

test('the word list is sorted, without doubles', () => {
  const words = readWordList()
  expect(words).toEqual([...new Set(words)].sort())
})
