import { expect, it } from 'vitest'
import { strafrechtelijkZonderUitzondering } from '../../../src/regels/bij/strafrechtelijk-zonder-uitzondering.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const uitslag = (text: string) => keten(text, [strafrechtelijkZonderUitzondering])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const aard = 'strafrechtelijk'

it('asks the giver and the receiver for an article', () => {
  expect(paden(mini({ aard }))).toEqual([
    'hoedanigheden[0].grondslagen[0].strafrechtelijk',
    'hoedanigheden[1].grondslagen[0].strafrechtelijk',
  ])
  expect(paden(mini())).toEqual([])
})
it('is content with UAVG 32, 33 or a law of its own', () => {
  const grondGever = metAf(`strafrechtelijk: [${uavg('33', ', lid: 1, onderdeel: c')}]`)
  const grondOntvanger = metAf('strafrechtelijk: [{wet: jeugdwet, artikel: 7.4.0, lid: 1}]')
  expect(paden(mini({ aard, grondGever, grondOntvanger }))).toEqual([])
  const avg = metAf('strafrechtelijk: [{wet: algemene-verordening-gegevensbescherming, artikel: 10}]')
  expect(paden(mini({ aard, grondGever, grondOntvanger: avg }))).toEqual([
    'hoedanigheden[1].grondslagen[0].strafrechtelijk[0]',
  ])
})
it('waits while the ground is not finished, and leaves the prosecution to its own law', () => {
  const open = uitslag(mini({ aard, gever: 'om', grondOntvanger: 'avg: e' }))
  expect(open.bevindingen).toEqual([])
  expect(open.nogNiet).toEqual([{ code: 'BIJ003', paden: ['hoedanigheden[1].grondslagen[0].strafrechtelijk'] }])
})
it('finds it in a complete example', () => {
  const wgs = "{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '2.30', lid: 1}"
  const vt = `strafrechtelijk: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: '5.1.6', lid: 2}, ${wgs}, ${uavg('33', ', lid: 1, onderdeel: a')}]`
  expect(bederf('zorg-veiligheid', { na: 'soort: veilig-thuis', zoek: vt, wordt: 'strafrechtelijk: []' })).toEqual([
    'BIJ003 strafrechtelijk: []',
  ])
  const wmo = `strafrechtelijk: [${wgs}, ${uavg('33', ', lid: 1, onderdeel: a')}]`
  const avg = "strafrechtelijk: [{wet: algemene-verordening-gegevensbescherming, artikel: '10'}]"
  expect(bederf('zorg-veiligheid', { na: 'soort: college-wmo', zoek: wmo, wordt: avg })).toEqual([`BIJ003 ${avg}`])
})
