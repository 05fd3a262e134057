import { expect, it } from 'vitest'
import { criteriumTeRuim } from '../../../src/regels/gro/criterium-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const vondsten = (aanmelding: string, afsluiting = '[]') =>
  keten(`formaat: 1\noverleggen: [{id: o, criteria: {aanmelding: ${aanmelding}, afsluiting: ${afsluiting}}}]\n`, [
    criteriumTeRuim,
  ]).bevindingen
const paden = (...args: Parameters<typeof vondsten>) =>
  vondsten(...args).map(({ pad }) => (pad ?? '').replace('overleggen[0].criteria.', ''))

it('a phrase that lets everyone in', () => {
  expect(paden('[wie in welke rol dan ook betrokken is, twee weken thuis]')).toEqual(['aanmelding[0].tekst'])
  expect(paden('[{tekst: o.a. verzuim, inGewoneTaal: verzuim}]')).toEqual(['aanmelding[0].tekst'])
  expect(paden('[twee weken thuis]', '[het gaat goed, enz.]')).toEqual(['afsluiting[1].tekst'])
})
it('names the word and the text', () => {
  expect(vondsten('[o.a. verzuim]')[0]?.bericht).toContain('in ‘o.a. verzuim’ staat ‘o.a.’')
})
it('a weak word does no harm beside something that can be checked', () => {
  expect(paden('[de leerling dreigt uit te vallen]')).toEqual(['aanmelding[0].tekst'])
  expect(paden('[de leerling dreigt uit te vallen, er is een risico]')).toEqual(['aanmelding'])
  expect(paden('[de leerling dreigt uit te vallen, de school heeft met de ouders gesproken]')).toEqual([])
  expect(paden('[de leerling zit vier weken thuis of dat dreigt]')).toEqual([])
})
it('nothing to say about what is not there', () => {
  expect(paden('[]')).toEqual([])
  expect(keten('formaat: 1\noverleggen: [{id: o}]\n', [criteriumTeRuim]).bevindingen).toEqual([])
})
it('complete example', () => {
  const vast = 'tekst: de leerling kan zonder jeugdhulp op de onderwijsplek geen onderwijs volgen'
  expect(bederf('onderwijs-jeugdhulp', { zoek: vast, wordt: `${vast}, om welke reden dan ook` })).toEqual([
    `GRO111 - ${vast}, om welke reden dan ook`,
  ])
  const einde = 'tekst: de doelen van het plan zijn gehaald'
  expect(bederf('onderwijs-jeugdhulp', { zoek: einde, wordt: `${einde} etc.` })).toEqual([`GRO111 - ${einde} etc.`])
})
