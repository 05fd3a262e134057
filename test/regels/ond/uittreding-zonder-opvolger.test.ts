import { expect, it } from 'vitest'
import { uittredingZonderOpvolger } from '../../../src/regels/ond/uittreding-zonder-opvolger.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { vertrek } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [uittredingZonderOpvolger])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('both roles go with the party', () => {
  expect(paden(vertrek('partner: p, per: 2027-06-01'))).toEqual(['uittredingen[0].opvolger', 'uittredingen[0]'])
})
it('the successor takes the files, somebody must still chair', () => {
  expect(paden(vertrek('partner: p, per: 2027-06-01, opvolger: q'))).toEqual(['uittredingen[0]'])
})
it('it leaves another overleg', () => {
  expect(paden(vertrek('partner: p, overleggen: [z]'))).toEqual([])
})
it('a party without such a role', () => {
  expect(paden(vertrek('partner: q, overleggen: [o]'))).toEqual([])
})
it('a table names its own chair', () => {
  expect(
    paden(
      vertrek(
        'partner: p, opvolger: q',
        ', uitvoeringen: [{id: t, naam: T, voorzitter: {partner: p}, dossierhouder: {partner: p}}]',
      ),
    ),
  ).toEqual(['overleggen[0].uitvoeringen[0].voorzitter.partner'])
})
it('also when it has left already', () => {
  expect(
    paden(`samenwerking: {peildatum: 2027-09-01}
${vertrek('partner: p, overleggen: [o], per: 2027-06-01, opvolger: q')}`),
  ).toEqual(['uittredingen[0]'])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'uittredingen: []',
      wordt:
        'uittredingen:\n  - {id: weg, partner: gemeente-berkenwaard, opgezegd: 2026-11-01, per: 2027-06-01, overleggen: [een-plan-overleg], gegevens: worden overgedragen, opvolger: gemeente-lindemonde}',
    }),
  ).toEqual(['OND111 voorzitter: {partner: gemeente-berkenwaard, functie: jeugdconsulent}'])
  // a chair and a keeper of the files: two faults
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: 'uittredingen: []',
      wordt:
        'uittredingen:\n  - {id: weg, partner: gemeente-lindemonde, opgezegd: 2026-11-01, per: 2027-06-01, overleggen: [een-plan-overleg], gegevens: worden overgedragen}',
    }),
  ).toEqual([
    'OND111 voorzitter: {partner: gemeente-lindemonde, functie: jeugdconsulent}',
    'OND111 dossierhouder: {partner: gemeente-lindemonde, functie: jeugdconsulent}',
  ])
}, 30_000)
