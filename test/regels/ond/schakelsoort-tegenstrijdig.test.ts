import { expect, it } from 'vitest'
import { schakelsoortTegenstrijdig } from '../../../src/regels/ond/schakelsoort-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, stichting, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [schakelsoortTegenstrijdig])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const ernsten = (text: string) => uitslag(text).bevindingen.map(({ ernst }) => ernst)

it('an opdracht by the college', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['mandaten[0].soort'])
})
it('an opdracht to several gemeenten: only what this gemeente gave', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: opdracht, van: [{id: c, partner: h, orgaan: college}, {id: b, partner: g, orgaan: burgemeester}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('a mandaat of a private party', () => {
  expect(
    ernsten(`partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: regiomanager, mandaat: m}]}
mandaten:
  - {id: m, soort: mandaat, van: [{id: s, partner: s}], aan: {partner: s}, omvang: [ondertekenen]}
`),
  ).toEqual(['waarschuwing'])
})
it('a mandaat of the college to sign an agreement is a question', () => {
  expect(
    ernsten(`${teOndertekenen}${gemeente()}mandaten:
  - {id: m, soort: mandaat, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual(['vraag'])
})
it('a standing rule', () => {
  expect(
    paden(`${teOndertekenen}${gemeente()}mandaten:
  - {id: m, soort: vaste-regeling, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('a mandaat when the convenant is no agreement', () => {
  expect(
    paden(`${gemeente()}mandaten:
  - {id: m, soort: mandaat, van: [{id: c, partner: g, orgaan: college}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: machtiging-berkenwaard',
      zoek: 'soort: machtiging',
      wordt: 'soort: mandaat',
    }),
  ).toEqual(['OND103 soort: mandaat'])
  expect(
    bederf('onderwijs-jeugdhulp', { na: 'id: volmacht-vo', zoek: 'soort: volmacht', wordt: 'soort: mandaat' }),
  ).toEqual(['OND103 soort: mandaat'])
}, 30_000)
