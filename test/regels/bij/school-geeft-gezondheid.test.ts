import { expect, it } from 'vitest'
import { schoolGeeftGezondheid } from '../../../src/regels/bij/school-geeft-gezondheid.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const vondsten = (text: string) => keten(text, [schoolGeeftGezondheid]).bevindingen
const school = uavg('30', ', lid: 2, onderdeel: a')
const grond = metAf(`bijzonder: [${school}]`)

it('asks about giving and about receiving, with the facts', () => {
  const [geeft] = vondsten(mini({ gever: 'schoolbestuur-vo', grondGever: grond }))
  expect(geeft).toMatchObject({ ernst: 'vraag', rol: 'jurist', pad: 'hoedanigheden[0].grondslagen[0].bijzonder[0]' })
  expect(geeft?.verwant.map(({ bericht }) => bericht)).toEqual(['in ‘de tafel’ geeft zij ‘iets’ aan ‘ontvanger’'])
  const [krijgt] = vondsten(mini({ ontvanger: 'schoolbestuur-po', grondOntvanger: grond }))
  expect(krijgt?.verwant.map(({ bericht }) => bericht)).toEqual(['in ‘de tafel’ krijgt zij ‘iets’ van ‘gever’'])
})
it('has nothing to ask on another article, about other data, or of others', () => {
  const ander = metAf(`bijzonder: [${uavg('22')}]`)
  expect(vondsten(mini({ gever: 'schoolbestuur-vo', grondGever: ander }))).toEqual([])
  expect(vondsten(mini({ gever: 'schoolbestuur-vo', grondGever: grond, aard: 'gewoon' }))).toEqual([])
  expect(vondsten(mini({ grondGever: grond }))).toEqual([])
})
it('without any secrecy the other rule speaks', () => {
  expect(vondsten(mini({ gever: 'schoolbestuur-vo', grondGever: grond, geheimGever: '{soort: geen}' }))).toEqual([])
})
it('finds it in a complete example', () => {
  const ander = `bijzonder: [${uavg('22')}]`
  for (const id of ['schoolbestuur-mbo', 'schoolbestuur-vso'])
    expect(
      bederf('kwetsbare-jongeren', { na: `  - id: ${id}\n`, zoek: ander, wordt: `bijzonder: [${school}]` }),
    ).toEqual([`BIJ101 bijzonder: [${school}]`])
})
it('is a question in the complete example, answered there', () => {
  const antwoord = { na: '- id: gezondheid-school-po', zoek: 'code: BIJ101', wordt: 'code: BIJ102' }
  const found = bederf('onderwijs-jeugdhulp', antwoord)
  expect(found.filter((each) => each.startsWith('BIJ'))).toEqual([`BIJ101 bijzonder: [${school}]`])
})
