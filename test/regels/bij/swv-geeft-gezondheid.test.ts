import { expect, it } from 'vitest'
import { swvGeeftGezondheid } from '../../../src/regels/bij/swv-geeft-gezondheid.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { mini } from './mini.ts'

const paden = (text: string) => keten(text, [swvGeeftGezondheid]).bevindingen.map(({ pad }) => pad)
const plek = 'overleggen[0].verstrekkingen[0].gegevens[0]'

it('fires for both kinds, and not for other data', () => {
  expect(paden(mini({ gever: 'swv-po' }))).toEqual([plek])
  expect(paden(mini({ gever: 'swv-vo', ontvanger: 'jeugdhulpaanbieder' }))).toEqual([plek])
  expect(paden(mini({ gever: 'swv-vo', aard: 'gewoon' }))).toEqual([])
})
it('accepts the school, and leaves other givers alone', () => {
  expect(paden(mini({ gever: 'swv-po', ontvanger: 'schoolbestuur-po' }))).toEqual([])
  expect(paden(mini())).toEqual([])
})
it('names the law of the kind', () => {
  const [found] = keten(mini({ gever: 'swv-po' }), [swvGeeftGezondheid]).bevindingen
  expect(found?.gronden.map(({ wet }) => wet)).toEqual(['wet-op-het-primair-onderwijs'])
})
it('finds it in the complete example, once for two givers', () => {
  const zoek = 'gegevens: [plek-en-voorziening]'
  const erbij = (id: string) => ({ zoek, wordt: `gegevens: [plek-en-voorziening, ${id}]` })
  const oza = ['  - id: oza-overleg', '- id: swv\n']
  for (const id of ['ondersteuningsbehoefte', 'plandoelen-hulp'])
    expect(bederf('onderwijs-jeugdhulp', { na: oza, ...erbij(id) })).toEqual([
      `BIJ006 gegevens: [plek-en-voorziening, ${id}]`,
    ])
  const po = ['  - id: thuiszitters-po', '- id: swv\n']
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { na: po, zoek: 'college-leerplicht, ', wordt: '' },
      { na: po, ...erbij('betrokken-hulp') },
    ),
  ).toEqual(['BIJ006 gegevens: [plek-en-voorziening, betrokken-hulp]'])
})
