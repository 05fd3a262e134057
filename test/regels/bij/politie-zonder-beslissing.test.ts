import { expect, it } from 'vitest'
import { politieZonderBeslissing } from '../../../src/regels/bij/politie-zonder-beslissing.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vanPolitie } from './politie.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [politieZonderBeslissing])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = vanPolitie

const wpg = (artikel: string) => `, wetten: [{wet: wet-politiegegevens, artikel: ${artikel}}]`

it('one case is not a seat at the table', () => {
  expect(paden(text(wpg('19')))).toEqual(['overleggen[0].verstrekkingen[0].wetten'])
  expect(paden(text(wpg('19')).replace('deelname: vast', 'deelname: incidenteel'))).toEqual([])
})
it('asks for the decision, unless a law makes it a duty or the decision is named', () => {
  expect(check(text(wpg('20, lid: 1'))).bevindingen).toMatchObject([{ ernst: 'vraag', rol: 'jurist' }])
  expect(check(text(wpg('20'))).bevindingen).toMatchObject([{ ernst: 'vraag' }])
  expect(paden(text(`${wpg('20, lid: 1')}, toelichting: beslissing van 3 maart 2026`))).toEqual([])
  expect(paden(text(wpg('16, lid: 1, onderdeel: b')))).toEqual([])
})
it('the duty of lid 3 is one towards a verband of the WGS', () => {
  expect(paden(text(wpg('20, lid: 3')))).toEqual(['overleggen[0].verstrekkingen[0].wetten[0]'])
  const zvh = (artikel: string) => paden(text(wpg(artikel)).replace('{id: o,', '{id: o, soort: zvh-casusoverleg,'))
  expect(zvh('20, lid: 3')).toEqual([])
  expect(zvh('20')).toEqual([])
})
it('is found in a complete example, at the law', () => {
  const verstrekking = (id: string, wordt: string) =>
    bederf('zorg-veiligheid', {
      na: ['- id: casusoverleg', 'verstrekkingen:', `- id: ${id}\n`],
      zoek: "[{wet: wet-politiegegevens, artikel: '20', lid: 3}]",
      wordt,
    })
  const negentien = "[{wet: wet-politiegegevens, artikel: '19'}]"
  expect(verstrekking('politie', negentien)).toContain(`BIJ011 wetten: ${negentien}`)
  expect(verstrekking('politie-dat', "[{wet: wet-politiegegevens, artikel: '20', lid: 1}]")).toContain(
    'BIJ011 - id: politie-dat',
  )
})
