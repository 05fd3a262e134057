import { expect, it } from 'vitest'
import { openPuntZonderVeld } from '../../../src/regels/opn/open-punt-zonder-veld.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [openPuntZonderVeld]).bevindingen

const over = (pad: string, rest = '') =>
  vondsten(
    `formaat: 1\nsamenwerking: {titel: X, koepel: {nvt: geen}}\npartners: [{id: a}]\nopenPunten: [{id: p, over: '${pad}'}]\n${rest}`,
  )

it.each([
  'samenwerking.regio',
  'partners[a].fg',
  'partners[0].fg',
  'partners[a]',
  'partners',
  'samenwerking',
  'partners[a].fg.email',
  'samenwerking.looptijd.duur',
])('%s is open', (pad) => {
  expect(over(pad)).toEqual([])
})
it.each([
  'samenwerking.titel',
  'samenwerking.koepel',
  'samenwerking.titels',
  'partners[b].fg',
  'partners[a].fg.emeel',
  'zomaar',
  '][',
  'constructor',
])('%s is not', (pad) => {
  expect(over(pad)).toHaveLength(1)
})
it('points at the field that is filled', () => {
  expect(over('samenwerking.titel')[0]?.verwant).toMatchObject([{ plaats: { regelnummer: 2 } }])
})
it('is found in a complete example, at the path', () => {
  const besluit = 'over: partners[gemeente-oeverhoek].besluiten[college-2026-11]'
  expect(bederf('onderwijs-jeugdhulp', { zoek: `${besluit}.kenmerk`, wordt: `${besluit}.datum` })).toEqual([
    `OPN002 ${besluit}.datum`,
  ])
  const termijn = 'over: bewaartermijnen[dossier-colege].selectielijst'
  expect(
    bederf('onderwijs-jeugdhulp', { zoek: 'over: bewaartermijnen[dossier-college].selectielijst', wordt: termijn }),
  ).toEqual([`OPN002 ${termijn}`])
}, 30_000)
