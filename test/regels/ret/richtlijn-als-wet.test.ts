import { expect, it } from 'vitest'
import { richtlijnAlsWet } from '../../../src/regels/ret/richtlijn-als-wet.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [richtlijnAlsWet])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (bron: string, wet: string) => `bewaartermijnen: [{id: b, bron: ${bron}, wetten: [${wet}]}]\n`

it('a statutory term stands in an article about keeping', () => {
  expect(
    paden(text('wet', '{wet: algemene-verordening-gegevensbescherming, artikel: 5, lid: 1, onderdeel: e}')),
  ).toEqual(['bewaartermijnen[0].bron'])
  expect(paden(text('wet', '{wet: jeugdwet, artikel: 7.3.8, lid: 3}'))).toEqual([])
  expect(paden(text('richtlijn', '{wet: leerplichtwet-1969, artikel: 18, lid: 3}'))).toEqual([])
  expect(paden(text('wet', ''))).toEqual([])
})
it('is found in a complete example, at the source', () => {
  for (const id of ['verslag-casus', 'agendalijst-signalering']) {
    expect(
      bederf('onderwijs-jeugdhulp', { na: `- id: ${id}\n    wat:`, zoek: 'bron: afspraak', wordt: 'bron: wet' }),
    ).toEqual(['RET005 bron: wet'])
  }
})
