import { expect, it } from 'vitest'
import { partijZonderHandtekening } from '../../../src/regels/ond/partij-zonder-handtekening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { gemeente, stichting, volmacht } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [partijZonderHandtekening])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('one of two signed', () => {
  expect(
    paden(`samenwerking: {status: ondertekend, inwerkingtreding: {wijze: laatste-ondertekening}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
${stichting('s')}`),
  ).toEqual(['partners[1].ondertekening'])
})
it('only the core has to', () => {
  expect(
    paden(`samenwerking: {status: ondertekend, inwerkingtreding: {wijze: kern-ondertekend, kern: [g]}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
${stichting('s')}`),
  ).toEqual([])
})
it('each on its own day', () => {
  expect(
    paden(`samenwerking: {status: ondertekend, inwerkingtreding: {wijze: per-partij}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
${stichting('s')}`),
  ).toEqual([])
})
it('not before the status says so', () => {
  expect(
    paden(`samenwerking: {status: ter-ondertekening, inwerkingtreding: {wijze: laatste-ondertekening}}
${gemeente('functie: wethouder jeugd, orgaan: college')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-03-01, versie: '1.0'}]
${stichting('s')}`),
  ).toEqual([])
})
it('the signature of who represents it counts', () => {
  expect(
    paden(`samenwerking: {status: ondertekend, inwerkingtreding: {wijze: laatste-ondertekening}}
partners:
${stichting('s')}    ondertekening: [{id: x, ondertekenaar: t, datum: 2027-01-05, versie: '1.0'}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: directeur-bestuurder}]}
${stichting('u')}    vertegenwoordigdDoor: {partner: s, mandaat: v}
mandaten:
${volmacht}`),
  ).toEqual([])
})
it('nothing was recorded at all', () => {
  expect(
    uitslag(`samenwerking: {status: ondertekend, inwerkingtreding: {wijze: laatste-ondertekening}}
${gemeente('functie: wethouder jeugd, orgaan: college')}`).nogNiet.flatMap(({ paden }) => paden),
  ).toEqual(['partners[0].ondertekening'])
})
it('finds it in the complete example, at the line', () => {
  // once signed, the open reservation of Oeverhoek and the old decision of Vliedstroom count as well
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'status: ter-ondertekening', wordt: 'status: ondertekend' },
      {
        zoek: 'kern: [gemeente-berkenwaard, gemeente-lindemonde, gemeente-veldermeer, gemeente-oeverhoek, swv-po-rivierenrand, swv-vo-rivierenrand]',
        wordt: 'kern: [gemeente-lindemonde, gemeente-veldermeer]',
      },
      {
        zoek: ' LM-V-118',
        wordt:
          " LM-V-118\n    ondertekening:\n      - {id: tekening, ondertekenaar: burgemeester, datum: 2026-11-19, versie: '1.0'}",
      },
    ),
  ).toEqual([
    'OND115 - id: gemeente-veldermeer',
    'OND106 - id: college-2026-11',
    "OND105 - {id: bestuur-2026-09, orgaan: bestuur, datum: 2026-09-30, versie: '0.9', strekking: [deelname, ondertekening]}",
  ])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'status: ter-ondertekening', wordt: 'status: ondertekend' },
      {
        zoek: 'kern: [gemeente-berkenwaard, gemeente-lindemonde, gemeente-veldermeer, gemeente-oeverhoek, swv-po-rivierenrand, swv-vo-rivierenrand]',
        wordt: 'kern: [swv-po-rivierenrand, swv-vo-rivierenrand]',
      },
      {
        zoek: '    register: swvpo-07',
        wordt:
          "    register: swvpo-07\n    ondertekening:\n      - {id: tekening, ondertekenaar: directeur-bestuurder, datum: 2026-11-19, versie: '1.0'}",
      },
    ),
  ).toEqual([
    'OND106 - id: college-2026-11',
    'OND115 - id: swv-vo-rivierenrand',
    "OND105 - {id: bestuur-2026-09, orgaan: bestuur, datum: 2026-09-30, versie: '0.9', strekking: [deelname, ondertekening]}",
  ])
}, 30_000)
