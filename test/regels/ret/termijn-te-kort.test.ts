import { expect, it } from 'vitest'
import { termijnTeKort } from '../../../src/regels/ret/termijn-te-kort.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [termijnTeKort])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (velden: string) =>
  `hoedanigheden: [{id: h, soort: jeugdhulpaanbieder}]
bewaartermijnen: [{id: b, bron: wet, houders: [h], wetten: [{wet: jeugdwet, artikel: 7.3.8, lid: 3}], termijnen: [{id: a, ${velden}}]}]
`
it('fifteen years was the old law', () => {
  const { bevindingen } = check(text('duur: 15 jaar, start: laatste-wijziging'))
  expect(bevindingen).toMatchObject([{ pad: 'bewaartermijnen[0].termijnen[0].duur' }])
  expect(bevindingen[0]?.bericht).toContain('een termijn van 15 jaar. De wet noemt voor')
})
it('the beginning counts as well', () => {
  expect(paden(text('duur: 20 jaar, start: afsluiting-casus'))).toEqual(['bewaartermijnen[0].termijnen[0].start'])
  expect(paden(text('duur: 20 jaar, start: laatste-wijziging'))).toEqual([])
  expect(paden(text('duur: 25 jaar, start: laatste-wijziging'))).toEqual([])
})
it('a minimum says so, and has no fixed beginning', () => {
  const wec = text('duur: 2 jaar, start: uitschrijving')
    .replace('jeugdhulpaanbieder', 'schoolbestuur-so')
    .replace('jeugdwet, artikel: 7.3.8, lid: 3', "wet-op-de-expertisecentra, artikel: '41', lid: 9")
  expect(check(wec).bevindingen[0]?.bericht).toContain('ten minste 3 jaar')
})
it('the Wmo has a term per kind of holder', () => {
  const wmo = (soort: string, duur: string) =>
    paden(
      text(`duur: ${duur}, start: laatste-wijziging`)
        .replace('jeugdhulpaanbieder', soort)
        .replace('jeugdwet, artikel: 7.3.8, lid: 3', 'wet-maatschappelijke-ondersteuning-2015, artikel: 5.3.4'),
    )
  expect(wmo('college-wmo', '10 jaar')).toHaveLength(1)
  expect(wmo('college-wmo', '15 jaar')).toEqual([])
  expect(wmo('veilig-thuis', '15 jaar')).toHaveLength(1)
  expect(wmo('veilig-thuis', '20 jaar')).toEqual([])
})
it('says the nuance after the term', () => {
  expect(check(text('duur: 15 jaar')).bevindingen[0]?.bericht).toMatch(
    /De wet noemt voor het dossier [^;]* 20 jaar; langer als goede zorg dat vraagt\.$/,
  )
})
it('is found in a complete example, at the term and at the beginning', () => {
  const jeugd = { na: '- id: dossier-jeugdhulp', zoek: 'duur: 20 jaar', wordt: 'duur: 15 jaar' }
  expect(bederf('onderwijs-jeugdhulp', jeugd)).toEqual([
    'RET003 - {id: vast, uitkomst: altijd, duur: 15 jaar, start: laatste-wijziging}',
  ])
  const wgbo = { na: '- id: dossier-wgbo', zoek: 'start: laatste-wijziging', wordt: 'start: afsluiting-casus' }
  expect(bederf('onderwijs-jeugdhulp', wgbo)).toEqual([
    'RET003 - {id: vast, uitkomst: altijd, duur: 20 jaar, start: afsluiting-casus}',
  ])
})
