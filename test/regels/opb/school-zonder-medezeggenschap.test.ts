import { expect, it } from 'vitest'
import { schoolZonderMedezeggenschap } from '../../../src/regels/opb/school-zonder-medezeggenschap.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (medezeggenschap: string, status = 'ter-besluitvorming') =>
  keten(
    `formaat: 1
samenwerking: {status: ${status}}
hoedanigheden: [{id: vo, soort: schoolbestuur-vo}, {id: mbo, soort: schoolbestuur-mbo}]
partners:
  - {id: a, korteNaam: A, kring: oprichter, hoedanigheden: [{id: s, hoedanigheid: vo}]}
  - {id: b, korteNaam: B, kring: oprichter, hoedanigheden: [{id: s, hoedanigheid: mbo}]}
voortraject: {medezeggenschap: ${medezeggenschap}}
`,
    [schoolZonderMedezeggenschap],
  )
const paden = (...args: Parameters<typeof check>) => check(...args).bevindingen.map(({ pad }) => pad)
const pad = 'voortraject.medezeggenschap'

it('denied altogether', () => {
  const { bevindingen } = check('[]')
  expect(bevindingen).toMatchObject([{ pad, ernst: 'aandachtspunt' }])
  expect(bevindingen[0]?.bericht).toContain('‘A’')
  expect(paden('{nvt: niet nodig}', 'concept')).toEqual([pad])
})
it('a school that is not in the list, once there is a decision to take', () => {
  const andere = '[{id: m, partner: b, recht: informatie}]'
  expect(paden(andere)).toEqual([pad])
  expect(paden(andere, 'concept')).toEqual([])
  expect(check(andere, 'concept').nogNiet).toHaveLength(1)
})
it('consent that is not there', () => {
  const vraag = (uitkomst: string) => `[{id: m, partner: a, orgaan: mr, recht: instemming, uitkomst: ${uitkomst}}]`
  expect(paden(vraag('niet-verkregen'))).toEqual([`${pad}[0].uitkomst`])
  expect(paden(vraag('gevraagd'))).toEqual([])
  expect(paden(vraag('gevraagd'), 'ondertekend')).toEqual([`${pad}[0].uitkomst`])
  expect(paden(vraag('verkregen'))).toEqual([])
})
it('is found in a complete example, at the list or the outcome', () => {
  const rij = '- {id: raad-kolkrand, partner: kolkrand, orgaan: gmr, recht: instemming, uitkomst: '
  expect(bederf('onderwijs-jeugdhulp', { zoek: `${rij}verkregen`, wordt: `${rij}niet-verkregen` })).toEqual([
    `OPB006 ${rij}niet-verkregen, datum: 2026-09-08}`,
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      zoek: '    - {id: raad-zeggewoud, partner: zeggewoud, orgaan: gmr, recht: instemming, uitkomst: verkregen, datum: 2026-09-15}\n',
      wordt: '',
    }),
  ).toEqual(['OPB006 medezeggenschap:'])
})
