import { expect, it } from 'vitest'
import { meldcodeZonderStappen } from '../../../src/regels/bij/meldcode-zonder-stappen.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (tekst: string) =>
  keten(`formaat: 1\nafspraken: {nietNakomen: "${tekst}"}\n`, [meldcodeZonderStappen]).bevindingen

it.each(['Bij onveiligheid geldt een meldcode.', 'De deelnemers gebruiken samen de meldcode.'])(
  'fires: %s',
  (tekst) => {
    expect(vondsten(tekst).map(({ pad }) => pad)).toEqual(['afspraken.nietNakomen'])
  },
)
it.each([
  'Iedereen handelt met toepassing van de meldcode.',
  'Iedere deelnemer volgt zijn eigen meldcode.',
  'De meldcode van de school gaat voor.',
  'De meldcode heeft vijf stappen en een afwegingskader; de directeur is eindverantwoordelijk.',
  'De voorzitter leidt het overleg.',
])('leaves alone: %s', (tekst) => {
  expect(vondsten(tekst)).toEqual([])
})
it('another number of steps is always wrong', () => {
  expect(vondsten('Wij volgen de vier stappen van de meldcode.')[0]?.bericht).toContain('vier stappen')
})
it('finds it in the complete example', () => {
  const derde = { zoek: 'met toepassing van de meldcode', wordt: 'volgens een regionale meldcode' }
  expect(bederf('onderwijs-jeugdhulp', derde)).toEqual([
    'BIJ017 wanneer: bij een vermoeden van huiselijk geweld of kindermishandeling, volgens een regionale meldcode',
  ])
  const eis = {
    zoek: '- de deskundige hoort geen naam en geen herleidbare gegevens',
    wordt: '- de deskundige volgt de zes stappen van de meldcode',
  }
  expect(bederf('onderwijs-jeugdhulp', eis)).toEqual(['BIJ017 - de deskundige volgt de zes stappen van de meldcode'])
})
