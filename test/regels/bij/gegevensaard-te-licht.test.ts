import { expect, it } from 'vitest'
import { gegevensaardTeLicht } from '../../../src/regels/bij/gegevensaard-te-licht.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const uitslag = (gegeven: string) => keten(`formaat: 1\ngegevens: [{id: iets, ${gegeven}}]\n`, [gegevensaardTeLicht])
const paden = (gegeven: string) => uitslag(gegeven).bevindingen.map(({ pad }) => pad)

it('asks when a word suggests a heavier kind', () => {
  expect(paden('naam: de diagnose, aard: gewoon')).toEqual(['gegevens[0].aard'])
  expect(paden('naam: het dossier, aard: gewoon, voorbeelden: [school, het strafblad van de vader]')).toHaveLength(1)
  expect(paden('naam: gezondheid en veroordelingen, aard: gezondheid')).toHaveLength(1)
  expect(paden('naam: naam en BSN, aard: gewoon')).toHaveLength(1)
})
it('leaves the stated kind, a denial and a part of a word alone', () => {
  expect(paden('naam: de diagnose, aard: gezondheid')).toEqual([])
  expect(paden('naam: de reden zonder medische diagnose, aard: gewoon')).toEqual([])
  expect(paden('naam: de school, aard: gewoon, voorbeelden: [geen diagnose]')).toEqual([])
  expect(paden('naam: het terras, aard: gewoon')).toEqual([])
})
it('waits while the kind is unknown', () => {
  expect(uitslag('naam: de diagnose').nogNiet).toEqual([{ code: 'BIJ102', paden: ['gegevens[0].aard'] }])
})
it('finds it in the complete example', () => {
  const diagnose = {
    na: '  - id: zorgsignaal\n',
    zoek: 'zorgen over het schoolbezoek',
    wordt: 'diagnose van de jeugdarts',
  }
  expect(bederf('onderwijs-jeugdhulp', diagnose)).toEqual(['BIJ102 aard: gewoon'])
  const straf = { zoek: 'tekst: omstandigheden in het gezin', wordt: 'tekst: omstandigheden en strafblad in het gezin' }
  expect(bederf('onderwijs-jeugdhulp', straf)).toEqual(['BIJ102 aard: gewoon'])
})
