import { expect, it } from 'vitest'
import { doorstroompuntZonderInstemming } from '../../../src/regels/bij/doorstroompunt-zonder-instemming.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const paden = (text: string) => keten(text, [doorstroompuntZonderInstemming]).bevindingen.map(({ pad }) => pad)
const ontvanger = 'college-doorstroompunt'
const web = 'bijzonder: [{wet: wet-educatie-en-beroepsonderwijs, artikel: 9.2.7, lid: 1}]'

it('gives no health or criminal data to anyone', () => {
  expect(paden(mini({ gever: ontvanger }))).toEqual(['overleggen[0].verstrekkingen[0].gegevens[0]'])
  expect(paden(mini({ gever: ontvanger, aard: 'strafrechtelijk' }))).toHaveLength(1)
  expect(paden(mini({ gever: ontvanger, aard: 'gewoon' }))).toEqual([])
})
it('receives them on the agreement of the young person only', () => {
  const ander = metAf(`bijzonder: [${uavg('30', ', lid: 1')}]`)
  expect(paden(mini({ ontvanger, grondOntvanger: ander }))).toEqual(['hoedanigheden[1].grondslagen[0].bijzonder[0]'])
  const zwijgt = keten(mini({ ontvanger, grondOntvanger: metAf(web) }), [doorstroompuntZonderInstemming]).bevindingen
  expect(zwijgt.map(({ pad, ernst }) => [pad, ernst])).toEqual([
    ['hoedanigheden[1].grondslagen[0].toelichting', 'waarschuwing'],
  ])
  const zegt = metAf(`${web}, toelichting: alleen als de jongere instemt`)
  expect(paden(mini({ ontvanger, grondOntvanger: zegt }))).toEqual([])
  const overleg = '    werkproces: [{id: s, tekst: De instemming van de jongere wordt vastgelegd.}]\n'
  expect(paden(mini({ ontvanger, grondOntvanger: metAf(web), overleg }))).toEqual([])
})
it('without any article another rule speaks', () => {
  expect(paden(mini({ ontvanger }))).toEqual([])
})
it('finds it in a complete example', () => {
  const zoek = 'bijzonder: [{wet: wet-educatie-en-beroepsonderwijs, artikel: 9.2.7, lid: 1}]'
  const wordt = `bijzonder: [${uavg('22')}]`
  const na = 'soort: college-doorstroompunt'
  expect(bederf('kwetsbare-jongeren', { na, zoek, wordt })).toEqual([`BIJ007 ${wordt}`])
  const erbij = { zoek: 'gegevens: [traject-doorstroompunt, afspraken-route]', wordt: 'gegevens: [betrokken-hulp]' }
  expect(bederf('kwetsbare-jongeren', { na: 'van: [college-doorstroompunt]', ...erbij })).toEqual([
    'BIJ007 gegevens: [betrokken-hulp]',
  ])
})
