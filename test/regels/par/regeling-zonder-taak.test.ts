import { expect, it } from 'vitest'
import { regelingZonderTaak } from '../../../src/regels/par/regeling-zonder-taak.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [regelingZonderTaak])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const orgaan = 'dagelijks-bestuur'
const text = (extra: string, mandaten = '') => `hoedanigheden: [{id: h, soort: college-leerplicht}]
partners: [{id: gr, kring: oprichter, rechtsvorm: openbaar-lichaam, hoedanigheden: [{id: v, hoedanigheid: h${extra}}]}]
${mandaten}`
it('a task of the colleges was transferred or mandated', () => {
  expect(paden(text(''))).toEqual(['partners[0].hoedanigheden[0]'])
  expect(paden(text(', toelichting: overgedragen in artikel 5'))).toEqual([])
  expect(paden(text('', 'mandaten: [{id: m, aan: {partner: gr}}]\n'))).toEqual([])
})
it('a regeling that takes part as such says on what as well', () => {
  expect(paden(text('').replace('college-leerplicht', 'gemeenschappelijke-regeling'))).toHaveLength(1)
})
it('who says to have it done by the regeling is judged by another rule', () => {
  const gemeente =
    ', {id: g, kring: oprichter, hoedanigheden: [{id: v, hoedanigheid: h, uitvoeringDoor: {partner: gr}}]}'
  expect(paden(text('').replace(/}]}]\n/, `}]}${gemeente}]\n`))).toEqual([])
})
it('a power to sign is no task', () => {
  expect(paden(text('', 'mandaten: [{id: m, aan: {partner: gr}, omvang: [ondertekenen]}]\n'))).toHaveLength(1)
})
it('a task of its own needs neither', () => {
  expect(paden(text('').replace('college-leerplicht', 'jeugdgezondheidszorg'))).toEqual([])
})
it('is found in a complete example, at the hoedanigheid', () => {
  const taak = (hoedanigheid: string) => ({
    na: '- id: ggd-rivierenrand',
    zoek: 'hoedanigheden:\n',
    wordt: `hoedanigheden:\n      - {id: extra, hoedanigheid: ${hoedanigheid}, orgaan: ${orgaan}}\n`,
  })
  for (const soort of ['college-leerplicht', 'college-jeugdhulp']) {
    const found = bederf('onderwijs-jeugdhulp', taak(soort))
    expect(found).toEqual([`PAR009 - {id: extra, hoedanigheid: ${soort}, orgaan: ${orgaan}}`])
  }
})
