import { expect, it } from 'vitest'
import { zvhZonderOpenbareCriteria } from '../../../src/regels/opb/zvh-zonder-openbare-criteria.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const zvh = (wgs: string, status = 'concept') =>
  keten(`formaat: 1\nsamenwerking: {profiel: zvh-wgs, status: ${status}, peildatum: 2026-11-21${wgs}}\n`, [
    zvhZonderOpenbareCriteria,
  ])
const paden = (...args: Parameters<typeof zvh>) => zvh(...args).bevindingen.map(({ pad }) => pad)

it('no criteria, no order, or nowhere to read them', () => {
  expect(paden(', wgs: {criteria: {nvt: per casus}}')).toEqual(['samenwerking.wgs.criteria'])
  expect(paden(', wgs: {criteria: {volgorde: [], plaats: {nvt: intern stuk}}}')).toEqual([
    'samenwerking.wgs.criteria.volgorde',
    'samenwerking.wgs.criteria.plaats',
  ])
  expect(paden('', 'ter-besluitvorming')).toEqual(['samenwerking.wgs'])
})
it('what is unknown is an open point', () => {
  expect(zvh('').nogNiet).toHaveLength(1)
  expect(paden(', wgs: {criteria: {volgorde: [gevaar]}}')).toEqual([])
})
it('a casusoverleg of a house asks for them as well', () => {
  expect(
    keten(
      'formaat: 1\nsamenwerking: {profiel: zorg-veiligheid, status: ter-besluitvorming, peildatum: 2026-11-21}\noverleggen: [{id: o, soort: zvh-casusoverleg}]\n',
      [zvhZonderOpenbareCriteria],
    ).bevindingen.map(({ pad }) => pad),
  ).toEqual(['samenwerking.wgs'])
})
it('is found in a complete example, where the answer must come', () => {
  expect(
    bederf('zorg-veiligheid', {
      zoek: 'plaats: https://www.zvh-vennenrand.example/criteria',
      wordt: 'plaats: {nvt: alleen voor deelnemers}',
    }),
  ).toEqual(['OPB100 plaats: {nvt: alleen voor deelnemers}'])
  expect(
    bederf('zorg-veiligheid', {
      zoek: '    criteria: # WGS 2.32 lid 1\n      door: stuurgroep\n      datum: 2026-05-28\n      plaats: https://www.zvh-vennenrand.example/criteria\n      volgorde:\n        - tekst: casussen waarin iemand direct gevaar loopt\n          inGewoneTaal: mensen die direct gevaar lopen\n        - tekst: casussen met een nieuw strafbaar feit in de laatste maand\n          inGewoneTaal: mensen die in de laatste maand iets strafbaars deden\n        - tekst: de andere casussen, in de volgorde van aanmelding\n          inGewoneTaal: alle anderen\n',
      wordt: '    criteria: {nvt: de procesregisseur kiest}\n',
    }),
  ).toEqual(['OPB100 criteria: {nvt: de procesregisseur kiest}'])
})
