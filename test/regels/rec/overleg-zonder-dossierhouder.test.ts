import { expect, it } from 'vitest'
import { overlegZonderDossierhouder } from '../../../src/regels/rec/overleg-zonder-dossierhouder.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [overlegZonderDossierhouder])
const overleg = (deelnemers: string, extra = '') =>
  `partners: [{id: x, hoedanigheden: [{id: h, hoedanigheid: a}]}, {id: y, hoedanigheden: [{id: h, hoedanigheid: b}]}]
hoedanigheden: [{id: a, soort: swv-po}, {id: b, soort: swv-vo}, {id: c, soort: ggz}]
overleggen: [{id: o, deelnemers: [${deelnemers}]${extra}}]
`
const paden = (deelnemers: string, extra?: string) =>
  check(overleg(deelnemers, extra)).bevindingen.map(({ pad }) => pad)
const rij = (id: string, rollen = '[dossierhouder]', extra = '') =>
  `{id: ${id}, hoedanigheid: ${id}, rollen: ${rollen}${extra}}`

it('nobody', () => {
  expect(paden(rij('a', '[voorzitter]'))).toEqual(['overleggen[0].deelnemers'])
  expect(paden(rij('a', '[voorzitter]'), ', verstrekkingen: []')).toEqual([])
  expect(paden(rij('a'), ', uitvoeringen: [{id: t, dossierhouder: {nvt: niemand}}]')).toEqual([
    'overleggen[0].uitvoeringen[0].dossierhouder',
  ])
  expect(paden(rij('a', '[voorzitter]'), ', uitvoeringen: [{id: t, dossierhouder: {partner: x}}]')).toEqual([])
})
it('two, unless it is said whose file is whose', () => {
  const dubbel = ['overleggen[0].deelnemers[1].rollen']
  expect(paden(`${rij('a')}, ${rij('c')}`)).toEqual(dubbel)
  expect(paden(`${rij('a')}, ${rij('b')}`)).toEqual([])
  expect(paden(`${rij('a')}, ${rij('c', undefined, ', voorwaarde: alleen bij zorg')}`)).toEqual([])
  expect(paden(`${rij('a')}, ${rij('c')}`, ', uitvoeringen: [{id: t, dossierhouder: {functie: mentor}}]')).toEqual([])
})
it('another one at the table', () => {
  expect(paden(rij('a'), ', uitvoeringen: [{id: t, dossierhouder: {partner: y}}]')).toEqual([
    'overleggen[0].uitvoeringen[0].dossierhouder.partner',
  ])
})
it('what is unknown is not judged', () => {
  for (const [deelnemers, extra] of [
    ['{id: a, hoedanigheid: a}', ''],
    [rij('a', '[voorzitter]'), ', uitvoeringen: [{id: t}]'],
  ] as const) {
    expect(paden(deelnemers, extra)).toEqual([])
    expect(check(overleg(deelnemers, extra)).nogNiet).toHaveLength(1)
  }
})
it('is found in a complete example, at the table or the role', () => {
  const zoek = 'dossierhouder: {partner: bureau-leerplicht, functie: leerplichtambtenaar}'
  for (const wordt of [
    'dossierhouder: {partner: oeverwiek, functie: begeleider}',
    'dossierhouder: {nvt: dat wisselt}',
  ]) {
    expect(bederf('onderwijs-jeugdhulp', { na: '- id: thuiszitters-vo-zuid', zoek, wordt })).toEqual([
      `REC101 ${wordt}`,
    ])
  }
})
