import { expect, it } from 'vitest'
import { partijEnIncidenteel } from '../../../src/regels/par/partij-en-incidenteel.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [partijEnIncidenteel])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (
  wie: string,
) => `partners: [{id: a, kring: oprichter, korteNaam: Kade}, {id: b, kring: derde, korteNaam: Veer}]
overleggen: [{id: o, incidenteel: {wie: ${wie}}}]
`
it('a party is no incidental participant', () => {
  expect(paden(text('iemand van Kade'))).toEqual(['overleggen[0].incidenteel.wie'])
  expect(paden(text('iemand van Veer'))).toEqual([])
  expect(paden(text('iemand van de Kademuur'))).toEqual([])
})
it('is found in a complete example, at the text', () => {
  const wie = 'wie: een deskundige die de school uitnodigt, zoals een logopedist'
  for (const partij of ['Overdijkland', 'Vliedstroom']) {
    const wordt = `wie: een deskundige van ${partij}`
    expect(bederf('onderwijs-jeugdhulp', { zoek: wie, wordt })).toEqual([`PAR102 ${wordt}`])
  }
})
