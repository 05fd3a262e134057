import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { opdrachten } from '../../src/cli/opdrachten.ts'
import { root } from '../repo/modules.ts'

const generated = ['velden.md', 'sjablonen-naslag.md']
const handbook = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !generated.includes(name))
const pages = ['README.md', 'CONTRIBUTING.md', ...handbook.sort().map((name) => `docs/${name}`)]
const general = ['--help', '--versie', '--geen-kleur', '--stil', '--debug']

/** What a reader would copy: lines in code blocks, and code in a sentence. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^ *(?:node dist\/convenant\.mjs|convenant) (.+)$|`convenant ([^`]+)`/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  test('names only commands and options that exist', () => {
    const unknown = commandsIn(text).filter((line) => {
      const [naam, ...rest] = line.replace(/ > .*$/, '').split(' ')
      const opdracht = opdrachten.find((known) => known.naam === naam)
      const options = [...general, ...(opdracht?.opties ?? []).map(({ vlag }) => vlag.split(' ')[0])]
      return !opdracht || rest.some((word) => word.startsWith('--') && !options.includes(word))
    })
    expect(unknown).toEqual([])
  })

  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })
})

test('the index names every page', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8')
  expect(handbook.filter((name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([])
})
