import { expect, it } from 'vitest'
import { aansprakelijkheidZonderBetrokkene } from '../../../src/regels/rec/aansprakelijkheid-zonder-betrokkene.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (zin: string) =>
  keten(`formaat: 1\nafspraken: {nietNakomen: '${zin}'}\n`, [aansprakelijkheidZonderBetrokkene]).bevindingen.map(
    ({ pad }) => pad,
  )

it('towards the betrokkene', () => {
  for (const zin of [
    'Aansprakelijkheid jegens ouders is uitgesloten.',
    'Partijen sluiten iedere aansprakelijkheid tegenover betrokkenen uit.',
    'De gemeente is niet aansprakelijk voor schade van de jongere.',
  ]) {
    expect(paden(zin)).toEqual(['afspraken.nietNakomen'])
  }
})
it('between the parties', () => {
  for (const zin of [
    'Partijen zijn onderling niet aansprakelijk voor gevolgschade.',
    'De betrokkene houdt zijn rechten. Partijen sluiten onderlinge aansprakelijkheid uit.',
    'Iedere partij is tegenover de betrokkene aansprakelijk.',
  ]) {
    expect(paden(zin)).toEqual([])
  }
})
it('is found in a complete example, at the sentence', () => {
  const afspraken = 'afspraken: De scholen zijn niet aansprakelijk voor schade van een jongere.'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'afspraken: Voor een jongere die nergens staat ingeschreven, doet leerplicht de aanmelding en informeert leerplicht de ouders en de jongere.',
      wordt: afspraken,
    }),
  ).toEqual([`REC103 ${afspraken}`])
  const toelichting = 'toelichting: aansprakelijkheid tegenover inwoners is uitgesloten'
  expect(
    bederf('zorg-veiligheid', {
      zoek: "toelichting: 'iedere Partij draagt de eigen kosten; de kosten van de procesregie en het casussysteem dragen de gemeenten naar rato van hun aantal inwoners'",
      wordt: toelichting,
    }),
  ).toEqual([`REC103 ${toelichting}`])
})
