import { expect, it } from 'vitest'
import { politieAanAnderCollege } from '../../../src/regels/bij/politie-aan-ander-college.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vanPolitie } from './politie.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [politieAanAnderCollege])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = vanPolitie

const bpg = (lid: string) => `, wetten: [{wet: besluit-politiegegevens, artikel: 4:2, lid: ${lid}}]`

it('the college is named for youth care alone', () => {
  expect(paden(text(bpg('1')))).toEqual(['overleggen[0].verstrekkingen[0].wetten[0]'])
  expect(paden(text(bpg('1')).replace('aan: [c]', 'aan: [j]'))).toEqual([])
  expect(paden(text(bpg('4')))).toEqual([])
})
it('who else sits at the table is not named either', () => {
  const school = (wetten: string) => text(wetten).replace('soort: college-wmo', 'soort: schoolbestuur-vo')
  expect(check(school(bpg('1'))).bevindingen[0]?.bericht).toContain('Dat artikel noemt deze ontvanger niet.')
  expect(paden(text(bpg('1')).replace('soort: college-wmo', 'soort: veilig-thuis'))).toEqual([])
})
it('another way does not depend on the list', () => {
  expect(paden(text(bpg('1').replace(']', ', {wet: wet-politiegegevens, artikel: 20, lid: 1}]')))).toEqual([])
})
it('is found in a complete example, at the article', () => {
  const wet = '[{wet: besluit-politiegegevens, artikel: 4:2, lid: 1, onderdeel: i}]'
  for (const id of ['politie', 'politie-dat']) {
    const na = ['- id: casusoverleg', 'verstrekkingen:', `- id: ${id}\n`]
    const naarWmo = { na: [...na], zoek: 'aan: [college-', wordt: 'aan: [college-wmo, college-' }
    const found = bederf('zorg-veiligheid', ...(id === 'politie' ? [naarWmo] : []), {
      na,
      zoek: "[{wet: wet-politiegegevens, artikel: '20', lid: 3}]",
      wordt: wet,
    })
    expect(found).toContain(`BIJ019 wetten: ${wet}`)
  }
})
