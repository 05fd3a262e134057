import { expect, it } from 'vitest'
import { redactieInTekst } from '../../../src/regels/opn/redactie-in-tekst.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (veld: string, tekst: string) =>
  keten(`formaat: 1\nsamenwerking: {${veld}: '${tekst}'}\n`, [redactieInTekst]).bevindingen.map(({ pad }) => pad)

it.each(['Model privacyconvenant', 'Modelconvenant X', 'Convenant X (modeltekst)'])(
  'the title %s is a model',
  (titel) => {
    expect(paden('titel', titel)).toEqual(['samenwerking.titel'])
  },
)
it('a model elsewhere is no title', () => {
  expect(paden('regio', 'regio Modelstad')).toEqual([])
  expect(paden('titel', 'Convenant Modelspoorbaan')).toEqual([])
})
it.each([
  'dit artikel moet nog worden gesplitst',
  'graag checken bij de jurist',
  'acht weken (?)',
  'nog afstemmen met het SWV PO',
])('a remark: %s', (tekst) => {
  expect(paden('regio', tekst)).toEqual(['samenwerking.regio'])
})
it.each(['Mag dat?', 'de partijen stemmen nog eens af', 'de school moet nog melden'])('is silent on: %s', (tekst) => {
  expect(paden('regio', tekst)).toEqual([])
})
it('is found in a complete example, at the text', () => {
  const titel = {
    zoek: 'titel: Convenant gegevensdeling onderwijs, leerplicht en jeugdhulp Rivierenrand',
    wordt: 'titel: Modelconvenant onderwijs',
  }
  expect(bederf('onderwijs-jeugdhulp', titel)).toEqual([`OPN006 ${titel.wordt}`])
  const regeling = {
    zoek: 'regeling: de klachtenregeling van de Partij over wie de klacht gaat',
    wordt: 'regeling: graag checken welke regeling geldt',
  }
  expect(bederf('onderwijs-jeugdhulp', regeling)).toEqual([`OPN006 ${regeling.wordt}`])
})
