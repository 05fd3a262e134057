import { expect, it } from 'vitest'
import { zvhPrivaatVerantwoordelijk } from '../../../src/regels/bij/zvh-privaat-verantwoordelijk.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [zvhPrivaatVerantwoordelijk])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (soort: string, model = 'wettelijk-gezamenlijk') =>
  `hoedanigheden: [{id: h, soort: ${soort}}]\nverwerkingen: [{id: v, verantwoordelijkheid: [{id: r, model: ${model}, verantwoordelijken: [h]}]}]\n`

it('only the public ones share it', () => {
  expect(paden(text('ggz'))).toEqual(['verwerkingen[0].verantwoordelijkheid[0].verantwoordelijken[0]'])
  expect(paden(text('politie'))).toEqual([])
  expect(paden(text('zorg-veiligheidshuis'))).toEqual([])
  expect(paden(text('ggz', 'afzonderlijk'))).toEqual([])
})
it('asks about a regeling that acts for the colleges', () => {
  expect(check(text('gemeenschappelijke-regeling')).bevindingen).toMatchObject([{ ernst: 'vraag', rol: 'jurist' }])
})
it('is found in a complete example, at the name', () => {
  const lijst = 'verantwoordelijken: [college-procesregie, college-wmo, burgemeester, politie, openbaar-ministerie]'
  for (const wie of ['ggz-instelling', 'reclassering']) {
    const wordt = lijst.replace(']', `, ${wie}]`)
    expect(bederf('zorg-veiligheid', { na: 'model: wettelijk-gezamenlijk', zoek: lijst, wordt })).toEqual([
      `BIJ016 ${wordt}`,
    ])
  }
})
