import { expect, it } from 'vitest'
import { verwijzingOnbekend } from '../../../src/regels/ref/verwijzing-onbekend.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [verwijzingOnbekend]).bevindingen

const text = `formaat: 1
samenwerking:
  beheer: {beheerder: gemente-x}
  gremia: [{id: stuurgroep, leden: [gemeente-x, niemand]}]
partners:
  - id: gemeente-x
    organen: [{id: college}]
    besluiten: [{id: b, orgaan: raad}]
    vertegenwoordigdDoor: {partner: swv, orgaan: college}
  - id: swv
    organen: [{id: bestuur}]
`
it('finds each, with what was meant, and takes it out of the model', () => {
  const { bevindingen, beschrijving } = keten(text, [verwijzingOnbekend])
  expect(bevindingen.map(({ pad }) => pad)).toEqual([
    'samenwerking.beheer.beheerder',
    'samenwerking.gremia[0].leden[1]',
    'partners[0].besluiten[0].orgaan',
    'partners[0].vertegenwoordigdDoor.orgaan',
  ])
  expect(bevindingen[0]?.hulp).toBe('Bedoelde u ‘gemeente-x’? Er zijn: gemeente-x, swv.')
  expect(beschrijving?.samenwerking?.beheer).toEqual({ pad: 'samenwerking.beheer', nvt: {} })
  expect(beschrijving?.samenwerking?.gremia?.[0]?.leden).toEqual(['gemeente-x'])
})
it('a local id belongs to the partner named beside it', () => {
  expect(vondsten(text.replace('orgaan: college}', 'orgaan: bestuur}')).map(({ pad }) => pad)).not.toContain(
    'partners[0].vertegenwoordigdDoor.orgaan',
  )
})
it('is found in a complete example, at the reference', () => {
  const wordt = '{id: burgemeester, functie: burgemeester, orgaan: colege}'
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: gemeente-lindemonde\n',
      zoek: '{id: burgemeester, functie: burgemeester, orgaan: college}',
      wordt,
    }),
  ).toEqual([`REF001 - ${wordt}`])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: beheergroep',
      zoek: 'voorzitter: swv-vo-rivierenrand',
      wordt: 'voorzitter: swv-rivierenrand',
    }),
  ).toEqual(['REF001 voorzitter: swv-rivierenrand'])
}, 30_000)
