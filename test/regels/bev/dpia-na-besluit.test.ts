import { expect, it } from 'vitest'
import { dpiaNaBesluit } from '../../../src/regels/bev/dpia-na-besluit.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (dpia: string, ...besluiten: string[]) =>
  keten(
    `formaat: 1\npartners: [{id: a, korteNaam: A, kring: oprichter, besluiten: [${besluiten.map((datum, i) => `{id: b${i}, datum: ${datum}, strekking: [deelname]}`).join(', ')}]}]\nvoortraject: {dpia: {${dpia}}}\n`,
    [dpiaNaBesluit],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)
const dpia = 'datum: 2026-05-01'

it('after the decision', () => {
  expect(paden(dpia, '2026-04-30')).toEqual(['voortraject.dpia.datum'])
  expect(check(dpia, '2026-04-30').bevindingen[0]?.bericht).toContain('na het besluit van ‘A’')
  expect(paden(dpia, '2026-05-01')).toEqual([])
})
it('a later decision confirms the first', () => {
  expect(paden(dpia, '2026-04-30', '2026-06-01')).toEqual([])
})
it('what is unknown is not judged', () => {
  expect(check('door: a', '2026-04-30').nogNiet).toHaveLength(1)
  expect(check('door: a').nogNiet).toEqual([])
  expect(paden(dpia)).toEqual([])
})
it('is found in a complete example, at the date of the DPIA', () => {
  expect(
    bederf('onderwijs-jeugdhulp', { na: '\nvoortraject:\n', zoek: 'datum: 2026-05-18', wordt: 'datum: 2026-10-16' }),
  ).toEqual(['BEV100 datum: 2026-10-16'])
  expect(
    bederf('zorg-veiligheid', { na: '\nvoortraject:\n', zoek: 'datum: 2026-04-20', wordt: 'datum: 2026-11-20' }),
  ).toEqual(['BEV100 datum: 2026-11-20'])
})
