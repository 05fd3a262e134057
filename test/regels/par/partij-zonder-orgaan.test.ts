import { expect, it } from 'vitest'
import { partijZonderOrgaan } from '../../../src/regels/par/partij-zonder-orgaan.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [partijZonderOrgaan])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

it('a denial and an empty list say that there is none', () => {
  expect(
    paden('partners: [{id: a, kring: oprichter, organen: []}, {id: b, kring: oprichter, organen: {nvt: nee}}]\n'),
  ).toEqual(['partners[0].organen', 'partners[1].organen'])
})
it('waits for what is unknown, and leaves others than parties alone', () => {
  const uitslag = check('partners: [{id: a, kring: oprichter}, {id: b, kring: derde, organen: []}]\n')
  expect(uitslag.bevindingen).toEqual([])
  expect(uitslag.nogNiet).toEqual([{ code: 'PAR001', paden: ['partners[0].organen'] }])
})
it('is found in a complete example, at the organs', () => {
  const bestuur = { zoek: 'organen:\n      - {id: bestuur, soort: bestuur, isPartij: nee}' }
  const leeg = 'organen: {nvt: er is geen bestuur}'
  // the decision and the signatory name an organ that is gone then
  const los = 'REF001'
  for (const partner of ['- id: vliedstroom', '- id: oeverwiek']) {
    const zoek = partner.endsWith('wiek')
      ? bestuur.zoek.replace('soort: bestuur', 'soort: raad-van-bestuur')
      : bestuur.zoek
    const found = bederf('onderwijs-jeugdhulp', { na: partner, zoek, wordt: leeg })
    expect(found.filter((each) => !each.startsWith(los))).toEqual([`PAR001 ${leeg}`])
  }
})
