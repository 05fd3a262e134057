import { expect, it } from 'vitest'
import { verwijsindexMetInhoud } from '../../../src/regels/bij/verwijsindex-met-inhoud.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (gegeven: string, soort = 'verwijsindex') => `formaat: 1
gegevens: [{id: iets, naam: iets${gegeven}}]
signaalsystemen: [{id: s, naam: de index, soort: ${soort}, gegevens: [iets]}]
`
const uitslag = (...args: Parameters<typeof text>) => keten(text(...args), [verwijsindexMetInhoud])
const paden = (...args: Parameters<typeof text>) => uitslag(...args).bevindingen.map(({ pad }) => pad)

it('knows that someone is involved, not what is the matter', () => {
  expect(paden(', aard: bsn, datWat: dat')).toEqual([])
  expect(paden(', aard: gewoon, datWat: wat')).toEqual(['signaalsystemen[0].gegevens[0]'])
  expect(paden(', aard: gezondheid, datWat: dat')).toEqual(['signaalsystemen[0].gegevens[0]'])
})
it('is about the verwijsindex only', () => {
  expect(paden(', aard: gezondheid, datWat: wat', 'meldpunt')).toEqual([])
})
it('waits while it is unknown whether the datum is DAT or WAT', () => {
  expect(uitslag(', aard: gewoon').nogNiet).toEqual([{ code: 'BIJ018', paden: ['gegevens[0].datWat'] }])
})
it('finds it in the complete example', () => {
  const index = { na: '  - id: verwijsindex\n    naam', zoek: 'gegevens: [verwijsindexmelding]' }
  for (const id of ['gezinssituatie', 'betrokken-hulp']) {
    const wordt = `gegevens: [verwijsindexmelding, ${id}]`
    expect(bederf('onderwijs-jeugdhulp', { ...index, wordt })).toEqual([`BIJ018 ${wordt}`])
  }
  const wat = { na: '  - id: verwijsindexmelding\n', zoek: 'datWat: dat', wordt: 'datWat: wat' }
  expect(bederf('onderwijs-jeugdhulp', wat)).toEqual(['BIJ018 gegevens: [verwijsindexmelding]'])
})
