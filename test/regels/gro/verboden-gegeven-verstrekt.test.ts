import { expect, it } from 'vitest'
import { verbodenGegevenVerstrekt } from '../../../src/regels/gro/verboden-gegeven-verstrekt.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (verbod: string) =>
  keten(
    `formaat: 1
hoedanigheden: [{id: h, naam: de gever, nooitInbrengen: [{id: x, ${verbod}}]}, {id: i, naam: de ander}]
gegevens: [{id: g, naam: verzuim}, {id: k, naam: klachten}]
overleggen:
  - {id: o, naam: tafel, verstrekkingen: [{id: v, van: [h], gegevens: [g]}, {id: w, van: [i], gegevens: [k]}]}
  - {id: p, naam: kring, verstrekkingen: [{id: v, van: [h, i], gegevens: [g]}]}`,
    [verbodenGegevenVerstrekt],
  ).bevindingen

it('reports a datum once, with every verstrekking that gives it', () => {
  const [first, ...rest] = vondsten('gegevens: [k, g]')
  expect(rest).toEqual([])
  expect(first?.pad).toBe('hoedanigheden[0].nooitInbrengen[0].gegevens[1]')
  expect(first?.bericht).toBe(
    '‘de gever’ brengt ‘verzuim’ volgens de beschrijving nooit in, maar geeft het in ‘tafel’ en ‘kring’.',
  )
  expect(first?.verwant?.map(({ pad }) => pad)).toEqual([
    'overleggen[0].verstrekkingen[0].gegevens',
    'overleggen[1].verstrekkingen[0].gegevens',
  ])
})
it('is silent on what someone else gives, and on bans that have a rule of their own', () => {
  expect(vondsten('gegevens: [k]')).toEqual([])
  expect(vondsten('gegevens: [g], wetten: [{wet: wet-op-het-primair-onderwijs, artikel: 18a, lid: 13}]')).toEqual([])
})

it('a complete example: leerplicht gives what it never gives', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['  - id: college-leerplicht\n', 'nooitInbrengen:\n'],
      zoek: 'gegevens: [verzuimgegevens]',
      wordt: 'gegevens: [verzuimgegevens, leerplichtstatus]',
    }),
  ).toEqual(['GRO102 gegevens: [verzuimgegevens, leerplichtstatus]'])
})
it('a complete example: the college for income gives what it never gives', () => {
  expect(
    bederf('kwetsbare-jongeren', {
      na: ['  - id: college-inkomen\n', 'nooitInbrengen:\n'],
      zoek: 'gegevens: [werk-of-uitkering]',
      wordt: 'gegevens: [werk-of-uitkering, begeleiding-werk]',
    }),
  ).toEqual(['GRO102 gegevens: [werk-of-uitkering, begeleiding-werk]'])
})
