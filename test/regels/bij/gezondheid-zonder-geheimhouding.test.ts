import { expect, it } from 'vitest'
import { gezondheidZonderGeheimhouding } from '../../../src/regels/bij/gezondheid-zonder-geheimhouding.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const uitslag = (text: string) => keten(text, [gezondheidZonderGeheimhouding])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)
const grondGever = metAf(`bijzonder: [${uavg('30', ', lid: 2, onderdeel: a')}]`)

it('fires when there is none, given or denied', () => {
  expect(paden(mini({ grondGever, geheimGever: '{soort: geen}' }))).toEqual(['hoedanigheden[0].beroepsgeheim.soort'])
  expect(paden(mini({ grondGever, geheimGever: '{nvt: geen zorg}' }))).toEqual(['hoedanigheden[0].beroepsgeheim'])
  expect(paden(mini({ grondGever, geheimGever: '{soort: contractueel}' }))).toEqual([])
})
it('asks nothing on another article, and waits while the secrecy is unknown', () => {
  const ander = metAf(`bijzonder: [${uavg('22')}]`)
  expect(paden(mini({ grondGever: ander, geheimGever: '{soort: geen}' }))).toEqual([])
  const open = uitslag(mini({ grondGever }))
  expect(open.nogNiet).toEqual([{ code: 'BIJ002', paden: ['hoedanigheden[0].beroepsgeheim.soort'] }])
})
it('sees a partner that deviates', () => {
  const text = mini({ grondGever, geheimGever: '{soort: contractueel}' }).replace(
    'hoedanigheid: gever}',
    'hoedanigheid: gever, beroepsgeheim: {soort: geen}}',
  )
  expect(paden(text)).toEqual(['partners[0].hoedanigheden[0].beroepsgeheim.soort'])
})
it('finds it in the complete example', () => {
  for (const id of ['schoolbestuur-po', 'schoolbestuur-vo']) {
    const spoilt = { na: `  - id: ${id}\n    soort`, zoek: 'soort: contractueel', wordt: 'soort: geen' }
    // the question about this school was answered in the example; that answer has nothing to answer any more
    expect(bederf('onderwijs-jeugdhulp', spoilt)).toEqual(['BIJ002 soort: geen', 'AAN001 code: BIJ101'])
  }
})
it('finds it at a Zorg- en Veiligheidshuis', () => {
  const na = ['soort: reclassering', 'beroepsgeheim:']
  expect(bederf('zorg-veiligheid', { na, zoek: 'soort: wettelijke-geheimhouding', wordt: 'soort: geen' })).toEqual([
    'BIJ002 soort: geen',
  ])
})
