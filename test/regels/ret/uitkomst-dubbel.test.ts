import { expect, it } from 'vitest'
import { uitkomstDubbel } from '../../../src/regels/ret/uitkomst-dubbel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [uitkomstDubbel])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (een: string, twee: string) =>
  `bewaartermijnen: [{id: b, termijnen: [{id: t, uitkomst: ${een}}, {id: u, uitkomst: ${twee}}]}]\n`

it('each outcome has one term', () => {
  expect(paden(text('traject', 'traject'))).toEqual(['bewaartermijnen[0].termijnen[1].uitkomst'])
  expect(paden(text('traject', 'altijd'))).toEqual([])
  expect(paden(text('', ''))).toEqual([])
})
it('is found in a complete example, at the second', () => {
  const casus = { na: '- id: verslag-casus', zoek: 'uitkomst: alleen-gescreend', wordt: 'uitkomst: traject' }
  expect(bederf('onderwijs-jeugdhulp', casus)).toEqual([
    'RET101 - {id: gescreend, uitkomst: traject, duur: 3 maanden, start: verslag}',
  ])
  const lijst = {
    na: '- id: agendalijst-signalering',
    zoek: 'uitkomst: niet-in-behandeling',
    wordt: 'uitkomst: alleen-gescreend',
  }
  expect(bederf('onderwijs-jeugdhulp', lijst)).toEqual([
    'RET101 - {id: niet-in-behandeling, uitkomst: alleen-gescreend, duur: 4 weken, start: verslag}',
  ])
})
