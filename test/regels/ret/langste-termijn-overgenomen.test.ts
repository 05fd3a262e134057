import { expect, it } from 'vitest'
import { langsteTermijnOvergenomen } from '../../../src/regels/ret/langste-termijn-overgenomen.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [langsteTermijnOvergenomen])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (
  duur: string,
  bron = 'afspraak',
) => `hoedanigheden: [{id: ggz, soort: ggz}, {id: school, soort: schoolbestuur-vo}]
overleggen: [{id: o, deelnemers: [{id: a, hoedanigheid: ggz}, {id: b, hoedanigheid: school}], bewaren: [b]}]
bewaartermijnen: [{id: b, bron: ${bron}, houders: [school], termijnen: [{id: a, duur: ${duur}}]}]
`
it('a record of the table does not follow the longest file', () => {
  expect(paden(text('20 jaar'))).toEqual(['bewaartermijnen[0].termijnen[0].duur'])
  expect(paden(text('2 jaar'))).toEqual([])
})
it('a file of its own follows its own law', () => {
  expect(paden(text('20 jaar', 'wet'))).toEqual([])
})
it('a file that only its own holder keeps is no record of the table', () => {
  expect(paden(text('20 jaar').replace('houders: [school]', 'houders: [ggz]'))).toEqual([])
  expect(paden(text('20 jaar').replace('houders: [school]', 'houders: [ggz, school]'))).toHaveLength(1)
})
it('without long files at the table there is nothing to take over', () => {
  expect(paden(text('20 jaar').replace('soort: ggz', 'soort: schoolbestuur-po'))).toEqual([])
})
it('is found in a complete example, at the term', () => {
  const traject = { na: '- id: verslag-casus', zoek: 'duur: 2 jaar', wordt: 'duur: 20 jaar' }
  expect(bederf('onderwijs-jeugdhulp', traject)).toEqual([
    'RET004 - {id: traject, uitkomst: traject, duur: 20 jaar, start: afsluiting-casus}',
  ])
  const lijst = { na: '- id: agendalijst-signalering', zoek: 'duur: 6 maanden', wordt: 'duur: 25 jaar' }
  expect(bederf('onderwijs-jeugdhulp', lijst)).toEqual([
    'RET004 - {id: vervolg, uitkomst: traject, duur: 25 jaar, start: verslag}',
  ])
})
