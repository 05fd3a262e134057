import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { voorbeelden, wortel } from '../hulp/voorbeelden.ts'

test('every example has its file, so that none is left untried', () => {
  const files = readdirSync(`${wortel}/test/set`).filter((name) => name !== 'set.test.ts')
  expect(files.sort()).toEqual(voorbeelden.map((naam) => `${naam}.test.ts`).sort())
})
