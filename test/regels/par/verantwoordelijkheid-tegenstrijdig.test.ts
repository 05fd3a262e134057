import { expect, it } from 'vitest'
import { verantwoordelijkheidTegenstrijdig } from '../../../src/regels/par/verantwoordelijkheid-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [verantwoordelijkheidTegenstrijdig])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (regime: string) =>
  `hoedanigheden: [{id: a}, {id: b}]\nverwerkingen: [{id: v, verantwoordelijkheid: [{id: r, ${regime}}]}]\n`

it.each([
  ['model: aangewezen, verantwoordelijken: [a, b]', 1],
  ['model: aangewezen, verantwoordelijken: [a]', 0],
  ['model: gezamenlijk, verantwoordelijken: [a]', 1],
  ['model: gezamenlijk, verantwoordelijken: [a, b]', 0],
  ['model: gemengd, verantwoordelijken: []', 1],
  ['model: wettelijk-gezamenlijk, verantwoordelijken: {nvt: x}', 1],
  ['model: afzonderlijk, verantwoordelijken: []', 0],
  ['model: gezamenlijk', 0],
])('%s', (regime, aantal) => {
  expect(paden(text(regime))).toEqual(
    aantal === 1 ? ['verwerkingen[0].verantwoordelijkheid[0].verantwoordelijken'] : [],
  )
})
it('is found in a complete example, at the controllers', () => {
  const [lijst, een] = ['[college-leerplicht, college-jeugdhulp, swv-po, swv-vo]', '[swv-vo]']
  expect(bederf('onderwijs-jeugdhulp', { na: 'model: gezamenlijk', zoek: lijst, wordt: een })).toEqual([
    `PAR006 verantwoordelijken: ${een}`,
  ])
  const model = { na: '- id: casusverslag', zoek: 'model: afzonderlijk', wordt: 'model: aangewezen' }
  expect(bederf('onderwijs-jeugdhulp', model)).toEqual([`PAR006 verantwoordelijken: ${lijst}`])
})
