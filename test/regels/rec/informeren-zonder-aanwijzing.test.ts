import { expect, it } from 'vitest'
import { informerenZonderAanwijzing } from '../../../src/regels/rec/informeren-zonder-aanwijzing.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [informerenZonderAanwijzing])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const deelnemers = (...ids: string[]) =>
  `deelnemers: [${ids.map((id) => `{id: ${id}, hoedanigheid: ${id}}`).join(', ')}]`
const overleg = (velden: string) =>
  `hoedanigheden: [{id: a}, {id: b}, {id: c}, {id: d}]\noverleggen: [{id: o, ${velden}}]\n`

it('nobody, at either level', () => {
  expect(paden(overleg('informeren: {nvt: hoeft niet}'))).toEqual(['overleggen[0].informeren'])
  expect(paden(overleg('informeren: {door: []}'))).toEqual(['overleggen[0].informeren.door'])
  expect(paden(overleg('informeren: {nvt: hoeft niet}, verstrekkingen: []'))).toEqual([])
})
it('someone who is not there, or everyone', () => {
  expect(paden(overleg(`${deelnemers('a', 'b')}, informeren: {door: [a, d]}`))).toEqual([
    'overleggen[0].informeren.door[1]',
  ])
  expect(paden(overleg(`${deelnemers('a', 'b', 'c')}, informeren: {door: [a, b, c]}`))).toEqual([
    'overleggen[0].informeren.door',
  ])
  expect(paden(overleg(`${deelnemers('a', 'b')}, informeren: {door: [a, b]}`))).toEqual([])
})
it('the parties in general, in a division of tasks', () => {
  const taak = (wie: string) => paden(`verwerkingen: [{id: v, taakverdeling: {informeren: ${wie}}}]\n`)
  for (const wie of ['Partijen', 'alle deelnemende partijen samen', 'iedere Partij']) {
    expect(taak(wie)).toEqual(['verwerkingen[0].taakverdeling.informeren'])
  }
  expect(taak('de Partij die de leerling aanmeldt')).toEqual([])
})
it('what is unknown is an open point', () => {
  for (const velden of ['naam: o', 'informeren: {wanneer: vooraf}', 'informeren: {door: [a]}']) {
    expect(paden(overleg(velden))).toEqual([])
    expect(check(overleg(velden)).nogNiet).toHaveLength(1)
  }
})
it('is found in a complete example, at who informs', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: een-plan-overleg\n', '    informeren:\n'],
      zoek: 'door: [college-jeugdhulp]',
      wordt: 'door: [college-leerplicht]',
    }),
  ).toEqual(['REC003 door: [college-leerplicht]'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: thuiszitters-vo\n', '    informeren:\n'],
      zoek: 'door: [schoolbestuur-vo]',
      wordt: 'door: {nvt: dat wisselt}',
    }),
  ).toEqual(['REC003 door: {nvt: dat wisselt}'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'informeren: de Partij die de leerling aanmeldt',
      wordt: 'informeren: alle Partijen',
    }),
  ).toEqual(['REC003 informeren: alle Partijen'])
})
