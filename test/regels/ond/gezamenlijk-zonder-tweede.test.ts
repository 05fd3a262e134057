import { expect, it } from 'vitest'
import { gezamenlijkZonderTweede } from '../../../src/regels/ond/gezamenlijk-zonder-tweede.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, ondertekend, stichting, swv, teOndertekenen, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [gezamenlijkZonderTweede])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('one signatory', () => {
  expect(
    paden(`partners:
${stichting('s')}    vertegenwoordiging: {wijze: gezamenlijk, ondertekenaars: [{id: t, functie: bestuurder}]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars'])
})
it('a piece that asks for a second one', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: wethouder jeugd, gezamenlijkMet: [gemeentesecretaris]}, omvang: [ondertekenen]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars'])
})
it('a volmacht that asks for a second one at who signs for others', () => {
  const samen = volmacht.replace(
    'functie: directeur-bestuurder',
    'functie: directeur-bestuurder, gezamenlijkMet: [voorzitter]',
  )
  const text = `${swv}${stichting('u')}mandaten:\n${samen}`
  expect(uitslag(text).bevindingen.map(({ pad, bericht }) => [pad, bericht])).toEqual([
    [
      'partners[0].vertegenwoordiging.ondertekenaars',
      'Voor de volmachtgevers van ‘S’ ondertekent alleen ‘directeur-bestuurder’, maar volgens het stuk tekent daarnaast: voorzitter.',
    ],
  ])
  expect(paden(`${swv}${stichting('u')}mandaten:\n${volmacht}`)).toEqual([])
})
it('one signature of two that the piece asks for', () => {
  expect(
    paden(`${ondertekend}${gemeente('functie: wethouder jeugd, orgaan: college, mandaat: m}, {id: u, functie: gemeentesecretaris, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01}]
mandaten:
  - {id: m, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester}], aan: {partner: g, functie: wethouder jeugd, gezamenlijkMet: [gemeentesecretaris]}, omvang: [ondertekenen]}
`),
  ).toEqual(['partners[0].ondertekening'])
})
it('one signature of two, once signed', () => {
  expect(
    paden(`${ondertekend}partners:
${stichting('s')}    vertegenwoordiging: {wijze: gezamenlijk, ondertekenaars: [{id: t, functie: bestuurder}, {id: u, functie: bestuurder}]}
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual(['partners[0].ondertekening'])
})
it('the second may follow before that; two is enough', () => {
  expect(
    paden(`${teOndertekenen}partners:
${stichting('s')}    vertegenwoordiging: {wijze: gezamenlijk, ondertekenaars: [{id: t, functie: bestuurder}, {id: u, functie: bestuurder}]}
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual([])
})
it('two signatures', () => {
  expect(
    paden(`${ondertekend}partners:
${stichting('s')}    vertegenwoordiging: {wijze: gezamenlijk, ondertekenaars: [{id: t, functie: bestuurder}, {id: u, functie: bestuurder}]}
    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}, {id: y, ondertekenaar: u, datum: 2027-03-02}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '        - {id: bestuurder-2, functie: lid van de raad van bestuur, orgaan: bestuur}\n',
      wordt: '',
    }),
  ).toEqual(['OND007 ondertekenaars:'])
  expect(
    bederf('onderwijs-jeugdhulp', { na: 'id: zwenkrand', zoek: 'wijze: zelfstandig', wordt: 'wijze: gezamenlijk' }),
  ).toEqual(['OND007 ondertekenaars:'])
}, 30_000)
