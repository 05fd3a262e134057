import { expect, it } from 'vitest'
import { inwerkingtredingVoorOndertekening } from '../../../src/regels/ond/inwerkingtreding-voor-ondertekening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [inwerkingtredingVoorOndertekening])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a party signed after the day', () => {
  expect(
    paden(`samenwerking: {inwerkingtreding: {wijze: datum, datum: 2027-02-01}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual(['samenwerking.inwerkingtreding.datum'])
})
it('in time', () => {
  expect(
    paden(`samenwerking: {inwerkingtreding: {wijze: datum, datum: 2027-02-01}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-01-20, versie: '1.0'}]
`),
  ).toEqual([])
})
it('a clause that waits for the last signature', () => {
  expect(
    paden(`samenwerking: {inwerkingtreding: {wijze: laatste-ondertekening, datum: 2027-02-01}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'wijze: kern-ondertekend', wordt: 'wijze: datum' },
      {
        zoek: ' LM-V-118',
        wordt:
          " LM-V-118\n    ondertekening:\n      - {id: tekening, ondertekenaar: burgemeester, datum: 2027-01-10, versie: '1.0'}",
      },
    ),
  ).toEqual(['OND109 datum: 2027-01-01'])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'wijze: kern-ondertekend\n    datum: 2027-01-01', wordt: 'wijze: datum\n    datum: 2026-11-01' },
      {
        zoek: '    register: ZR-AVG-61',
        wordt:
          "    register: ZR-AVG-61\n    ondertekening:\n      - {id: tekening, ondertekenaar: bestuurder, datum: 2026-11-19, versie: '1.0'}",
      },
      { zoek: 'duur: 4 jaar', wordt: "duur: {nvt: 'de einddatum geldt'}" },
    ),
  ).toEqual(['OND109 datum: 2026-11-01'])
}, 30_000)
