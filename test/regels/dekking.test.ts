/** Every check of the law and of practice has a rule, or a reason why none can decide it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Controlelijst } from '../../scripts/genereer/dekking.ts'
import { regels } from '../../src/regels/index.ts'
import { root } from '../repo/modules.ts'

const lijst = parse(readFileSync(join(root, 'schemas/bron/controlelijst.yaml'), 'utf8')) as Controlelijst
const gedekt = new Set(regels.flatMap(({ dekt }) => dekt ?? []))

it('knows every check that a rule says it does', () => {
  expect([...gedekt].filter((id) => !(id in lijst))).toEqual([])
})
it('has a rule or a reason for every check, not both', () => {
  const wrong = Object.entries(lijst).filter(([id, entry]) => gedekt.has(id) === Array.isArray(entry))
  expect(wrong.map(([id]) => id)).toEqual([])
})
it('holds all checks of both lists', () => {
  const tel = (begin: RegExp) => Object.keys(lijst).filter((id) => begin.test(id)).length
  const wetten = { WET: 9, PAR: 12, GRO: 18, BIJ: 19, RET: 6, REC: 8, BEV: 7, OND: 13, OPB: 7 }
  for (const [thema, aantal] of Object.entries(wetten)) expect(tel(new RegExp(`^${thema}-`)), thema).toBe(aantal)
  for (const [letter, aantal] of Object.entries({ P: 13, G: 15, D: 16, L: 15 })) {
    expect(tel(new RegExp(`^${letter}\\d`)), letter).toBe(aantal)
  }
})
