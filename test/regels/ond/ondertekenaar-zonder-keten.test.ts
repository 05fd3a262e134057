import { expect, it } from 'vitest'
import { ondertekenaarZonderKeten } from '../../../src/regels/ond/ondertekenaar-zonder-keten.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, opdracht, stichting, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [ondertekenaarZonderKeten])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a wethouder without a piece', () => {
  expect(paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college')}`)).toEqual([
    'partners[0].vertegenwoordiging.ondertekenaars[0].mandaat',
  ])
})
it('not before it is time, unless it is denied', () => {
  expect(paden(gemeente('functie: wethouder jeugd, orgaan: college'))).toEqual([])
})
it('denied counts at once', () => {
  expect(paden(gemeente('functie: wethouder jeugd, orgaan: college, mandaat: {nvt: gewoonte}'))).toEqual([
    'partners[0].vertegenwoordiging.ondertekenaars[0].mandaat',
  ])
})
it('the burgemeester needs none, his substitute is left to people', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: burgemeester, orgaan: college')}  - id: h
    naam: G
    rechtsvorm: gemeente
    kring: oprichter
    rechtspersoonIsPartij: ja
    organen: [{id: college, soort: college, isPartij: ja}, {id: burgemeester, soort: burgemeester, isPartij: nee}, {id: raad, soort: raad, isPartij: nee}]
    vertegenwoordiging: {wijze: zelfstandig, ondertekenaars: [{id: t, functie: locoburgemeester, orgaan: college}]}
`),
  ).toEqual([])
})
it('a piece for someone else', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: teamleider, orgaan: college, mandaat: m')}mandaten:
${opdracht()}`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars[0].mandaat'])
})
it('a machtiging of the college alone does not represent the gemeente', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}mandaten:
  - {id: m, soort: machtiging, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars[0].mandaat'])
})
it('an opdracht of the burgemeester is enough', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}mandaten:
${opdracht()}`),
  ).toEqual([])
})
it('only the organ is party', () => {
  expect(
    paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college, mandaat: m', 'nee')}mandaten:
  - {id: m, soort: machtiging, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('staff of a stichting', () => {
  expect(
    paden(`${teOndertekenen}partners:
${stichting('s')}    vertegenwoordiging: {bron: register, ondertekenaars: [{id: t, functie: regiomanager}]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars[0].mandaat'])
})
it('another function rests on the register', () => {
  expect(
    paden(`${teOndertekenen}partners:
${stichting('s')}    vertegenwoordiging: {bron: register, ondertekenaars: [{id: t, functie: algemeen directeur}]}
`),
  ).toEqual([])
})
it('and waits while nobody says on what', () => {
  expect(
    uitslag(`${teOndertekenen}partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: algemeen directeur}]}
`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['partners[0].vertegenwoordiging.bron'])
})
it('a reference that leads nowhere is told elsewhere', () => {
  expect(paden(`${teOndertekenen}${gemeente('functie: wethouder jeugd, orgaan: college, mandaat: weg')}`)).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-lindemonde\n',
      zoek: 'functie: burgemeester,',
      wordt: 'functie: gemeentesecretaris,',
    }),
  ).toEqual(['OND002 - {id: burgemeester, functie: gemeentesecretaris, orgaan: college}'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: zwenkrand',
      zoek: 'functie: bestuurder,',
      wordt: 'functie: regiomanager,',
    }),
  ).toEqual(['OND002 - {id: bestuurder, functie: regiomanager, orgaan: bestuur}'])
}, 30_000)
