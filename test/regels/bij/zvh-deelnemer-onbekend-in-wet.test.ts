import { expect, it } from 'vitest'
import { zvhDeelnemerOnbekendInWet } from '../../../src/regels/bij/zvh-deelnemer-onbekend-in-wet.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [zvhDeelnemerOnbekendInWet])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (soort: string, deelname: string, overleg = 'zvh-casusoverleg') =>
  `hoedanigheden: [{id: h, soort: ${soort}}]\noverleggen: [{id: o, soort: ${overleg}, deelnemers: [{id: d, hoedanigheid: h, deelname: ${deelname}}]}]\n`

it.each(['schoolbestuur-vo', 'swv-po', 'woningcorporatie', 'kinderopvang'])('%s is no deelnemer', (soort) => {
  expect(paden(text(soort, 'vast'))).toEqual(['overleggen[0].deelnemers[0].hoedanigheid'])
  expect(paden(text(soort, 'incidenteel'))).toEqual([])
  expect(paden(text(soort, 'vast', 'mdo'))).toEqual([])
})
it.each(['politie', 'ggz', 'reclassering', 'college-wmo', 'veilig-thuis'])('%s is', (soort) => {
  expect(paden(text(soort, 'vast'))).toEqual([])
})
it('the huis itself is the verband, and its help says so', () => {
  const [huis] = check(text('zorg-veiligheidshuis', 'vast')).bevindingen
  expect(huis?.hulp).toContain('de procesregisseur')
})
it('is found in a complete example, at the participant', () => {
  // a participant of another kind loses its grounds and its secret as well: other rules say so
  const andereSoort = (soort: string, wordt: string) =>
    bederf('zorg-veiligheid', { zoek: `soort: ${soort}\n`, wordt: `soort: ${wordt}\n` }).filter((each) =>
      each.startsWith('BIJ015'),
    )
  expect(andereSoort('reclassering', 'woningcorporatie').length).toBeGreaterThan(0)
  expect(andereSoort('ggz', 'kinderopvang').length).toBeGreaterThan(0)
})
