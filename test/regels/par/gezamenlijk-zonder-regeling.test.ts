import { expect, it } from 'vitest'
import { gezamenlijkZonderRegeling } from '../../../src/regels/par/gezamenlijk-zonder-regeling.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [gezamenlijkZonderRegeling])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const verdeling = 'taakverdeling: {informeren: a, rechten: b, datalek: c, bewaren: d}'
const text = (extra: string, regime = 'model: gezamenlijk', wie = 'verantwoordelijken: [a, b]') =>
  `hoedanigheden: [{id: a}, {id: b}]\nverwerkingen: [{id: v, verantwoordelijkheid: [{id: r, ${wie && `${wie}, `}${regime}}], ${extra}}]\n`

it('an arrangement is needed, with every part', () => {
  expect(paden(text('contactpunt: {email: a@b.example}'))).toEqual(['verwerkingen[0].taakverdeling'])
  expect(
    check(text('taakverdeling: {rechten: b}, contactpunt: {email: a@b.example}')).bevindingen[0]?.bericht,
  ).toContain('informeren, datalek, bewaren')
  expect(paden(text(`${verdeling}, contactpunt: {email: a@b.example}`))).toEqual([])
})
it('waits while nobody is named and nothing is divided', () => {
  expect(check(text('contactpunt: {email: a@b.example}', 'model: gezamenlijk', '')).nogNiet).toEqual([
    { code: 'PAR007', paden: ['verwerkingen[0].taakverdeling'] },
  ])
})
it('a law that divides takes its place; the AVG does not', () => {
  const wgs =
    'model: wettelijk-gezamenlijk, wetten: [{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 1.4, lid: 1}]'
  expect(paden(text('contactpunt: {email: a@b.example}', wgs))).toEqual([])
  const avg = 'model: gezamenlijk, wetten: [{wet: algemene-verordening-gegevensbescherming, artikel: 26, lid: 1}]'
  expect(paden(text('contactpunt: {email: a@b.example}', avg))).toEqual(['verwerkingen[0].taakverdeling'])
})
it('a contact point is advised, and compulsory under the WGS', () => {
  expect(check(text(verdeling)).bevindingen).toMatchObject([
    { ernst: 'waarschuwing', pad: 'verwerkingen[0].contactpunt' },
  ])
  expect(check(text(verdeling, 'model: wettelijk-gezamenlijk')).bevindingen).toMatchObject([{ ernst: 'fout' }])
})
it('separate controllers need none', () => {
  expect(paden(text('beheerder: ', 'model: afzonderlijk'))).toEqual([])
})
it('is found in a complete example, at the arrangement', () => {
  const deel = {
    na: '- id: casusverslag',
    zoek: '      datalek: het regionaal bureau leerplicht meldt namens de gezamenlijk verantwoordelijken\n',
    wordt: '',
  }
  expect(bederf('onderwijs-jeugdhulp', deel)).toEqual(['PAR007 taakverdeling:'])
  const punt = {
    na: '- id: casusverslag',
    zoek: '    contactpunt: {functie: privacyloket Samen naar school, email: privacy@samennaarschool-rivierenrand.example, telefoon: 088 000 0142}\n',
    wordt: '',
  }
  expect(bederf('onderwijs-jeugdhulp', punt)).toEqual(['PAR007 - id: casusverslag'])
})
