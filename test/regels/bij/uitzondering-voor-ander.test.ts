import { expect, it } from 'vitest'
import { uitzonderingVoorAnder } from '../../../src/regels/bij/uitzondering-voor-ander.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const paden = (text: string) => keten(text, [uitzonderingVoorAnder]).bevindingen.map(({ pad }) => pad)
const school = metAf(`bijzonder: [${uavg('30', ', lid: 2, onderdeel: a')}]`)
const college = metAf('strafrechtelijk: [{wet: jeugdwet, artikel: 7.4.0, lid: 1}]')

it('an article for schools is for schools', () => {
  expect(paden(mini({ grondGever: school }))).toEqual(['hoedanigheden[0].grondslagen[0].bijzonder[0]'])
  for (const soort of ['schoolbestuur-po', 'schoolbestuur-mbo'])
    expect(paden(mini({ gever: soort, grondGever: school }))).toEqual([])
})
it('who works for another leans on the article of that other', () => {
  expect(paden(mini({ grondOntvanger: college }))).toEqual(['hoedanigheden[1].grondslagen[0].strafrechtelijk[0]'])
  for (const ontvanger of ['college-jeugdhulp', 'wijkteam', 'gemeenschappelijke-regeling', 'uitvoeringsorganisatie'])
    expect(paden(mini({ ontvanger, grondOntvanger: college }))).toEqual([])
})
it('an article for everyone is for everyone', () => {
  expect(paden(mini({ grondGever: metAf(`bijzonder: [${uavg('22')}]`) }))).toEqual([])
})
it('finds it in the complete examples', () => {
  const zorg = uavg('30', ', lid: 3, onderdeel: a')
  const voorScholen = uavg('30', ', lid: 2, onderdeel: a')
  const na = ['  - id: jeugdgezondheidszorg\n', '- id: jgz\n']
  expect(bederf('onderwijs-jeugdhulp', { na, zoek: zorg, wordt: voorScholen })).toEqual([
    `BIJ103 bijzonder: [${voorScholen}]`,
  ])
  const justitie = uavg('30', ', lid: 2, onderdeel: b')
  const rvdk = { na: '  - id: rvdk\n', zoek: justitie, wordt: voorScholen }
  expect(bederf('onderwijs-jeugdhulp', rvdk)).toEqual([`BIJ103 bijzonder: [${voorScholen}]`])
})
