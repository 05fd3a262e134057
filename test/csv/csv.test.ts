import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schrijfCsv } from '../../src/csv/index.ts'

const regels = (rijen: string[][]): string => schrijfCsv({ kolommen: rijen[0]?.map((_cel, i) => `k${i}`) ?? [], rijen })

/** Reads what RFC 4180 describes; knows nothing of the writer. */
const lees = (text: string): string[][] => {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/y
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    cell.lastIndex = at
    const match = cell.exec(text)
    if (!match) throw new Error(`no CSV at ${at}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    at = cell.lastIndex
    if (match[3] === ';') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('a table for a Dutch spreadsheet', () => {
  test('starts with a BOM; semicolons between, CRLF after every line', () => {
    expect(regels([['a', 'b']])).toBe('\uFEFFk0;k1\r\na;b\r\n')
    expect(schrijfCsv({ kolommen: ['k'], rijen: [] })).toBe('\uFEFFk\r\n')
  })
  test.each([
    ['a;b', '"a;b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['een\ntwee', '"een\ntwee"'],
    [' rand', '" rand"'],
    ['komma, punt', 'komma, punt'],
    ['', ''],
  ])('%j is written as %j', (value, cell) => expect(regels([[value]])).toBe(`\uFEFFk0\r\n${cell}\r\n`))
  test.each(['=1+1', '+31', '-2', '@som', '\tx', '\rx', '=cmd|"/c calc"!A1', '＝1'])('%j is no formula', (value) => {
    expect(lees(regels([[value]]).slice(1))[1]).toEqual([`'${value}`])
  })
  test('a line with too few cells is a fault of ours', () =>
    expect(() => schrijfCsv({ kolommen: ['a', 'b'], rijen: [['x']] })).toThrow('row 1'))
  test('reads back as it was, but for the apostrophe before a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', '"', '\r', '\n', '=', '-', ' ', 'é', "'") })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...back] = lees(regels(rows).slice(1))
        expect(back).toHaveLength(rows.length)
        back.forEach((row, i) => {
          row.forEach((value, j) => {
            expect([rows[i]?.[j], `'${rows[i]?.[j]}`]).toContain(value)
            expect(value).not.toMatch(/^[=+\-@\t\r]/)
          })
        })
      }),
    )
  })
})
