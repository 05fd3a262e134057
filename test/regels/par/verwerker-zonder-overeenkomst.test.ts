import { expect, it } from 'vitest'
import { verwerkerZonderOvereenkomst } from '../../../src/regels/par/verwerker-zonder-overeenkomst.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [verwerkerZonderOvereenkomst])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (overeenkomst: string) => `verwerkingen: [{id: v, verwerkers: [{id: l, overeenkomst: ${overeenkomst}}]}]\n`

it('fires on a denial, waits for what is unknown', () => {
  expect(paden(text('{nvt: nee}'))).toEqual(['verwerkingen[0].verwerkers[0].overeenkomst'])
  expect(paden(text(''))).toEqual([])
  expect(paden(text('VO-1'))).toEqual([])
})
it('is found in the complete examples, at the agreement', () => {
  const nvt = 'overeenkomst: {nvt: nog niet gesloten}, binnenEer: ja}'
  const found = bederf('onderwijs-jeugdhulp', {
    zoek: 'overeenkomst: VWO-2026-03 van 12 oktober 2026,',
    wordt: 'overeenkomst: {nvt: nog niet gesloten},',
  })
  expect(found.map((each) => each.slice(0, 6))).toEqual(['PAR008'])
  const tweede = { zoek: 'verwerkers: []', wordt: `verwerkers: [{id: l, naam: Listig B.V., dienst: de lijst, ${nvt}]` }
  expect(bederf('onderwijs-jeugdhulp', tweede)).toEqual([`PAR008 ${tweede.wordt}`])
})
