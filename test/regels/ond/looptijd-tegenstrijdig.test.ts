import { expect, it } from 'vitest'
import { looptijdTegenstrijdig } from '../../../src/regels/ond/looptijd-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [looptijdTegenstrijdig])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('an end without end', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, looptijd: {soort: onbepaald, einde: 2030-12-31}}
`),
  ).toEqual(['samenwerking.looptijd.soort'])
})
it('the end before the start', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, inwerkingtreding: {datum: 2029-01-01}, looptijd: {soort: bepaald, einde: 2028-12-31}}
`),
  ).toEqual(['samenwerking.looptijd.einde'])
})
it('the end does not fit the duration', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, inwerkingtreding: {datum: 2027-01-01}, looptijd: {soort: bepaald, duur: 4 jaar, einde: 2030-06-30}}
`),
  ).toEqual(['samenwerking.looptijd.einde'])
})
it('the evaluation comes too late', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, evaluatie: {eerste: 2031-03-01}, looptijd: {soort: bepaald, einde: 2030-12-31}}
`),
  ).toEqual(['samenwerking.evaluatie.eerste'])
})
it('over, and nobody renewed it', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, looptijd: {soort: bepaald, einde: 2027-05-31, verlenging: besluit}}
`),
  ).toEqual(['samenwerking.looptijd.einde'])
})
it('over by its duration, when the first day is known', () => {
  const duur = (begin: string) =>
    uitslag(`samenwerking: {peildatum: 2027-06-01, ${begin}, looptijd: {soort: bepaald, duur: 2 jaar, verlenging: besluit}}
`).bevindingen
  expect(duur('inwerkingtreding: {datum: 2025-01-01}')).toMatchObject([
    {
      pad: 'samenwerking.looptijd.duur',
      bericht: 'De looptijd eindigde op 2026-12-31; de peildatum is 2027-06-01 en de status is niet ‘beëindigd’.',
    },
  ])
  expect(duur('inwerkingtreding: {datum: 2026-01-01}')).toEqual([])
  expect(duur('inwerkingtreding: {wijze: laatste-ondertekening}')).toEqual([])
})
it('the predecessor stays in force', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, voorganger: {titel: Oud, wijze: {nvt: blijft bestaan}}}
`),
  ).toEqual(['samenwerking.voorganger.wijze'])
})
it('all in order', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, inwerkingtreding: {datum: 2027-01-01}, evaluatie: {eerste: 2030-03-01}, looptijd: {soort: bepaald, duur: 4 jaar, einde: 2030-12-31, verlenging: besluit}, voorganger: {titel: Oud, wijze: vervangen}}
`),
  ).toEqual([])
})
it('renewed tacitly', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-06-01, looptijd: {soort: bepaald, einde: 2027-05-31, verlenging: stilzwijgend}}
`),
  ).toEqual([])
})
it('needs a day to look at', () => {
  expect(
    uitslag(`samenwerking: {looptijd: {soort: bepaald, einde: 2020-01-01}}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['samenwerking.peildatum'])
})
it('finds it in the complete example, at the line', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'eerste: 2028-03-31', wordt: 'eerste: 2031-03-31' })).toEqual([
    'OND110 eerste: 2031-03-31',
  ])
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'einde: 2030-12-31', wordt: 'einde: 2030-06-30' })).toEqual([
    'OND110 einde: 2030-06-30',
  ])
}, 30_000)
