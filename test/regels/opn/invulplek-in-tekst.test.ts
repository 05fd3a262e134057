import { expect, it } from 'vitest'
import { invulplekInTekst } from '../../../src/regels/opn/invulplek-in-tekst.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (tekst: string) =>
  keten(`formaat: 1\nafspraken: {klachten: {regeling: '${tekst}'}}\n`, [invulplekInTekst]).bevindingen.map(
    ({ pad }) => pad,
  )

it.each([
  '[naam, functie]',
  'van {NAAM}',
  'op <datum>',
  'de heer ........',
  'bij ____',
  'ntb',
  'datum nader te bepalen',
  'XXX',
])('a place to fill in: %s', (tekst) => {
  expect(paden(tekst)).toEqual(['afspraken.klachten.regeling'])
})
it.each(['n.v.t.', 'N.v.t', 'nvt', 'geen', '-', '??', 'Niet van toepassing.'])('nothing as text: %s', (tekst) => {
  expect(paden(tekst)).toEqual(['afspraken.klachten.regeling'])
})
it.each([
  'geen gegevens over gezondheid',
  'en zo verder...',
  'artikel 9, tweede lid',
  'aan-/afmelden',
  'om 16.00 uur',
  'de NNB-lijst van bestuur X',
])('is silent on: %s', (tekst) => {
  expect(paden(tekst)).toEqual([])
})
it('is found in a complete example, at the text', () => {
  const regeling = 'regeling: de klachtenregeling van de Partij over wie de klacht gaat'
  for (const wordt of ['regeling: de regeling van [naam]', 'regeling: n.v.t.']) {
    expect(bederf('onderwijs-jeugdhulp', { zoek: regeling, wordt })).toEqual([`OPN005 ${wordt}`])
  }
})
