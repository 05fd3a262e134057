import { expect, it } from 'vitest'
import { geheimZonderWeg } from '../../../src/regels/bij/geheim-zonder-weg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { type Mini, mini } from './mini.ts'

const uitslag = (m: Mini) =>
  keten(mini({ geheimGever: '{soort: wettelijk, wetten: [{wet: jeugdwet, artikel: 7.3.11, lid: 1}]}', ...m }), [
    geheimZonderWeg,
  ])
const ernsten = (m: Mini) => uitslag(m).bevindingen.map(({ ernst }) => ernst)
const weg = (wegen: string, wetten = '[]') => `, situatie: A, geheim: ${wegen}, wetten: ${wetten}`

it('asks a way of who keeps a statutory secret', () => {
  expect(ernsten({ verstrekking: weg('[]') })).toEqual(['fout'])
  expect(ernsten({ verstrekking: weg('[niet-van-toepassing]') })).toEqual(['fout'])
  expect(ernsten({ verstrekking: weg('[toestemming]') })).toEqual([])
  expect(ernsten({ verstrekking: weg('[]'), geheimGever: '{soort: contractueel}' })).toEqual([])
})
it('waits while the verstrekking is not finished, and asks about a reason', () => {
  const open = uitslag({ verstrekking: ', situatie: A' })
  expect(open.bevindingen).toEqual([])
  expect(open.nogNiet).toEqual([{ code: 'BIJ008', paden: ['overleggen[0].verstrekkingen[0].geheim'] }])
  expect(ernsten({ verstrekking: ', situatie: A, wetten: []' })).toEqual(['fout'])
  expect(ernsten({ verstrekking: weg('{nvt: niet herleidbaar}') })).toEqual(['vraag'])
  expect(ernsten({ verstrekking: weg('[conflict-van-plichten]') })).toEqual(['vraag'])
})
it('a right to report is for Veilig Thuis, and the article itself has another rule', () => {
  expect(ernsten({ verstrekking: weg('[meldrecht]') })).toEqual(['fout'])
  expect(ernsten({ ontvanger: 'veilig-thuis', verstrekking: weg('[meldrecht]') })).toEqual([])
  const wet = '[{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}]'
  expect(ernsten({ verstrekking: weg('[meldrecht]', wet) })).toEqual([])
})
it('the chain of compulsory mental health care is closed', () => {
  const wet = '[{wet: wet-verplichte-geestelijke-gezondheidszorg, artikel: 8:29}]'
  const ggz = (ontvanger: string) => ernsten({ gever: 'ggz', ontvanger, verstrekking: weg('[wettelijke-plicht]', wet) })
  expect(ggz('burgemeester-openbare-orde')).toEqual([])
  expect(ggz('college-wmo')).toEqual(['fout'])
})
it('a duty needs an article that obliges towards this receiver', () => {
  const wet = '[{wet: jeugdwet, artikel: 7.4.0, lid: 2}]'
  expect(ernsten({ ontvanger: 'college-jeugdhulp', verstrekking: weg('[wettelijke-plicht]', wet) })).toEqual([])
  expect(ernsten({ ontvanger: 'schoolbestuur-vo', verstrekking: weg('[wettelijke-plicht]', wet) })).toEqual(['fout'])
  expect(ernsten({ ontvanger: 'college-jeugdhulp', verstrekking: weg('[wettelijke-plicht]') })).toEqual(['fout'])
  expect(uitslag({ verstrekking: ', geheim: [wettelijke-plicht]' }).nogNiet).toHaveLength(1)
})
it('the WGS does not lift the secret of care and youth help', () => {
  const wet = '[{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 1.5, lid: 1}]'
  const [found] = uitslag({ verstrekking: weg('[wettelijke-plicht]', wet) }).bevindingen
  expect(found?.bericht).toContain('heft dit geheim niet op')
})
it('who is involved works in the same help', () => {
  expect(ernsten({ verstrekking: weg('[rechtstreeks-betrokken]') })).toEqual(['fout'])
})
it('the way must be open to the giver', () => {
  const geheimGever = '{soort: wettelijk, doorbreking: [meldrecht]}'
  expect(ernsten({ geheimGever, verstrekking: weg('[toestemming]') })).toEqual(['fout'])
})
it('finds it in the complete examples', () => {
  const zoek = 'geheim: [toestemming]'
  const spoilt = (weg: string, ...na: string[]) => ({ na, zoek, wordt: `geheim: [${weg}]` })
  expect(bederf('onderwijs-jeugdhulp', spoilt('meldrecht', '- id: een-plan-overleg', '- id: hulp-school'))).toEqual([
    'BIJ008 geheim: [meldrecht]',
  ])
  const jgz = spoilt('niet-van-toepassing', '- id: signaleringsoverleg', '- id: jgz\n', 'zorgsignaal')
  expect(bederf('onderwijs-jeugdhulp', jgz)).toEqual(['BIJ008 geheim: [niet-van-toepassing]'])
  const zvh = spoilt('wettelijke-plicht', '  - id: casusoverleg\n', '- id: ggz\n        van')
  expect(bederf('zorg-veiligheid', zvh)).toEqual(['BIJ008 geheim: [wettelijke-plicht]'])
})
