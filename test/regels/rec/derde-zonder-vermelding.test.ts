import { expect, it } from 'vitest'
import { derdeZonderVermelding } from '../../../src/regels/rec/derde-zonder-vermelding.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (afspraken: string, status = 'concept') =>
  keten(
    `formaat: 1\nsamenwerking: {status: ${status}}\npartners: [{id: a, korteNaam: Voorbeeldhuis, kring: derde}, {id: b, korteNaam: School, kring: oprichter}]\n${afspraken}`,
    [derdeZonderVermelding],
  )
const paden = (afspraken: string, status?: string) => check(afspraken, status).bevindingen.map(({ pad }) => pad)

it('a third that no agreement names', () => {
  expect(paden('afspraken: {derden: []}\n')).toEqual(['afspraken.derden'])
  expect(paden('afspraken: {derden: {nvt: geen}}\n')).toEqual(['afspraken.derden'])
  expect(paden('afspraken: {derden: [{id: d, wie: een ander huis}]}\n')).toEqual(['afspraken.derden'])
  expect(paden('afspraken: {derden: [{id: d, wie: stichting Voorbeeldhuis in Rivierenrand}]}\n')).toEqual([])
})
it('silence is an answer from the decision on', () => {
  expect(check('').nogNiet).toHaveLength(1)
  expect(paden('', 'ter-besluitvorming')).toEqual(['afspraken.derden'])
})
it('is found in a complete example, at the list of thirds', () => {
  const nieuw = (id: string, naam: string) => ({
    na: '\npartners:\n',
    zoek: '  - id: ',
    wordt: `  - {id: ${id}, naam: ${naam}, korteNaam: ${naam}, rechtsvorm: stichting, zetel: Rivierenrand, kvk: '00009008', kring: derde, fg: {email: fg@derde.example}, datalek: {email: fg@derde.example}, hoedanigheden: []}\n  - id: `,
  })
  expect(bederf('onderwijs-jeugdhulp', nieuw('mentorhuis', 'Mentorhuis Rivierenrand'))).toEqual(['REC102 derden:'])
  expect(bederf('kwetsbare-jongeren', nieuw('werkplein', 'Werkplein Kreekzoom'))).toEqual(['REC102 derden:'])
})
