import { expect, it } from 'vitest'
import { convenantZonderPublicatie } from '../../../src/regels/opb/convenant-zonder-publicatie.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (publicatie: string, status = 'concept', rechtsvorm = 'gemeente') =>
  keten(
    `formaat: 1\nsamenwerking: {status: ${status}}\npartners: [{id: a, kring: oprichter, rechtsvorm: ${rechtsvorm}}]\n${publicatie}`,
    [convenantZonderPublicatie],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)

it('not public, without a reason', () => {
  expect(paden('publicatie: {openbaar: nee}\n')).toEqual(['publicatie.reden'])
  expect(paden('publicatie: {openbaar: nee, reden: veiligheid}\n')).toEqual([])
  expect(paden('publicatie: {openbaar: nee}\n', 'concept', 'stichting')).toEqual([])
  expect(paden('publicatie: {nvt: dat doen wij niet}\n')).toEqual(['publicatie'])
})
it('signed and public, but nowhere', () => {
  expect(paden('publicatie: {openbaar: ja}\n')).toEqual([])
  expect(paden('publicatie: {openbaar: ja}\n', 'ondertekend')).toEqual([
    'publicatie.inwonersuitleg',
    'publicatie.plaats',
  ])
})
it('what is unknown is an open point', () => {
  for (const text of ['', "publicatie: {reden: 'er is er een'}\n"]) expect(check(text).nogNiet).toHaveLength(1)
})
it('is found in a complete example, at the publication', () => {
  expect(bederf('onderwijs-jeugdhulp', { zoek: 'openbaar: ja', wordt: 'openbaar: nee' })).toEqual([
    'OPB003 publicatie:',
  ])
  const reden = 'openbaar: nee\n  reden: {nvt: dat willen wij zo}'
  expect(bederf('kwetsbare-jongeren', { zoek: 'openbaar: ja', wordt: reden })).toEqual([
    'OPB003 reden: {nvt: dat willen wij zo}',
  ])
})
