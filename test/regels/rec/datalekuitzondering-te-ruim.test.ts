import { expect, it } from 'vitest'
import { datalekuitzonderingTeRuim } from '../../../src/regels/rec/datalekuitzondering-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const paden = (text: string) =>
  keten(`formaat: 1\n${text}`, [datalekuitzonderingTeRuim]).bevindingen.map(({ pad }) => pad)
const ref = '{wet: uitvoeringswet-algemene-verordening-gegevensbescherming, artikel: '

it('as a ground or in a text', () => {
  expect(paden(`afspraken: {derden: [{id: d, wetten: [${ref}41}, ${ref}42}]}]}\n`)).toEqual([
    'afspraken.derden[0].wetten[1]',
  ])
  expect(paden('afspraken: {datalek: {melder: volgens artikel 42 van de Uitvoeringswet AVG}}\n')).toEqual([
    'afspraken.datalek.melder',
  ])
})
it('other laws have an article 42 too', () => {
  expect(paden('afspraken: {datalek: {melder: volgens artikel 42 WPO en de UAVG}}\n')).toEqual([])
})
it('is found in a complete example, at the reference or the text', () => {
  const wetten = `wetten: [${ref}'42'}]`
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: '- id: vervolgschool',
      zoek: "wetten: [{wet: wet-op-het-primair-onderwijs, artikel: '42'}]",
      wordt: wetten,
    }),
  ).toEqual([`REC005 ${wetten}`])
  const melder = 'melder: de Partij waar het datalek is ontstaan; aan de leerling hoeft het niet (artikel 42 UAVG)'
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'melder: de Partij waar het datalek is ontstaan; voor het casussysteem het regionaal bureau leerplicht, namens de Partijen die daarvoor verantwoordelijk zijn',
      wordt: melder,
    }),
  ).toEqual([`REC005 ${melder}`])
})
