import { expect, it } from 'vitest'
import { leeftijdTegenstrijdig } from '../../../src/regels/rec/leeftijd-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [leeftijdTegenstrijdig])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const zin = (tekst: string) => paden(`overleggen: [{id: o, afspraken: '${tekst}'}]\n`)

it('an age that the law does not know', () => {
  for (const tekst of [
    'Vanaf 14 jaar geeft de jongere zelf toestemming.',
    'Een jongere van 15 jaar of ouder kan om inzage vragen.',
    'Ouders van kinderen jonger dan 13 jaar stemmen in. Zij geven toestemming voor kinderen jonger dan 13 jaar.',
  ]) {
    expect(zin(tekst)).toEqual(['overleggen[0].afspraken'])
  }
})
it('the ages of the law, and numbers that are no such age', () => {
  for (const tekst of [
    'Van 12 tot en met 15 jaar geven ouders en kind samen toestemming.',
    'Een jongere van 16 of 17 jaar geeft zelf toestemming.',
    'De toestemming wordt tot 5 jaar na de afsluiting bewaard.',
    'Jongeren tot 27 jaar krijgen hulp op verzoek van de school.',
  ]) {
    expect(zin(tekst)).toEqual([])
  }
})
it('the group', () => {
  const groep = (velden: string) => paden(`doelbinding: {${velden}}\n`)
  expect(groep('leeftijdVan: 18, leeftijdTot: 4')).toEqual(['doelbinding.leeftijdTot'])
  expect(groep('doelgroep: kinderen van 4 tot 18 jaar, leeftijdVan: 5')).toEqual(['doelbinding.leeftijdVan'])
  expect(groep('doelgroep: kinderen van 4 tot en met 17 jaar, leeftijdVan: 4, leeftijdTot: 18')).toEqual([])
  expect(groep('leeftijdVan: 4')).toEqual([])
})
it('is found in a complete example, at the age or the text', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'leeftijdTot: 18', wordt: 'leeftijdTot: 23' })).toEqual([
    'REC002 leeftijdTot: 23',
  ])
  const afspraken = 'afspraken: Een jongere vanaf 15 jaar geeft zelf toestemming.'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'afspraken: Voor een jongere die nergens staat ingeschreven, doet leerplicht de aanmelding en informeert leerplicht de ouders en de jongere.',
      wordt: afspraken,
    }),
  ).toEqual([`REC002 ${afspraken}`])
})
