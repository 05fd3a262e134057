import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'
import { wortel } from './voorbeelden.ts'

/** Compares with the committed text; `UPDATE=1 npm test` rewrites it, and the difference is read in review. */
export const verwachtGolden = (pad: string, tekst: string): void => {
  const path = `${wortel}/test/golden/${pad}`
  if (process.env.UPDATE === '1' || !existsSync(path)) {
    if (process.env.CI === 'true') throw new Error(`Golden file is missing: ${pad}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, tekst)
  }
  expect(tekst).toBe(readFileSync(path, 'utf8'))
}
