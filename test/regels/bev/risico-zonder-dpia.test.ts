import { expect, it } from 'vitest'
import { risicoZonderDpia } from '../../../src/regels/bev/risico-zonder-dpia.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { ontkend, zonderDpia } from './zonder-dpia.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [risicoZonderDpia])
const zonder = 'voortraject: {dpia: {nvt: hoeft niet}}\n'
const paden = (text: string) => check(zonder + text).bevindingen.map(({ pad }) => pad)

it('sensitive data, or young people', () => {
  const { bevindingen } = check(`${zonder}gegevens: [{id: g, aard: gezondheid, overWie: [jongere]}]\n`)
  expect(bevindingen[0]).toMatchObject({ pad: 'voortraject.dpia' })
  expect(bevindingen[0]?.bericht).toContain('‘gezondheidsgegeven’ en jongeren')
  expect(paden('doelbinding: {leeftijdVan: 12}\n')).toEqual(['voortraject.dpia'])
  expect(paden('gegevens: [{id: g, aard: gewoon, overWie: [inwoner]}]\n')).toEqual([])
})
it('what is unknown is not judged', () => {
  expect(check(zonder).nogNiet).toHaveLength(1)
  expect(check('gegevens: [{id: g, aard: gezondheid}]\n').bevindingen).toEqual([])
})
it('is found in a complete example, at the DPIA', () => {
  expect(bederf('onderwijs-jeugdhulp', zonderDpia('onderwijs-jeugdhulp'))).toEqual([`BEV002 ${ontkend}`])
  expect(bederf('zorg-veiligheid', zonderDpia('zorg-veiligheid'))).toEqual([`BEV002 ${ontkend}`])
})
