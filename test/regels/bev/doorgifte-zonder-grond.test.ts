import { expect, it } from 'vitest'
import { doorgifteZonderGrond } from '../../../src/regels/bev/doorgifte-zonder-grond.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [doorgifteZonderGrond])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const verwerker = 'verwerkingen: [{id: v, verwerkers: [{id: l, binnenEer: nee}]}]\n'

it('asks once, at the cause', () => {
  expect(paden('afspraken: {buitenEer: ja}\n')).toEqual(['afspraken.buitenEer'])
  expect(paden(`${verwerker}afspraken: {buitenEer: ja}\n`)).toEqual(['verwerkingen[0].verwerkers[0].binnenEer'])
})
it('names the contradiction', () => {
  const { bevindingen } = check(`${verwerker}afspraken: {buitenEer: nee}\n`)
  expect(bevindingen).toMatchObject([{ ernst: 'vraag', rol: 'fg' }])
  expect(bevindingen[0]?.bericht).toContain('zeggen dat dit niet gebeurt')
})
it('silent when all stays inside, or nothing is known', () => {
  expect(paden('afspraken: {buitenEer: nee}\nverwerkingen: [{id: v, verwerkers: [{id: l}]}]\n')).toEqual([])
})
it('is found in a complete example, at the processor or the agreement', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'buitenEer: nee', wordt: 'buitenEer: ja' })).toEqual([
    'BEV006 buitenEer: ja',
  ])
  const zoek = 'subverwerkers: [Stellingmolen Hosting B.V.], binnenEer: ja}'
  const wordt = zoek.replace('ja}', 'nee}')
  expect(bederf('onderwijs-jeugdhulp', { zoek, wordt })).toEqual([
    expect.stringMatching(/^BEV006 - \{id: draadwerk.*binnenEer: nee\}$/),
  ])
})
