import { expect, it } from 'vitest'
import { schooldirecteurZonderVolmacht } from '../../../src/regels/ond/schooldirecteur-zonder-volmacht.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { stichting, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [schooldirecteurZonderVolmacht])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a director of a school', () => {
  expect(
    paden(`${teOndertekenen}hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: locatiedirecteur}]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars[0].mandaat'])
})
it('a rector, whatever the register says', () => {
  expect(
    paden(`${teOndertekenen}hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {bron: register, ondertekenaars: [{id: t, functie: rector}]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars[0].mandaat'])
})
it('with the managementstatuut', () => {
  expect(
    paden(`${teOndertekenen}hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {bron: managementstatuut artikel 4, ondertekenaars: [{id: t, functie: rector}]}
`),
  ).toEqual([])
})
it('a member of the board', () => {
  expect(
    paden(`${teOndertekenen}hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: directeur-bestuurder}]}
`),
  ).toEqual([])
})
it('a director in chief may be a board', () => {
  expect(
    paden(`${teOndertekenen}hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: algemeen directeur}]}
`),
  ).toEqual([])
})
it('a draft may wait', () => {
  expect(
    paden(`samenwerking: {versie: "1.0", versiedatum: 2027-01-01, status: concept, peildatum: 2027-02-01, aard: overeenkomst}
hoedanigheden: [{id: sch, soort: schoolbestuur-vo}]
partners:
${stichting('s')}    hoedanigheden: [{id: sch, hoedanigheid: sch}]
    vertegenwoordiging: {ondertekenaars: [{id: t, functie: rector}]}
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: griendcollege\n',
      zoek: "vertegenwoordigdDoor: {partner: swv-vo-rivierenrand, orgaan: bestuur, mandaat: volmacht-vo, grond: 'volmacht van het bestuur aan het samenwerkingsverband'}",
      wordt:
        'vertegenwoordiging: {wijze: zelfstandig, ondertekenaars: [{id: rector, functie: rector, orgaan: bestuur}], bron: benoemingsbesluit}',
    }),
  ).toEqual([
    'OND006 vertegenwoordiging: {wijze: zelfstandig, ondertekenaars: [{id: rector, functie: rector, orgaan: bestuur}], bron: benoemingsbesluit}',
  ])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: rietschans\n',
      zoek: "vertegenwoordigdDoor: {partner: swv-po-rivierenrand, orgaan: bestuur, mandaat: volmacht-po, grond: 'volmacht van het bestuur aan het samenwerkingsverband'}",
      wordt: 'vertegenwoordiging: {ondertekenaars: [{id: directeur, functie: schooldirecteur, orgaan: bestuur}]}',
    }),
  ).toEqual([
    'OND006 vertegenwoordiging: {ondertekenaars: [{id: directeur, functie: schooldirecteur, orgaan: bestuur}]}',
  ])
}, 30_000)
