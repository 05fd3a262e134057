import { expect, it } from 'vitest'
import { politiegegevenDoorgegeven } from '../../../src/regels/bij/politiegegeven-doorgegeven.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vanPolitie } from './politie.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [politiegegevenDoorgegeven])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = vanPolitie

it('only the police brings in its data', () => {
  expect(paden(text('').replace('van: [p]', 'van: [c]').replace('aan: [c]', 'aan: [j]'))).toEqual([
    'overleggen[0].verstrekkingen[0].gegevens[0]',
  ])
  expect(paden(text(''))).toEqual([])
})
it('a law or a task that asks to pass it on is a question; in a Zorg- en Veiligheidshuis the WGS answers it', () => {
  const door = (wet: string) =>
    text(`, wetten: [{${wet}}]`).replace('van: [p]', 'van: [c]').replace('aan: [c]', 'aan: [j]')
  expect(check(door('wet: wet-politiegegevens, artikel: 7, lid: 2')).bevindingen).toMatchObject([{ ernst: 'vraag' }])
  const wgs = door('wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 1.5, lid: 1')
  expect(paden(wgs)).toHaveLength(1)
  expect(paden(wgs.replace('{id: o,', '{id: o, soort: zvh-casusoverleg,'))).toEqual([])
})
it('secrecy goes on', () => {
  expect(paden(text('', 'afspraken: {geheimhouding: {duurtVoort: nee}}\n'))).toEqual([
    'afspraken.geheimhouding.duurtVoort',
  ])
  expect(paden(text('', 'afspraken: {geheimhouding: {nvt: niet nodig}}\n'))).toEqual(['afspraken.geheimhouding'])
  expect(paden(text('', 'afspraken: {geheimhouding: {duurtVoort: ja}}\n'))).toEqual([])
})
it('is found in a complete example', () => {
  const found = bederf('zorg-veiligheid', { zoek: 'duurtVoort: ja', wordt: 'duurtVoort: nee' })
  expect(found.filter((each) => each.startsWith('BIJ013'))).toEqual(['BIJ013 duurtVoort: nee'])
  const door = {
    na: ['- id: casusoverleg', '- id: reclassering\n'],
    zoek: 'gegevens: [voorwaarden-toezicht]',
    wordt: 'gegevens: [politiegegevens-casus]',
  }
  // who may never bring it in says so himself in the example: then that prohibition is the finding
  expect(bederf('zorg-veiligheid', door).some((each) => /^(BIJ013|GRO102) /.test(each))).toBe(true)
})
