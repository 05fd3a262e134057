import { expect, it } from 'vitest'
import { omZonderWjsg } from '../../../src/regels/bij/om-zonder-wjsg.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vanPolitie } from './politie.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [omZonderWjsg])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (wetten: string, extra = '') =>
  vanPolitie(wetten, extra).replace('soort: politie}', 'soort: om}').replace('politiegegeven}', 'justitieel}')

const wjsg = (artikel: string) => `, wetten: [{wet: wet-justitiele-en-strafvorderlijke-gegevens, artikel: ${artikel}}]`

it('one of four articles', () => {
  expect(paden(text(', wetten: []'))).toEqual(['overleggen[0].verstrekkingen[0].wetten'])
  expect(paden(text(wjsg('39b')))).toHaveLength(1)
  expect(paden(text(wjsg('39f')))).toEqual([])
  expect(check(text('')).nogNiet).toEqual([{ code: 'BIJ012', paden: ['overleggen[0].verstrekkingen[0].wetten'] }])
})
it('39fa is for a Zorg- en Veiligheidshuis', () => {
  expect(paden(text(wjsg('39fa')))).toEqual(['overleggen[0].verstrekkingen[0].wetten'])
  expect(paden(text(wjsg('39fa')).replace('id: o,', 'id: o, soort: zvh-casusoverleg,'))).toEqual([])
})
it('is found in a complete example, at the law', () => {
  const weg = "[{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '1.5', lid: 1}]"
  for (const id of ['om', 'om-dat']) {
    const na = ['- id: casusoverleg', 'verstrekkingen:', `- id: ${id}\n`]
    const found = bederf('zorg-veiligheid', {
      na,
      zoek: '[{wet: wet-justitiele-en-strafvorderlijke-gegevens, artikel: 39fa}]',
      wordt: weg,
    })
    expect(found).toContain(`BIJ012 wetten: ${weg}`)
  }
})
