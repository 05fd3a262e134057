import { expect, it } from 'vitest'
import { gescreendEvenLang } from '../../../src/regels/ret/gescreend-even-lang.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [gescreendEvenLang])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (uitkomst: string, duur: string) =>
  `bewaartermijnen: [{id: b, termijnen: [{id: t, uitkomst: traject, duur: 1 jaar}, {id: a, uitkomst: ${uitkomst}, duur: ${duur}}]}]\n`

it.each([
  ['alleen-gescreend', '12 maanden', 0],
  ['alleen-gescreend', '1 jaar', 1],
  ['niet-in-behandeling', '2 jaar', 1],
  ['niet-in-behandeling', '4 weken', 0],
  ['altijd', '2 jaar', 0],
])('%s, %s', (uitkomst, duur, aantal) => {
  expect(paden(text(uitkomst, duur))).toEqual(aantal === 1 ? ['bewaartermijnen[0].termijnen[1].duur'] : [])
})
it('is found in a complete example, at the term', () => {
  const gelijk = {
    na: '- id: verslag-casus',
    zoek: 'uitkomst: alleen-gescreend, duur: 3 maanden',
    wordt: 'uitkomst: alleen-gescreend, duur: 2 jaar',
  }
  expect(bederf('onderwijs-jeugdhulp', gelijk)).toEqual([
    'RET100 - {id: gescreend, uitkomst: alleen-gescreend, duur: 2 jaar, start: verslag}',
  ])
  const langer = { na: '- id: agendalijst-signalering', zoek: 'duur: 4 weken', wordt: 'duur: 1 jaar' }
  expect(bederf('onderwijs-jeugdhulp', langer)).toEqual([
    'RET100 - {id: niet-in-behandeling, uitkomst: niet-in-behandeling, duur: 1 jaar, start: verslag}',
  ])
})
