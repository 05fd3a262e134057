import { expect, it } from 'vitest'
import { korteNaamDubbel } from '../../../src/regels/par/korte-naam-dubbel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [korteNaamDubbel])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

it('the second one is told, whatever its case', () => {
  const { bevindingen } = check('partners: [{id: a, naam: Een, korteNaam: Kade}, {id: b, korteNaam: kade}]\n')
  expect(bevindingen).toMatchObject([{ pad: 'partners[1].korteNaam', verwant: [{ pad: 'partners[0].korteNaam' }] }])
})
it('is not the name of the parties together', () => {
  expect(
    paden('samenwerking: {benaming: {partijMeervoud: Partners}}\npartners: [{id: a, korteNaam: Partners}]\n'),
  ).toEqual(['partners[0].korteNaam'])
})
it('a successor may carry on the name', () => {
  expect(
    paden(
      'samenwerking: {peildatum: 2027-02-01}\npartners: [{id: a, kring: oprichter, korteNaam: Kade}, {id: b, kring: oprichter, korteNaam: Kade}]\nrechtsopvolging: [{id: r, soort: herindeling, van: [a], naar: b, datum: 2027-01-01}]\n',
    ),
  ).toEqual([])
})
it('is found in a complete example, at the second name', () => {
  const naam = (id: string, zoek: string, wordt: string) =>
    bederf('onderwijs-jeugdhulp', { na: `- id: ${id}`, zoek, wordt })
  expect(naam('overdijk', 'korteNaam: Overdijkland', 'korteNaam: Berkenwaard')).toEqual([
    'PAR101 korteNaam: Berkenwaard',
  ])
  expect(naam('griendcollege', 'korteNaam: Griendcollege', 'korteNaam: Partijen')).toEqual([
    'PAR101 korteNaam: Partijen',
  ])
})
