import { expect, it } from 'vitest'
import { definitieOngebruikt } from '../../../src/regels/ref/definitie-ongebruikt.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (text: string) => keten(text, [definitieOngebruikt]).bevindingen

it('names what nobody refers to', () => {
  const text =
    'formaat: 1\ngegevens: [{id: a, naam: verzuim}, {id: b}]\noverleggen: [{id: o, verstrekkingen: [{id: v, gegevens: [b]}]}]\nbewaartermijnen: [{id: c, wat: het verslag}]\n'
  expect(vondsten(text).map(({ bericht }) => bericht)).toEqual([
    'Het gegeven ‘verzuim’ wordt nergens gebruikt.',
    'De bewaartermijn ‘het verslag’ wordt nergens gebruikt.',
  ])
})
it('a general purpose, a volmacht and a gremium with members stand by themselves', () => {
  expect(
    vondsten(
      'formaat: 1\nsamenwerking: {gremia: [{id: g, leden: [p]}]}\npartners: [{id: p}]\ndoelbinding: {doelen: [{id: d, soort: algemeen}]}\nmandaten: [{id: m, soort: volmacht}]\n',
    ),
  ).toEqual([])
})
it('is found in a complete example, at the definition', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'doelbinding:',
      zoek: '  doelgroep:\n',
      wordt:
        '    - {id: uitstroom, soort: specifiek, onder: ononderbroken-ontwikkeling, tekst: de overstap naar het mbo}\n  doelgroep:\n',
    }),
  ).toEqual([
    'REF003 - {id: uitstroom, soort: specifiek, onder: ononderbroken-ontwikkeling, tekst: de overstap naar het mbo}',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '\nmandaten:\n',
      wordt:
        '\nmandaten:\n  - {id: oud, soort: machtiging, titel: Oude machtiging, van: [{id: c, partner: gemeente-lindemonde, orgaan: college, datum: 2021-06-01, kenmerk: LM-21}], aan: {partner: gemeente-lindemonde, functie: wethouder}, omvang: [taak]}\n',
    }),
  ).toEqual([
    'REF003 - {id: oud, soort: machtiging, titel: Oude machtiging, van: [{id: c, partner: gemeente-lindemonde, orgaan: college, datum: 2021-06-01, kenmerk: LM-21}], aan: {partner: gemeente-lindemonde, functie: wethouder}, omvang: [taak]}',
  ])
}, 30_000)
