import { expect, it } from 'vitest'
import { bijzonderZonderUitzondering } from '../../../src/regels/bij/bijzonder-zonder-uitzondering.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const uitslag = (text: string) => keten(text, [bijzonderZonderUitzondering])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('asks the giver and the receiver for an article', () => {
  expect(paden(mini())).toEqual([
    'hoedanigheden[0].grondslagen[0].bijzonder',
    'hoedanigheden[1].grondslagen[0].bijzonder',
  ])
  const grondGever = metAf(`bijzonder: [${uavg('30', ', lid: 3, onderdeel: a')}]`)
  expect(paden(mini({ grondGever }))).toEqual(['hoedanigheden[1].grondslagen[0].bijzonder'])
  expect(paden(mini({ aard: 'gewoon' }))).toEqual([])
})
it('an article of the AVG alone, or one about other data, is not enough', () => {
  const grondGever = metAf(`bijzonder: [${uavg('22')}]`)
  const grondOntvanger = metAf('bijzonder: [{wet: algemene-verordening-gegevensbescherming, artikel: 9, lid: 2}]')
  expect(paden(mini({ grondGever, grondOntvanger }))).toEqual(['hoedanigheden[1].grondslagen[0].bijzonder[0]'])
  const zorg = metAf(`bijzonder: [${uavg('30', ', lid: 3, onderdeel: a')}]`)
  expect(paden(mini({ aard: 'bijzonder-overig', grondGever, grondOntvanger: zorg }))).toEqual([
    'hoedanigheden[1].grondslagen[0].bijzonder[0]',
  ])
})
it('waits while the ground or the verstrekking is not finished, but not for a denial', () => {
  const open = uitslag(mini({ grondGever: metAf(`bijzonder: [${uavg('22')}]`), grondOntvanger: 'avg: e' }))
  expect(open.bevindingen).toEqual([])
  expect(open.nogNiet).toEqual([{ code: 'BIJ001', paden: ['hoedanigheden[1].grondslagen[0].bijzonder'] }])
  expect(uitslag(mini({ verstrekking: '' })).nogNiet).toHaveLength(1)
  expect(paden(mini({ grondGever: 'bijzonder: []', grondOntvanger: 'bijzonder: {nvt: niet nodig}' }))).toHaveLength(2)
})
it('leaves police to its own law, and criminal articles to their own rule', () => {
  expect(paden(mini({ gever: 'politie' }))).toEqual(['hoedanigheden[1].grondslagen[0].bijzonder'])
  const grondOntvanger = metAf(`bijzonder: [${uavg('33', ', lid: 1')}]`)
  expect(paden(mini({ gever: 'politie', grondOntvanger }))).toEqual([])
})
it('finds it in the complete example', () => {
  const [jgz, ref] = ['  - id: jeugdgezondheidszorg\n', `${uavg('30', ', lid: 3, onderdeel: a')}`]
  const avg = "{wet: algemene-verordening-gegevensbescherming, artikel: '9', lid: 2, onderdeel: h}"
  expect(bederf('onderwijs-jeugdhulp', { na: [jgz, '- id: jgz\n'], zoek: ref, wordt: avg })).toEqual([
    `BIJ001 bijzonder: [${avg}]`,
  ])
  const spoilt = { na: '  - id: leerplichtstatus', zoek: 'aard: gewoon', wordt: 'aard: gezondheid' }
  expect(bederf('onderwijs-jeugdhulp', spoilt)).toEqual(['BIJ001 - id: toezicht'])
})
