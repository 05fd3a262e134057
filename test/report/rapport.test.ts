import { describe, expect, test } from 'vitest'
import type { Bevinding } from '../../src/bevinding/bevinding.ts'
import { jsonReport, markdownReport, type Rapport, terminalReport, werklijst } from '../../src/report/index.ts'
import { bevinding } from '../cli/nep.ts'

const bron = `formaat: 1
samenwerking:
  titel: "Convenant Rivierenrand"
  status: concept
partners:
  - id: gemeente-x
    besluiten:
      - id: b1
        datum: 2027-03-12
`
const op = (regelnummer: number, kolom: number) =>
  ({ soort: 'yaml', bestand: 'samenwerking.yaml', regelnummer, kolom }) as const

const besluit = bevinding({
  code: 'OND003',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  bericht: "Het collegebesluit van 'Gemeente X' is van 12 maart 2027, na de ondertekening op 1 maart 2027.",
  plaats: op(9, 16),
  pad: 'partners[0].besluiten[0].datum',
  hulp: 'Controleer de datum van het besluit, of neem een nieuw besluit.',
  gronden: [{ wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' }],
  verwant: [{ bericht: 'De ondertekening is van 1 maart 2027.', plaats: op(6, 5) }],
  rol: 'bestuurssecretaris',
})
const citeertitel = bevinding({ plaats: op(2, 1) })
const regio = bevinding({
  bericht: 'De regio is nog niet bekend.',
  plaats: op(2, 1),
  pad: 'samenwerking.regio',
  hulp: 'Vul regio in.',
  rol: 'projectleider',
})
const fg = bevinding({
  code: 'OPN002',
  blokkeertVanaf: 'ter-besluitvorming',
  bericht: 'De functionaris gegevensbescherming is nog niet bekend.',
  plaats: op(6, 5),
  pad: 'partners[0].fg',
  hulp: 'Vul fg in, of schrijf fg: {nvt: reden}.',
})
const rapport: Rapport = {
  bestand: 'samenwerking.yaml',
  status: 'concept',
  bevindingen: [fg, besluit, citeertitel, regio],
  bron,
}
const opties = { breedte: 80, kleur: false }

test('the report of controleer', () => {
  expect(terminalReport(rapport, opties)).toBe(`samenwerking.yaml (concept): 1 fout en 3 waarschuwingen

Voor de status ‘ter advies’ moet eerst nog: 2 punten.
  projectleider  1  regel 2: De regio is nog niet bekend.
  jurist         1  regel 2: De citeertitel is nog niet bekend.

1 fout

samenwerking.yaml:9:16 fout OND003 Het collegebesluit van 'Gemeente X' is van 12
  maart 2027, na de ondertekening op 1 maart 2027.
    9 |         datum: 2027-03-12
      |                ^
  hulp: Controleer de datum van het besluit, of neem een nieuw besluit.
  zie ook: samenwerking.yaml:6:5 De ondertekening is van 1 maart 2027.
  grond: gemeentewet, artikel 160, lid 1, onder d

3 waarschuwingen

samenwerking.yaml:2:1 waarschuwing OPN001 De citeertitel is nog niet bekend.
    2 | samenwerking:
      | ^
  hulp: Vul citeertitel in.

samenwerking.yaml:2:1 waarschuwing OPN001 De regio is nog niet bekend.
  hulp: Vul regio in.

samenwerking.yaml:6:5 waarschuwing OPN002 De functionaris gegevensbescherming is
  nog niet bekend.
    6 |   - id: gemeente-x
      |     ^
  hulp: Vul fg in, of schrijf fg: {nvt: reden}.
`)
})

test('the worklist of one role, in the order of the phases', () => {
  expect(
    werklijst(rapport, { ...opties, rol: 'jurist' }),
  ).toBe(`Werklijst voor de jurist: 2 punten in samenwerking.yaml (concept)

Start
  [ ] samenwerking.yaml:2:1 waarschuwing OPN001 De citeertitel is nog niet
      bekend. (nodig voor ‘ter advies’)
      hulp: Vul citeertitel in.

Partijen
  [ ] samenwerking.yaml:6:5 waarschuwing OPN002 De functionaris
      gegevensbescherming is nog niet bekend. (nodig voor ‘ter
      besluitvorming’)
      hulp: Vul fg in, of schrijf fg: {nvt: reden}.
`)
  expect(werklijst(rapport, { ...opties, rol: 'fg' })).toBe(
    'Voor de functionaris gegevensbescherming staat er niets open in samenwerking.yaml.\n',
  )
})

test('as Markdown: no value becomes markup', () => {
  const scherp = bevinding({ bericht: '*Let op* <b>[hier](x)</b> | `code`\n# kop', hulp: '', plaats: op(1, 1) })
  expect(markdownReport({ ...rapport, bevindingen: [besluit, scherp] })).toBe(`# Bevindingen bij samenwerking.yaml

Status: concept. In totaal: 1 fout en 1 waarschuwing.

## Fouten

- **OND003** Het collegebesluit van 'Gemeente X' is van 12 maart 2027, na de ondertekening op 1 maart 2027. (samenwerking.yaml:9:16, bestuurssecretaris)
  - Wat te doen: Controleer de datum van het besluit, of neem een nieuw besluit.
  - Grond: gemeentewet, artikel 160, lid 1, onder d

## Waarschuwingen

- **OPN001** \\*Let op\\* \\<b\\>\\[hier\\]\\(x\\)\\</b\\> \\| \\\`code\\\` \\# kop (samenwerking.yaml:1:1, jurist)
`)
})

test('how many rules wait for an answer', () => {
  const text = terminalReport({ ...rapport, nogNietTeBeoordelen: 2 }, opties)
  expect(text.endsWith('2 controles kunnen nog niet alles beoordelen, omdat er gegevens ontbreken.\n')).toBe(true)
})

test('as data', () => {
  expect(jsonReport(rapport.bevindingen)).toEqual({
    versie: 1,
    bevindingen: [citeertitel, regio, fg, besluit],
    telling: { fout: 1, waarschuwing: 3, vraag: 0, aandachtspunt: 0 },
  })
})

describe('the opening', () => {
  const opening = (over: Partial<Rapport>) => terminalReport({ ...rapport, ...over }, opties).split('\n\n')[1]

  test.each([
    ['nothing is left', { bevindingen: [] }, 'Niets staat de volgende status, ‘ter advies’, in de weg.'],
    [
      'what already blocked before',
      { status: 'ter-advies', bevindingen: [regio] } as const,
      'Voor de status ‘ter besluitvorming’ moet eerst nog: 1 punt (alle ook al voor ‘ter advies’).',
    ],
    [
      'a fout without a status always blocks',
      { bevindingen: [bevinding({ ernst: 'fout', blokkeertVanaf: undefined as never })] },
      'Voor de status ‘ter advies’ moet eerst nog: 1 punt (alle ook al voor ‘concept’).',
    ],
    [
      'what stops the build comes first',
      { bevindingen: [bevinding({ stopt: true }), regio] },
      'Hierdoor kan nog geen document worden gemaakt: 1 punt.',
    ],
  ])('%s', (_name, over, expected) => {
    expect(opening(over)?.split('\n')[0]).toBe(expected)
  })

  test('the last status has no next one', () => {
    expect(terminalReport({ ...rapport, status: 'beeindigd', bevindingen: [] }, opties)).toBe(
      'samenwerking.yaml (beëindigd): geen bevindingen\n',
    )
  })

  test('fits on one screen, however many findings', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...regio,
      rol: (['jurist', 'fg', 'partner'] as const)[index % 3] ?? 'fg',
    }))
    const text = opening({ bevindingen: many }) ?? ''
    expect(text.split('\n')).toHaveLength(4)
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true)
  })
})

describe('many findings', () => {
  const many: Bevinding[] = Array.from({ length: 30 }, (_, index) => bevinding({ plaats: op(1, index + 1) }))
  const count = (text: string) => text.match(/ OPN001 /g)?.length

  test('twenty, then how many more and how to see them', () => {
    const text = terminalReport(
      { ...rapport, bevindingen: [...many, besluit] },
      { ...opties, allesZien: 'convenant controleer --alles' },
    )
    expect(count(text)).toBe(19)
    expect(text).toContain(' OND003 ')
    expect(text.endsWith('En nog 11 bevindingen. Alles zien: convenant controleer --alles\n')).toBe(true)
  })

  test('all', () => {
    expect(count(terminalReport({ ...rapport, bevindingen: many }, { ...opties, alles: true }))).toBe(30)
  })
})

describe('what the file contains cannot steer the terminal', () => {
  const streken = '\u001b[31m\u0007\u202eabc\u0000'
  test('in a message, a name or a line', () => {
    const over = {
      bestand: `a${streken}.yaml`,
      bron: `x: ${streken}\n`,
      bevindingen: [bevinding({ bericht: streken, hulp: streken, plaats: { ...op(1, 4), bestand: streken } })],
    }
    expect(terminalReport({ ...rapport, ...over }, opties)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(werklijst({ ...rapport, ...over }, { ...opties, rol: 'jurist' })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u202e]/,
    )
  })

  test('a long line is cut around the place, with the caret under the same sign', () => {
    const line = `${'a'.repeat(300)}X${'b'.repeat(300)}`
    const text = terminalReport({ ...rapport, bron: line, bevindingen: [bevinding({ plaats: op(1, 301) })] }, opties)
    const [source = '', caret = ''] = text.split('\n').filter((row) => row.includes(' | '))
    expect(source.length).toBeLessThanOrEqual(80)
    expect(source[caret.indexOf('^')]).toBe('X')
  })

  test('a burgerservicenummer is not repeated, another number is', () => {
    const bsn = terminalReport(
      { ...rapport, bron: 'bsn: 123456782 kvk: 012345678', bevindingen: [bevinding({ plaats: op(1, 6) })] },
      opties,
    )
    expect(bsn).toContain('    1 | bsn: ••••••••• kvk: 012345678\n      |      ^')
  })

  test('a tab keeps the caret in place', () => {
    const text = terminalReport(
      { ...rapport, bron: 'a:\n\tb: x\n', bevindingen: [bevinding({ plaats: op(2, 2) })] },
      opties,
    )
    expect(text).toContain('    2 |  b: x\n      |  ^')
  })
})

test('colour only adds: without it the text is the same', () => {
  const coloured = terminalReport(rapport, { ...opties, kleur: true })
  expect(coloured).toContain('\u001b[1;31mfout\u001b[0m OND003')
  expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(terminalReport(rapport, opties))
})
