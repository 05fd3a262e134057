import { expect, it } from 'vitest'
import { bijstandsgegevenZonderOpening } from '../../../src/regels/gro/bijstandsgegeven-zonder-opening.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { erbij } from './erbij.ts'

const text = (aan: string, rest: string, van = 'inkomen') => `formaat: 1
gegevens: [{id: g, naam: de uitkering}]
hoedanigheden:
  - {id: inkomen, soort: college-inkomen, naam: het college}
  - {id: school, soort: schoolbestuur-vo}
  - {id: uwv, soort: uwv}
  - {id: schuldhulp, soort: college-schuldhulp}
  - {id: wmo, soort: college-wmo}
  - {id: vt, soort: veilig-thuis}
  - {id: gi, soort: gecertificeerde-instelling}
  - {id: dienst, soort: gemeenschappelijke-regeling, naam: de sociale dienst, grondslagen: [{id: t, wetten: [{wet: participatiewet, artikel: 7}]}]}
  - {id: leerplicht, soort: gemeenschappelijke-regeling, grondslagen: [{id: t, wetten: [{wet: leerplichtwet-1969, artikel: 16}]}]}
overleggen:
  - {id: o, verstrekkingen: [{id: v, van: [${van}], aan: ${aan}, gegevens: [g]${rest}}]}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [bijstandsgegevenZonderOpening])
const paden = (...args: Parameters<typeof text>) => toets(...args).bevindingen.map(({ pad }) => pad)
const vondst = ['overleggen[0].verstrekkingen[0].geheim']
const pw = 'wetten: [{wet: participatiewet, artikel: 7}]'

it('names who is outside the circle, and only those', () => {
  const { bevindingen } = toets('[uwv, school]', `, geheim: [niet-van-toepassing], ${pw}`)
  expect(bevindingen.map(({ pad }) => pad)).toEqual(vondst)
  expect(bevindingen[0]?.bericht).toContain('aan ‘school’. De Participatiewet noemt die ontvanger niet')
})
it('a gemeenschappelijke regeling that carries out this law gives and receives as the college does', () => {
  expect(paden('[school]', `, geheim: [niet-van-toepassing], ${pw}`, 'dienst')).toEqual(vondst)
  expect(paden('[dienst]', `, geheim: [niet-van-toepassing], ${pw}`)).toEqual([])
  // one for another law is a receiver like any other
  expect(paden('[leerplicht]', `, geheim: [niet-van-toepassing], ${pw}`)).toEqual(vondst)
  expect(paden('[school]', `, geheim: [niet-van-toepassing], ${pw}`, 'leerplicht')).toEqual([])
})
it.each([
  // the algemene maatregel van bestuur was not read
  ['vraag', ', geheim: {nvt: x}, wetten: [{wet: participatiewet, artikel: 67, lid: 5}]'],
  // no further disclosure when the law itself needs it (65 lid 1)
  ['vraag', `, geheim: {nvt: nodig voor de begeleiding naar werk}, ${pw}`],
  ['fout', `, geheim: [wettelijke-plicht], ${pw}`],
  ['fout', ', geheim: [niet-van-toepassing], wetten: [{wet: wet-voortgezet-onderwijs-2020, artikel: 2.41}]'],
])('%s for the school with%s', (ernst, rest) => {
  expect(toets('[school]', rest).bevindingen.map((each) => `${each.ernst} ${each.pad}`)).toEqual([
    `${ernst} ${vondst[0]}`,
  ])
})
it.each([
  ['[uwv]', ', geheim: [niet-van-toepassing]'],
  ['[school]', ', geheim: [toestemming]'],
  ['[school]', ', cGrond: toestemming'],
  ['[vt]', ', geheim: [meldrecht], wetten: [{wet: wet-maatschappelijke-ondersteuning-2015, artikel: 5.2.6}]'],
  ['[schuldhulp]', ', geheim: {nvt: x}, wetten: [{wet: wet-gemeentelijke-schuldhulpverlening, artikel: 8d}]'],
  ['[gi]', ', geheim: [wettelijke-plicht], wetten: [{wet: jeugdwet, artikel: 7.3.11, lid: 4}]'],
  // reuse for the Wmo is another rule
  ['[wmo]', `, geheim: {nvt: x}, ${pw}`],
])('%s%s is open', (aan, rest) => {
  expect(paden(aan, rest)).toEqual([])
})
it('a duty counts when it is laid on the giver and its article is named', () => {
  expect(paden('[school]', `, geheim: [wettelijke-plicht], ${pw}`)).toEqual(vondst)
  const vanSchool = 'wetten: [{wet: leerplichtwet-1969, artikel: 18, lid: 3}]'
  expect(paden('[school]', `, geheim: [wettelijke-plicht], ${vanSchool}`)).toEqual(vondst)
  const plicht = 'wetten: [{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 1.5, lid: 1}]'
  expect(paden('[school]', `, geheim: [wettelijke-plicht], ${plicht}`)).toEqual([])
})
it('the list does not open for a school by naming it', () => {
  expect(paden('[school]', ', geheim: {nvt: x}, wetten: [{wet: participatiewet, artikel: 67, lid: 1}]')).toEqual(vondst)
})
it('waits while the way is unknown and the verstrekking is not finished', () => {
  const { bevindingen, nogNiet } = toets('[school]', `, ${pw}`)
  expect(bevindingen).toEqual([])
  expect(nogNiet).toEqual([{ code: 'GRO010', paden: ['overleggen[0].verstrekkingen[0].geheim'] }])
  expect(paden('[school]', `, situatie: A, ${pw}`)).toEqual(vondst)
})
it('complete example: werk en inkomen joins the table', () => {
  const bij = (verstrekking: string) =>
    erbij({
      soort: 'college-inkomen',
      partner: 'gemeente-berkenwaard',
      wetten: '{wet: participatiewet, artikel: 7a}',
      geheim:
        '{soort: wettelijke-geheimhouding, wetten: [{wet: participatiewet, artikel: 65}], doorbreking: [toestemming]}',
      verstrekking,
    })
  const rest =
    'gegevens: [gezinssituatie], doelen: [een-plan], situatie: A, wetten: [{wet: participatiewet, artikel: 7a}]'
  const school = `{id: bij, van: [erbij], aan: [schoolbestuur-vo], ${rest}, geheim: [niet-van-toepassing]}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(school))).toEqual([`GRO010 - ${school}`])
  const hulp = `{id: bij, van: [erbij], aan: [jeugdhulpaanbieder], ${rest}, geheim: [wettelijke-plicht]}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(hulp))).toEqual([`GRO010 - ${hulp}`])
  const open = `{id: bij, van: [erbij], aan: [schoolbestuur-vo], ${rest}, geheim: [toestemming]}`
  expect(bederf('onderwijs-jeugdhulp', ...bij(open))).toEqual([])
})
