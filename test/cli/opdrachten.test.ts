import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Api } from '../../src/cli/api.ts'
import { opdrachten } from '../../src/cli/opdrachten.ts'
import { overzichtTekst } from '../../src/cli/overzicht.ts'
import { nepApi, tijdelijkeMap, typ } from './nep.ts'

const met = (text: string) => tijdelijkeMap({ 'samenwerking.yaml': `formaat: 1\n${text}\n` })

describe('controleer', () => {
  test.each([
    ['VOL', [], 0],
    ['', [], 0],
    ['', ['--streng'], 1],
    ['FOUT', [], 1],
    ['STUK', [], 1],
    ['BINAIR', [], 3],
  ])('%s %j ends with %i', async (text, args, code) => {
    const result = await typ(met(text), ['controleer', ...args])
    expect(result.code).toBe(code)
    expect(result.stderr).toContain('Volgende stap: ')
  })

  test('takes a file, a folder or nothing', async () => {
    const folder = met('FOUT')
    const outside = join(folder, '..')
    const name = folder.slice(outside.length + 1)
    for (const [cwd, args] of [
      [folder, []],
      [outside, [name]],
      [outside, [`${name}/samenwerking.yaml`]],
    ] as const) {
      const { code, stdout } = await typ(cwd, ['check', ...args])
      expect(code).toBe(1)
      expect(stdout).toContain('samenwerking.yaml:2:3 fout REF001 De partner bestaat niet.')
    }
  })

  test('--voor gives only what waits for that role, and judges only that', async () => {
    const folder = met('FOUT')
    const jurist = await typ(folder, ['controleer', '--voor', 'jurist'])
    expect(jurist.code).toBe(0)
    expect(jurist.stdout).toContain('Werklijst voor de jurist: 1 punt')
    expect(jurist.stdout).not.toContain('REF001')
    expect((await typ(folder, ['controleer', '--voor', 'projectleider'])).code).toBe(1)
  })

  test('--voor never hides that nothing could be read', async () => {
    const { code, stdout } = await typ(met('STUK'), ['controleer', '--voor', 'fg'])
    expect(code).toBe(1)
    expect(stdout).toContain('YML002')
  })
})

describe('files that cannot be read end with 3', () => {
  test.each([
    ['no description', {}, [], 'In deze map staat geen samenwerking.yaml.', 'Begin een beschrijving met: nieuw'],
    ['another name', { 'a.yaml': '' }, [], 'In deze map staat geen samenwerking.yaml.', 'Bedoelde u a.yaml?'],
    [
      'a wrong path',
      { 'samenwerking.yaml': '' },
      ['samenwerkng.yaml'],
      'samenwerkng.yaml bestaat niet.',
      'Bedoelde u samenwerking.yaml?',
    ],
  ])('%s', async (_name, files, args, bericht, hulp) => {
    const { code, stderr, stdout } = await typ(tijdelijkeMap(files), ['controleer', ...args])
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain(bericht)
    expect(stderr).toContain(hulp)
  })
})

describe('maak', () => {
  test('writes the set, then leaves it alone', async () => {
    const folder = met('')
    const first = await typ(folder, ['maak'])
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('uitvoer/01-grondslagdocument.docx')
    expect(first.stderr).toContain('4 bestanden geschreven. samenwerking.yaml (concept): 1 waarschuwing.')
    expect(readdirSync(join(folder, 'uitvoer')).sort()).toEqual([
      '01-grondslagdocument.docx',
      '01-grondslagdocument.md',
      '06-inwonersuitleg',
      'manifest.json',
    ])
    const laadApi = () => Promise.reject(new Error('nothing heavy may be loaded'))
    const second = await typ(folder, ['maak'], { laadApi })
    expect(second.code).toBe(0)
    expect(second.stdout).toBe('Er is niets veranderd. De 4 bestanden in uitvoer zijn actueel.\n')
  })

  test.each([
    [
      'another description',
      (folder: string) => writeFileSync(join(folder, 'samenwerking.yaml'), 'formaat: 1\nANDERS\n'),
      [],
    ],
    ['another option', () => {}, ['--peildatum', '2027-01-15']],
    [
      'an edited document',
      (folder: string) => writeFileSync(join(folder, 'uitvoer/01-grondslagdocument.md'), 'eigen'),
      [],
    ],
  ])('%s takes the long way', async (_name, change, args) => {
    const folder = met('')
    await typ(folder, ['maak'])
    change(folder)
    expect((await typ(folder, ['maak', ...args])).stdout).not.toContain('niets veranderd')
  })

  test('other content or another program takes the long way', async () => {
    const folder = met('')
    await typ(folder, ['maak'])
    const inhoud = { laadInhoud: () => ({ hash: 'sha256:anders', inhoud: () => new Map() }) }
    expect((await typ(folder, ['maak'], inhoud)).stdout).toContain('ongewijzigd')
    expect((await typ(folder, ['maak'], { programmaHash: () => 'sha256:nieuwer' })).stdout).toContain('ongewijzigd')
  })

  test('tells about an edited document, and what is no longer made', async () => {
    const folder = met('')
    await typ(folder, ['maak', '--formaat', 'md'])
    writeFileSync(join(folder, 'uitvoer/01-grondslagdocument.md'), 'eigen tekst')
    writeFileSync(join(folder, 'samenwerking.yaml'), 'EEN\n')
    const { stdout, stderr } = await typ(folder, ['maak', '--formaat', 'md'])
    expect(stdout).toBe('uitvoer/01-grondslagdocument.nieuw.md  ernaast\n')
    expect(stderr).toContain(
      'uitvoer/01-grondslagdocument.md is met de hand bewerkt en is niet veranderd. De nieuwe versie staat in uitvoer/01-grondslagdocument.nieuw.md.',
    )
    expect(stderr).toContain('komen niet meer uit de beschrijving')
    expect(stderr).toContain('  06-inwonersuitleg/gemeente-x.md')
    expect(readFileSync(join(folder, 'uitvoer/01-grondslagdocument.md'), 'utf8')).toBe('eigen tekst')
    await typ(folder, ['maak', '--formaat', 'md', '--overschrijf'])
    expect(readFileSync(join(folder, 'uitvoer/01-grondslagdocument.md'), 'utf8')).toContain('EEN')
  })

  test.each([
    ['STUK', [], 1],
    ['BINAIR', [], 3],
    ['', ['--definitief'], 1],
    ['KLAP', [], 4],
  ])('%s %j ends with %i and leaves the output as it was', async (text, args, code) => {
    const folder = met('')
    await typ(folder, ['maak'])
    const before = readFileSync(join(folder, 'uitvoer/manifest.json'), 'utf8')
    writeFileSync(join(folder, 'samenwerking.yaml'), `formaat: 1\n${text}\n`)
    const result = await typ(folder, ['maak', ...args])
    expect(result.code).toBe(code)
    expect(readFileSync(join(folder, 'uitvoer/manifest.json'), 'utf8')).toBe(before)
    expect(existsSync(join(folder, 'uitvoer/.convenant.slot'))).toBe(false)
  })

  test('a document of which the template fails: the rest is written, exit 1, and nothing counts as outdated', async () => {
    const folder = met('')
    await typ(folder, ['maak'])
    writeFileSync(join(folder, 'samenwerking.yaml'), 'EEN\nSJABLOON\n')
    const { code, stderr } = await typ(folder, ['maak'])
    expect(code).toBe(1)
    expect(stderr).toContain(
      'Niet alle documenten zijn gemaakt:\n  templates/inwonersuitleg.md.hbs:1:1 Het veld bestaat niet.',
    )
    expect(stderr).not.toContain('komen niet meer uit de beschrijving')
    expect((await typ(folder, ['maak'])).stdout).not.toContain('niets veranderd')
  })

  test('--alles also makes the copies, and a later run without it does not call them outdated', async () => {
    const folder = met('')
    await typ(folder, ['maak', '--alles'])
    expect(existsSync(join(folder, 'uitvoer/06-inwonersuitleg/gemeente-y.md'))).toBe(true)
    expect((await typ(folder, ['maak'])).stderr).not.toContain('komen niet meer')
    writeFileSync(join(folder, 'samenwerking.yaml'), 'EEN\n')
    expect((await typ(folder, ['maak', '--alles'])).stderr).toContain('  06-inwonersuitleg/gemeente-x.md')
    expect((await typ(folder, ['maak', '--alles', '--alleen', '01'])).code).toBe(0)
  })

  test('--naar and --alleen', async () => {
    const folder = met('VOL')
    const { code, stdout } = await typ(folder, ['build', '--naar', 'stukken/nu', '--alleen', 'kern,01', '--definitief'])
    expect(code).toBe(0)
    expect(stdout).toContain('stukken/nu/01-grondslagdocument.docx')
  })
})

test('overzicht says what is made and why something is not', async () => {
  const { code, stdout } = await typ(met(''), ['overzicht'])
  expect(code).toBe(0)
  expect(stdout).toBe(`Groep kern: de set waarop alles rust
  01  grondslagdocument  voor alle partijen
  02  aansluitdocument   Convenant; wordt niet gemaakt: er is geen overleg
`)
  expect((await typ(met('STUK'), ['list'])).code).toBe(1)
})

test('uitleg', async () => {
  const folder = tijdelijkeMap()
  expect((await typ(folder, ['uitleg', 'OPN001'])).stdout).toBe('OPN001 Nog niet bekend\n\nEen veld is nog open.\n')
  const unknown = await typ(folder, ['explain', 'OPN999'])
  expect(unknown.code).toBe(1)
  expect(unknown.stderr).toContain('Over ‘OPN999’ is geen uitleg gevonden.')
  expect(unknown.stderr).toContain('bedoelde u OPN001?')
})

describe('our own fault', () => {
  test('ends with 4, says so, and shows a stack only when asked', async () => {
    const folder = met('KLAP')
    const { code, stderr } = await typ(folder, ['controleer'])
    expect(code).toBe(4)
    expect(stderr).toContain('Dit is onze fout: onverwachte toestand')
    expect(stderr).not.toContain('.ts:')
    expect((await typ(folder, ['controleer', '--debug'])).stderr).toContain('.ts:')
  })
})

describe('terminal', () => {
  const tty = { write: () => {}, isTTY: true, columns: 80 }
  const colours = async (args: string[], over: object) => {
    let text = ''
    await typ(met('FOUT'), ['controleer', ...args], {
      stdout: {
        ...tty,
        write: (part: string) => {
          text += part
        },
      },
      ...over,
    })
    return text.includes('\u001b[')
  }
  test('colour only where it is wanted', async () => {
    expect(await colours([], {})).toBe(true)
    expect(await colours(['--geen-kleur'], {})).toBe(false)
    expect(await colours([], { env: { NO_COLOR: '1' } })).toBe(false)
    expect(await colours([], { env: { NO_COLOR: '' } })).toBe(true)
    expect(await colours([], { env: { TERM: 'dumb' } })).toBe(false)
    expect((await typ(met('FOUT'), ['controleer'])).stdout).not.toContain('\u001b')
  })

  test('--stil leaves only the result', async () => {
    const { stdout, stderr } = await typ(met(''), ['maak', '--stil'])
    expect(stdout).not.toBe('')
    expect(stderr).toBe('')
  })

  test('progress past one second, only for who watches', async () => {
    let ticks = 0
    const nu = () => {
      ticks += 600
      return ticks
    }
    const shown: string[] = []
    const stderr = { ...tty, write: (text: string) => shown.push(text) }
    await typ(met(''), ['maak'], { nu, stderr })
    expect(shown.join('')).toContain('Bezig: de documenten maken')
    expect((await typ(met(''), ['maak'], { nu })).stderr).not.toContain('Bezig')
  })
})

test.each(['', ...opdrachten.map(({ naam }) => naam)])(
  'the help of %s fits a terminal of eighty columns',
  async (naam) => {
    const { stdout } = await typ(tijdelijkeMap(), [...(naam === '' ? [] : [naam]), '--help'])
    // An example is one line, so that it can be copied.
    const [, rest = ''] = stdout.split(/^Voorbeelden:\n(?: {2}.*\n)+/m)
    expect(rest).toContain('Gebruik:')
    expect(rest.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  },
)

test('overzicht stays within the terminal, and names own texts', () => {
  const regel = { groep: 'kern', groepUitleg: 'de set', formaten: ['docx'], bestanden: ['a', 'b'] } as const
  const tekst = overzichtTekst(
    [
      {
        ...regel,
        nummer: '02',
        naam: 'aansluitdocument',
        titel: 'Convenant',
        voorWie: 'partijen, colleges, besturen en iedereen die het wil lezen',
        eigenTeksten: ['klachten'],
      },
      {
        ...regel,
        nummer: '31',
        naam: 'collegebesluit',
        titel: 'Collegebesluit',
        voorWie: 'x',
        bestanden: [],
        nietOmdat: 'er is geen college partij',
      },
    ],
    80,
  )
  expect(tekst).toBe(`Groep kern: de set
  02  aansluitdocument  Convenant; voor partijen, colleges, besturen en iedereen
                        die het wil lezen (2 bestanden); met eigen tekst:
                        klachten
  31  collegebesluit    wordt niet gemaakt: er is geen college partij`)
})

test('maak --publicatie passes it on, and does not go with a package or a private document', async () => {
  const { code, stderr } = await typ(met('VOL'), ['maak', '--publicatie', '--voor', 'gemeente-x'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('--publicatie en --voor gaan niet samen')])
  const geen = await typ(met('VOL'), ['maak', '--publicatie', '--alleen', '01'])
  expect([geen.code, geen.stderr]).toEqual([2, expect.stringContaining('Van ‘01’ is er geen openbare versie')])
  const kinds: unknown[] = []
  const maak: Api['maak'] = (beoordeling, inhoud, opties) => {
    kinds.push(opties.publicatie)
    return nepApi.maak(beoordeling, inhoud, opties)
  }
  const laadApi = async () => ({ ...nepApi, maak })
  await typ(met('VOL'), ['maak', '--publicatie'], { laadApi })
  await typ(met('VOL'), ['maak'], { laadApi })
  expect(kinds).toEqual([true, false])
})

test('own texts are read from the folder beside the description, and count in whether something changed', async () => {
  const map = met('VOL')
  const seen: unknown[] = []
  const laadApi = async () => ({
    ...nepApi,
    beoordeel: ((bytes, inhoud, opties) => {
      seen.push([...(opties.eigen?.teksten ?? [])])
      return nepApi.beoordeel(bytes, inhoud, opties)
    }) satisfies Api['beoordeel'],
  })
  await typ(map, ['maak'], { laadApi })
  await typ(map, ['maak'], { laadApi })
  mkdirSync(join(map, 'sjablonen/bouwstenen'), { recursive: true })
  writeFileSync(join(map, 'sjablonen/bouwstenen/klachten.md.hbs'), 'x')
  await typ(map, ['maak'], { laadApi })
  expect(seen).toEqual([[], [['bouwstenen/klachten.md.hbs', 'x']]])
})
