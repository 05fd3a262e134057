import { expect, it } from 'vitest'
import { afzonderlijkBijGedeeldSysteem } from '../../../src/regels/par/afzonderlijk-bij-gedeeld-systeem.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [afzonderlijkBijGedeeldSysteem])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (soort: string, model: string) =>
  `verwerkingen: [{id: v, soort: ${soort}, verantwoordelijkheid: [{id: r, model: ${model}}]}]\n`

it('is a question for the FG, with the facts', () => {
  const { bevindingen } = check(text('casussysteem', 'afzonderlijk'))
  expect(bevindingen).toMatchObject([
    { ernst: 'vraag', rol: 'fg', pad: 'verwerkingen[0].verantwoordelijkheid[0].model' },
  ])
  expect(bevindingen[0]?.bericht).toContain('het is een gezamenlijk casussysteem')
})
it.each([
  ['casussysteem', 'gezamenlijk'],
  ['eigen-dossiers', 'afzonderlijk'],
  ['overlegverslag', 'afzonderlijk'],
])('%s, %s: no question', (soort, model) => {
  expect(paden(text(soort, model))).toEqual([])
})
it('is found in a complete example, at the model', () => {
  const soort = (na: string, wordt: string) =>
    bederf('onderwijs-jeugdhulp', { na, zoek: 'soort: overlegverslag', wordt })
  expect(soort('- id: casusverslag', 'soort: casussysteem')).toEqual(['PAR103 model: afzonderlijk'])
  expect(
    soort('- id: agendalijst\n', 'soort: gezamenlijk-dossier').filter((each) => each.startsWith('PAR103')),
  ).toHaveLength(1)
})
