import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verplicht } from './programma.ts'

const path = fileURLToPath(new URL('../../.cache/ooxml-validator/node_modules/.bin/ooxml-validator', import.meta.url))

/** Path of the Open XML validator; undefined when it is not installed. Throws when everything has to be there. */
export const ooxmlValidator = (): string | undefined => {
  if (existsSync(path)) return path
  if (verplicht) throw new Error('VOLLEDIG=1, maar de Open XML-validator ontbreekt in .cache/ooxml-validator')
  return undefined
}

/** Faults that the Open XML SDK finds in a document; empty when it is valid. */
export const valideer = (bytes: Uint8Array): string[] => {
  const validator = ooxmlValidator()
  if (validator === undefined) throw new Error('no validator')
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'))
  try {
    const file = join(folder, 'document.docx')
    writeFileSync(file, bytes)
    const { stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8', maxBuffer: 50_000_000 })
    const result: unknown = JSON.parse(stdout === '' ? JSON.stringify({ ok: false, errors: [stderr] }) : stdout)
    const { ok, errors } = result as { ok: boolean; errors: unknown[] }
    const found = errors.map((error) => (typeof error === 'string' ? error : JSON.stringify(error)))
    return found.length === 0 && !ok ? ['the validator says not ok without a reason'] : found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
