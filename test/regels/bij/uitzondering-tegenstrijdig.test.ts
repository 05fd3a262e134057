import { expect, it } from 'vitest'
import { uitzonderingTegenstrijdig } from '../../../src/regels/bij/uitzondering-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const paden = (text: string) => keten(text, [uitzonderingTegenstrijdig]).bevindingen.map(({ pad }) => pad)

it('keeps special and criminal data apart', () => {
  const grondGever = metAf(`bijzonder: [${uavg('22')}, ${uavg('31')}]`)
  const grondOntvanger = metAf(`strafrechtelijk: [${uavg('30', ', lid: 1')}]`)
  expect(paden(mini({ grondGever, grondOntvanger }))).toEqual([
    'hoedanigheden[0].grondslagen[0].bijzonder[1]',
    'hoedanigheden[1].grondslagen[0].strafrechtelijk[0]',
  ])
})
it('accepts an article that is about both', () => {
  const beide = '[{wet: jeugdwet, artikel: 7.4.0, lid: 1}]'
  expect(paden(mini({ grondGever: metAf(`bijzonder: ${beide}, strafrechtelijk: ${beide}`) }))).toEqual([])
})
it('finds it in the complete examples', () => {
  const zorg = uavg('30', ', lid: 3, onderdeel: a')
  const straf = uavg('33', ', lid: 1, onderdeel: c')
  const na = ['  - id: jeugdgezondheidszorg\n', '- id: jgz\n']
  expect(bederf('onderwijs-jeugdhulp', { na, zoek: zorg, wordt: straf })).toEqual([`BIJ100 bijzonder: [${straf}]`])
  const wgs = "{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '2.30', lid: 1}"
  expect(bederf('zorg-veiligheid', { na: 'soort: ggz', zoek: straf, wordt: zorg })).toEqual([
    `BIJ100 strafrechtelijk: [${wgs}, ${uavg('33', ', lid: 1, onderdeel: a')}, ${zorg}]`,
  ])
})
