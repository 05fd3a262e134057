import { expect, it } from 'vitest'
import { voorstelZonderAkkoord } from '../../../src/regels/opn/voorstel-zonder-akkoord.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(`formaat: 1\n${text}`, [voorstelZonderAkkoord]).bevindingen
const hoedanigheid = (fields: string) =>
  vondsten(`hoedanigheden:\n  - {id: h, soort: swv-po, naam: het samenwerkingsverband, ${fields}}\n`)

it.each([
  ['a task', 'taken: [{id: t, tekst: helpen, status: voorstel}]', 'hoedanigheden[0].taken[0].akkoord', '‘helpen’'],
  ['a ground', 'grondslagen: [{id: g, avg: e, status: voorstel}]', 'hoedanigheden[0].grondslagen[0].akkoord', '‘g’'],
  [
    'a secret',
    'beroepsgeheim: {soort: geen, status: voorstel}',
    'hoedanigheden[0].beroepsgeheim.akkoord',
    'het beroepsgeheim nog een voorstel',
  ],
  [
    'a ban',
    'nooitInbrengen: [{id: v, status: voorstel}]',
    'hoedanigheden[0].nooitInbrengen[0].akkoord',
    'het verbod op inbrengen ‘v’',
  ],
])('asks for agreement on %s', (_, fields, pad, text) => {
  const found = hoedanigheid(fields)
  expect(found).toMatchObject([{ code: 'OPN004', ernst: 'waarschuwing', rol: 'jurist', pad }])
  expect(found[0]?.bericht).toContain(text)
  expect(found[0]?.bericht).toMatch(/^Bij ‘het samenwerkingsverband’ is /)
})

it('asks whom it concerns: the fg for a term, the secretary for a link', () => {
  const found = vondsten(
    'mandaten: [{id: m, titel: Volmacht, status: voorstel}]\nbewaartermijnen: [{id: b, wat: het dossier, status: voorstel}]\n',
  )
  expect(found.map(({ rol, bericht }) => [rol, bericht])).toEqual([
    ['bestuurssecretaris', 'De schakel ‘Volmacht’ is nog een voorstel, zonder akkoord.'],
    ['fg', 'De bewaartermijn ‘het dossier’ is nog een voorstel, zonder akkoord.'],
  ])
})

it('is content with a role and a date, and not with half of it', () => {
  const met = (akkoord: string) => hoedanigheid(`beroepsgeheim: {soort: geen, status: voorstel, akkoord: ${akkoord}}`)
  expect(met('{rol: jurist, datum: 2026-11-21}')).toEqual([])
  expect(met('{nvt: volgt uit de wet zelf}')).toEqual([])
  expect(met('{rol: jurist}')).toHaveLength(1)
  expect(hoedanigheid('beroepsgeheim: {soort: geen, status: vastgesteld}')).toEqual([])
})

it('blocks the signing, not the drafts', () => {
  const op = (status: string) =>
    vondsten(`samenwerking: {status: ${status}}\nbewaartermijnen: [{id: b, wat: dossier, status: voorstel}]\n`)
  expect(op('ter-besluitvorming')).toMatchObject([{ ernst: 'waarschuwing', blokkeertVanaf: 'ter-ondertekening' }])
  expect(op('ter-ondertekening')).toMatchObject([{ ernst: 'fout' }])
})
it('is found in a complete example, where the agreement belongs', () => {
  const vast = ': vastgesteld\n        akkoord: {rol: jurist, datum: 2026-09-28}'
  expect(
    bederf('onderwijs-jeugdhulp', { na: ['- id: toeleiding', ' status'], zoek: vast, wordt: ': voorstel' }),
  ).toEqual(['OPN004 - id: toeleiding'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['- id: toezicht\n        doelen', ' status'],
      zoek: vast,
      wordt: ': voorstel\n        akkoord: {rol: jurist}',
    }),
  ).toEqual(['OPN004 akkoord: {rol: jurist}'])
}, 30_000)
