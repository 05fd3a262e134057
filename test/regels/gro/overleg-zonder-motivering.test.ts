import { expect, it } from 'vitest'
import { overlegZonderMotivering } from '../../../src/regels/gro/overleg-zonder-motivering.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const toets = (rest: string) => keten(`formaat: 1\noverleggen: [{id: o, ${rest}}]\n`, [overlegZonderMotivering])
const paden = (rest: string) => toets(rest).bevindingen.map(({ pad }) => pad)

it('neither of both', () => {
  expect(paden('motivering: {nvt: x}, criteria: {voorafBekend: nee}')).toEqual(['overleggen[0].motivering'])
  expect(paden('motivering: {afweging: {nvt: x}}, criteria: {nvt: x}')).toEqual(['overleggen[0].motivering.afweging'])
})
it('one of both, or no personal data', () => {
  expect(paden('motivering: {nvt: x}, criteria: {voorafBekend: ja}')).toEqual([])
  expect(paden('motivering: {afweging: Gewogen.}, criteria: {voorafBekend: nee}')).toEqual([])
  expect(paden('motivering: {nvt: x}, criteria: {voorafBekend: nee}, verstrekkingen: []')).toEqual([])
})
it('what is absent is an open point, not a fault', () => {
  expect(paden('criteria: {voorafBekend: nee}')).toEqual([])
  expect(toets('motivering: {nvt: x}').nogNiet).toEqual([
    { code: 'GRO113', paden: ['overleggen[0].criteria.voorafBekend'] },
  ])
})
it('complete example', () => {
  const niet = { zoek: '      voorafBekend: ja', wordt: '      voorafBekend: nee' }
  const een =
    'afweging: De casusregisseur legt bij het begin vast welke hulpvraag er is, welke organisaties daarvoor nodig zijn en welke gegevens zij daarvoor van elkaar moeten weten.'
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na: '\n  - id: een-plan-overleg\n', ...niet },
      { zoek: een, wordt: "afweging: {nvt: 'iedereen doet mee'}" },
    ),
  ).toEqual(["GRO113 afweging: {nvt: 'iedereen doet mee'}"])
  const signaal =
    'afweging: De inbrenger legt vóór de bespreking op naam vast welke zorg er is, wat de school al deed, waarom bespreking zonder naam niet volstaat en welke deelnemers nodig zijn.'
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na: '\n  - id: signaleringsoverleg\n', ...niet },
      { zoek: signaal, wordt: "afweging: {nvt: 'de school weet dit'}" },
    ),
  ).toEqual(["GRO113 afweging: {nvt: 'de school weet dit'}"])
})
