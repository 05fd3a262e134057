import { expect, it } from 'vitest'
import { wetsartikelOnbekend } from '../../../src/regels/ref/wetsartikel-onbekend.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [wetsartikelOnbekend]).bevindingen

const text =
  'formaat: 1\nafspraken: {derden: [{id: d, wetten: [{wet: jeugdwet, artikel: 999, lid: 1}, {wet: jeugdwet, artikel: 7.4.0}]}]}\n'

it('names the article and takes it out of the model', () => {
  const { bevindingen, beschrijving } = keten(text, [wetsartikelOnbekend])
  expect(bevindingen).toMatchObject([{ code: 'REF006', ernst: 'fout', pad: 'afspraken.derden[0].wetten[0]' }])
  expect(bevindingen[0]?.bericht).toContain('‘jeugdwet, artikel 999, lid 1’')
  expect(beschrijving?.afspraken?.derden?.[0]?.wetten).toMatchObject([{ wet: 'jeugdwet', artikel: '7.4.0' }])
})
it('a list of which nothing is left is unknown, not empty', () => {
  const { beschrijving } = keten('formaat: 1\nafspraken: {derden: [{id: d, wetten: [{artikel: 3}]}]}\n')
  expect(beschrijving?.afspraken?.derden?.[0]?.wetten).toBeUndefined()
  expect(vondsten(text)).toHaveLength(1)
})
it('is found in a complete example, at the reference', () => {
  const taak = { na: 'id: overleg-school', zoek: "artikel: '2.7', lid: 1" }
  expect(bederf('onderwijs-jeugdhulp', { ...taak, wordt: "artikel: '2.71', lid: 1" })).toEqual([
    "REF006 wetten: [{wet: jeugdwet, artikel: '2.71', lid: 1}]",
  ])
  expect(bederf('onderwijs-jeugdhulp', { ...taak, zoek: 'wet: jeugdwet', wordt: 'wet: jeugdwet-2015' })).toEqual([
    "REF006 wetten: [{wet: jeugdwet-2015, artikel: '2.7', lid: 1}]",
  ])
}, 30_000)
