import { expect, it } from 'vitest'
import { bewaartermijnZonderGrond } from '../../../src/regels/ret/bewaartermijn-zonder-grond.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [bewaartermijnZonderGrond])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

it.each([
  ['bron: wet, wetten: []', 'bewaartermijnen[0].wetten'],
  ['bron: wet, wetten: {nvt: x}', 'bewaartermijnen[0].wetten'],
  ['bron: afspraak, termijnen: []', 'bewaartermijnen[0].termijnen'],
  ['bron: afspraak, termijnen: [{id: a, start: anders}]', 'bewaartermijnen[0].termijnen[0].start'],
])('%s', (velden, pad) => {
  expect(paden(`bewaartermijnen: [{id: b, ${velden}}]\n`)).toEqual([pad])
})
it.each([
  'bron: selectielijst, termijnen: {nvt: x}',
  'bron: afspraak',
  'termijnen: [{id: a, start: anders, startAnders: de dag}]',
])('is silent on: %s', (velden) => {
  expect(paden(`bewaartermijnen: [{id: b, ${velden}}]\n`)).toEqual([])
})
it('nothing on record needs no term', () => {
  expect(paden('overleggen: [{id: o, bewaren: {nvt: geen}}]\n')).toEqual(['overleggen[0].bewaren'])
  expect(paden('overleggen: [{id: o, fase: sturing, bewaren: {nvt: geen persoonsgegevens}}]\n')).toEqual([])
  expect(paden('overleggen: [{id: o, verslag: {nvt: er is geen verslag}, bewaren: []}]\n')).toEqual([])
})
it('an overleg has a term; waits for the article', () => {
  expect(paden('overleggen: [{id: o, bewaren: []}]\n')).toEqual(['overleggen[0].bewaren'])
  expect(check('bewaartermijnen: [{id: b, bron: wet}]\n').nogNiet).toEqual([
    { code: 'RET001', paden: ['bewaartermijnen[0].wetten'] },
  ])
})
it('is found in a complete example', () => {
  const wet = {
    na: '- id: melding-verwijsindex',
    zoek: 'wetten: [{wet: jeugdwet, artikel: 7.1.4.5}]',
    wordt: 'wetten: []',
  }
  expect(bederf('onderwijs-jeugdhulp', wet)).toEqual(['RET001 wetten: []'])
  const start = { na: '- id: agendalijst-signalering', zoek: 'start: verslag}', wordt: 'start: anders}' }
  expect(bederf('onderwijs-jeugdhulp', start).map((each) => each.slice(0, 6))).toEqual(['RET001'])
})
