import { expect, it } from 'vitest'
import { termijnTeLang } from '../../../src/regels/ret/termijn-te-lang.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [termijnTeLang])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (duur: string, extra = '') =>
  `bewaartermijnen: [{id: b, bron: afspraak, termijnen: [{id: a, duur: ${duur}}]${extra}}]\n`

it('by article, with the article as ground', () => {
  const wetten = ', wetten: [{wet: jeugdwet, artikel: 7.1.4.5}]'
  const { bevindingen } = check(text('3 jaar', wetten))
  expect(bevindingen).toMatchObject([{ pad: 'bewaartermijnen[0].termijnen[0].duur' }])
  expect(bevindingen[0]?.gronden[0]).toMatchObject({ wet: 'jeugdwet', artikel: '7.1.4.5' })
  expect(paden(text('2 jaar', wetten))).toEqual([])
})
it('by holder: the law of the one is not that of the other', () => {
  const wpo = ', houders: [h], wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 13}]'
  expect(paden(`hoedanigheden: [{id: h, soort: swv-po}]\n${text('4 jaar', wpo)}`)).toHaveLength(1)
  expect(paden(`hoedanigheden: [{id: h, soort: ggz}]\n${text('4 jaar', wpo)}`)).toEqual([])
})
it('by the kind of overleg, when no article says whose file it is', () => {
  const zvh = 'overleggen: [{id: o, soort: zvh-casusoverleg, bewaren: [b]}]\n'
  expect(paden(text('6 jaar') + zvh)).toHaveLength(1)
  expect(paden(text('20 jaar', ', wetten: [{wet: jeugdwet, artikel: 7.3.8, lid: 3}]') + zvh)).toEqual([])
})
it('is found in a complete example, at the term', () => {
  const langer = (na: string, zoek: string) =>
    bederf('onderwijs-jeugdhulp', { na, zoek, wordt: zoek.replace(/duur: \d/, 'duur: 9') }).map((each) =>
      each.slice(0, 28),
    )
  expect(langer('- id: dossier-swv', '{id: na-besluit, uitkomst: altijd, duur: 3 jaar')).toEqual([
    'RET002 - {id: na-besluit, ui',
  ])
  expect(langer('- id: melding-verwijsindex', '{id: maximum, uitkomst: altijd, duur: 2 jaar')).toEqual([
    'RET002 - {id: maximum, uitko',
  ])
})
