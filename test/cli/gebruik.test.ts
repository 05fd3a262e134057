import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lijktOp } from '../../src/cli/lijkt-op.ts'
import { opdrachten } from '../../src/cli/opdrachten.ts'
import { versie } from '../../src/cli/versie.ts'
import { root } from '../repo/modules.ts'
import { tijdelijkeMap, typ } from './nep.ts'

describe('help', () => {
  test('without arguments: what this is and the one next step', async () => {
    const empty = await typ(tijdelijkeMap(), [])
    expect(empty.code).toBe(0)
    expect(empty.stdout).toContain('convenant nieuw mijn-samenwerking')
    const filled = await typ(tijdelijkeMap({ 'samenwerking.yaml': 'formaat: 1' }), [])
    expect(filled.stdout).toContain('convenant controleer\n')
  })

  test.each([[], ...opdrachten.map(({ naam }) => [naam])])(
    '--help of %s starts with 2 to 4 examples and is Dutch',
    async (...args) => {
      const { code, stdout } = await typ(tijdelijkeMap(), [...args, '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Voorbeelden:\n( {2}convenant .+\n){2,4}\n/)
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|display|help for/)
    },
  )

  test.each([[['hulp', 'maak']], [['help', 'maak']], [['maak', '-h']]])('%j shows the same help', async (args) => {
    const folder = tijdelijkeMap()
    expect((await typ(folder, args)).stdout).toBe((await typ(folder, ['maak', '--help'])).stdout)
  })

  test('the examples of every help text are commands that exist', () => {
    const names = opdrachten.map(({ naam }) => naam)
    for (const { naam, voorbeelden } of opdrachten) {
      expect(voorbeelden.filter((line) => !names.includes(line.split(' ')[0] ?? '') || !line.startsWith(naam))).toEqual(
        [],
      )
    }
  })

  test('--versie is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(versie).toBe(version)
    expect((await typ(tijdelijkeMap(), ['--versie'])).stdout).toBe(`${version}\n`)
  })
})

describe('wrong use ends with 2, in Dutch, with what was probably meant', () => {
  test.each([
    [['contoleer'], 'De opdracht ‘contoleer’ bestaat niet.', 'Bedoelde u controleer?'],
    [['maak', '--definitef'], 'De optie --definitef bestaat niet', 'Bedoelde u --definitief?'],
    [['maak', '--force'], 'De optie --force bestaat niet', 'Bedoelde u --overschrijf?'],
    [['--version'], 'De optie --version bestaat niet', 'Bedoelde u --versie?'],
    [['maak', 'een', 'twee'], 'Er staat te veel achter de opdracht.', 'convenant maak --help'],
    [['uitleg'], 'Er ontbreekt nog iets: code of wet.', 'convenant uitleg --help'],
    [['maak', '--naar'], 'Achter --naar hoort nog iets: <map>.', 'convenant maak --help'],
    [['maak', '--formaat', 'pdf'], '‘pdf’ is geen formaat.', 'docx (Word) en md (Markdown)'],
    [['maak', '--alleen', '01', '--formaat', 'csv'], '‘grondslagdocument’ is er niet als csv.', 'docx en md'],
    [['maak', '--peildatum', '2027-02-30'], '‘2027-02-30’ is geen datum', 'jaar-maand-dag'],
    [
      ['maak', '--alleen', 'aansluitdocment'],
      'Er is geen document of groep ‘aansluitdocment’.',
      'Bedoelde u aansluitdocument?',
    ],
    [
      ['maak', '--voor', 'gemeente-y'],
      'Er is geen partner met de id ‘gemeente-y’.',
      'Een pakket is er voor: nog niemand.',
    ],
    [['controleer', '--voor', 'juriste'], '‘juriste’ is geen rol.', 'Bedoelde u jurist?'],
    [['nieuw', '--profiel', 'onderwijz'], '‘onderwijz’ is geen profiel.', 'Bedoelde u onderwijs?'],
    [['nieuw'], 'Zonder gesprek is --profiel nodig.', '--profiel onderwijs'],
    [['nieuw', 'a', '--naar', 'b', '--profiel', 'onderwijs'], 'U noemt twee mappen: a en b.', 'één keer'],
  ])('%j', async (args, bericht, hulp) => {
    const folder = args[0] === 'nieuw' ? tijdelijkeMap() : tijdelijkeMap({ 'samenwerking.yaml': 'formaat: 1\n' })
    const { code, stdout, stderr } = await typ(folder, args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`Fout: ${bericht}`)
    expect(stderr).toContain(hulp)
    expect(stderr).not.toMatch(/error:|unknown|missing/)
  })
})

test.each([
  ['mak', ['maak', 'nieuw'], 'maak'],
  ['ovrezicht', ['overzicht'], 'overzicht'],
  ['iets heel anders', ['maak'], undefined],
])('%s looks like one of %j: %s', (word, candidates, expected) => {
  expect(lijktOp(word, candidates)).toBe(expected)
})
