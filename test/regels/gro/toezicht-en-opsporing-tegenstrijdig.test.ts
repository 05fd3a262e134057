import { expect, it } from 'vitest'
import { toezichtEnOpsporingTegenstrijdig } from '../../../src/regels/gro/toezicht-en-opsporing-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (grond: string, overleg: string, soort = 'college-leerplicht') => `formaat: 1
hoedanigheden:
  - id: l
    soort: ${soort}
    taken: [{id: t, tekst: proces-verbaal opmaken, wetten: [{wet: leerplichtwet-1969, artikel: 22, lid: 2}]}]
    grondslagen: [{id: g, wetten: [{wet: leerplichtwet-1969, artikel: 22, lid: ${grond}}]}]
overleggen:
  - {id: o, deelnemers: [{id: l, hoedanigheid: l}], ${overleg}}
`
const gevonden = (...args: Parameters<typeof text>) =>
  keten(text(...args), [toezichtEnOpsporingTegenstrijdig]).bevindingen.map(({ pad, ernst }) => `${ernst} ${pad}`)

it('a ground of criminal procedure', () => {
  expect(gevonden('2', 'naam: o')).toEqual(['vraag hoedanigheden[0].grondslagen[0].wetten[0]'])
  expect(gevonden('1', 'naam: o')).toEqual([])
  expect(gevonden('2', 'naam: o', 'om')).toEqual([])
  // carried out for the college
  expect(gevonden('2', 'naam: o', 'gemeenschappelijke-regeling').length).toBe(1)
})
it('the text of a table where leerplicht sits', () => {
  const stap = (tekst: string) => `werkproces: [{id: s, tekst: "${tekst}"}]`
  expect(gevonden('1', stap('De BOA maakt proces-verbaal op.'))).toEqual(['vraag overleggen[0].werkproces[0].tekst'])
  expect(gevonden('1', stap('Leerplicht maakt op grond hiervan geen proces-verbaal op.'))).toEqual([])
  expect(gevonden('1', stap('De BOA komt.'), 'college-jeugdhulp')).toEqual([])
})
it('complete example', () => {
  const stap = 'Helpt het overleg niet, dan maakt de leerplichtambtenaar proces-verbaal op.'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '\n  - id: thuiszitters-vo\n',
      zoek: 'afspraken: Voor een jongere die nergens staat ingeschreven, doet leerplicht de aanmelding en informeert leerplicht de ouders en de jongere.',
      wordt: `afspraken: ${stap}`,
    }),
  ).toEqual([`GRO117 afspraken: ${stap}`])
  const lid = (nummer: number) => `{wet: leerplichtwet-1969, artikel: '22', lid: ${nummer}}]`
  const wet =
    "wetten: [{wet: leerplichtwet-1969, artikel: '16', lid: 1}, {wet: leerplichtwet-1969, artikel: '16', lid: 4, onderdeel: d}, "
  expect(
    bederf('onderwijs-jeugdhulp', { na: '\n  - id: college-leerplicht\n', zoek: wet + lid(1), wordt: wet + lid(2) }),
  ).toEqual([`GRO117 ${wet}${lid(2)}`])
})
