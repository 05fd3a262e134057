import { expect, it } from 'vitest'
import { doelTeRuim } from '../../../src/regels/gro/doel-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (tekst: string) =>
  keten(`formaat: 1\ndoelbinding: {doelen: [{id: d, tekst: ${tekst}}]}\n`, [doelTeRuim]).bevindingen
const open = (tekst: string) => vondsten(JSON.stringify(tekst)).length > 0

it.each([
  'hulp bieden aan inwoners met schulden, o.a. door vroeg te signaleren',
  'de veiligheid in de wijk en andere doelen',
  'het aanpakken van Alle Problematiek in het gezin',
  'voorkomen dat jongeren uitvallen, etc.',
])('open: %s', (tekst) => {
  expect(open(tekst)).toBe(true)
})
it.each([
  'het kiezen van een passend vervolg',
  'de ononderbroken ontwikkeling van jeugdigen',
  'schoolverzuim met onder anderen de ouders bespreken',
  'het volgen van de doelen uit het plan',
])('closed: %s', (tekst) => {
  expect(open(tekst)).toBe(false)
})
it('names the word and the text; the plain variant may be looser', () => {
  const [vondst] = vondsten('{tekst: hulp en andere doelen, inGewoneTaal: hulp}')
  expect(vondst?.pad).toBe('doelbinding.doelen[0].tekst.tekst')
  expect(vondst?.bericht).toBe('Het doel ‘hulp en andere doelen’ is open: er staat ‘en andere doelen’.')
  expect(vondsten('{tekst: hulp, inGewoneTaal: hulp enzovoort}')).toEqual([])
})
it('complete example', () => {
  const plan =
    'tekst: het maken en uitvoeren van één plan waarin onderwijs en jeugdhulp voor een leerling op elkaar aansluiten'
  expect(bederf('onderwijs-jeugdhulp', { zoek: plan, wordt: `${plan} en dergelijke` })).toEqual([
    `GRO017 ${plan} en dergelijke`,
  ])
  const school = 'tekst: het herstel van het schoolbezoek van leerlingen'
  expect(
    bederf('onderwijs-jeugdhulp', { zoek: school, wordt: `${school} met, onder meer, alle problematiek` }),
  ).toEqual([
    `GRO017 ${school} met, onder meer, alle problematiek die thuiszitten zonder onderwijs of dreigen thuis te komen zitten`,
  ])
})
