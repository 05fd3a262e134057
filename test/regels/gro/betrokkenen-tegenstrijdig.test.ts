import { expect, it } from 'vitest'
import { betrokkenenTegenstrijdig } from '../../../src/regels/gro/betrokkenen-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (gegeven: string, doelgroep = 'doelgroep: leerlingen', overleg = '') => `formaat: 1
doelbinding: {doelen: [], ${doelgroep}}
gegevens: [{id: g, ${gegeven}}]
overleggen: [{id: o, ${overleg}verstrekkingen: [{id: v, gegevens: [g]}]}]
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [betrokkenenTegenstrijdig])
const paden = (...args: Parameters<typeof text>) => toets(...args).bevindingen.map(({ pad }) => pad)

it.each(['naam: de thuissituatie', 'naam: n, voorbeelden: [school, naam van de ouders]'])(
  'about relatives: %s',
  (rest) => {
    expect(paden(`${rest}, overWie: [jongere]`)).toEqual(['gegevens[0].overWie'])
    expect(paden(`${rest}, overWie: [jongere, gezinslid]`, 'doelgroep: gezinnen')).toEqual([])
  },
)
it.each(['naam: het gekozen vervolg, voorbeelden: [gesprek met de ouders]', 'naam: ouderenwerk', 'naam: verzuim'])(
  'not about relatives: %s',
  (rest) => {
    expect(paden(`${rest}, overWie: [jongere]`)).toEqual([])
  },
)
it('who is discussed stands in the doelgroep', () => {
  expect(paden('naam: adres, overWie: [ouder]')).toEqual(['doelbinding.doelgroep'])
  expect(paden('naam: adres, overWie: [ouder]', 'doelgroep: leerlingen en hun ouders')).toEqual([])
  expect(paden('naam: adres, overWie: [ouder]', 'doelgroep: leerlingen', 'doelgroep: het gezin, ')).toEqual([])
  expect(toets('naam: adres, overWie: [ouder]', 'afbakening: []').nogNiet).toEqual([
    { code: 'GRO116', paden: ['doelbinding.doelgroep'] },
  ])
})
it('complete example', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: contactgegevens\n'],
      zoek: 'overWie: [jongere, ouder]',
      wordt: 'overWie: [jongere]',
    }),
  ).toEqual(['GRO116 overWie: [jongere]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'tekst: leerlingen van 4 tot 18 jaar die in de regio Rivierenrand wonen of naar school gaan, en hun ouders',
      wordt: 'tekst: leerlingen van 4 tot 18 jaar die in de regio Rivierenrand wonen of naar school gaan',
    }),
  ).toEqual(['GRO116 doelgroep:'])
})
