import { expect, it } from 'vitest'
import { uitzonderingTeRuim } from '../../../src/regels/rec/uitzondering-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [uitzonderingTeRuim])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const uitzondering = (tekst: string) => paden(`overleggen: [{id: o, informeren: {uitzondering: '${tekst}'}}]\n`)

it('a word for always, or no condition', () => {
  for (const tekst of [
    'betrokkenen worden in de regel niet geïnformeerd',
    'als de politie deelneemt, wordt nooit geïnformeerd',
    'informeren gebeurt achteraf',
  ]) {
    expect(uitzondering(tekst)).toEqual(['overleggen[0].informeren.uitzondering.tekst'])
  }
})
it('a condition, looked at in the case', () => {
  for (const tekst of [
    'als dit gevaar oplevert; de school legt de reden per geval vast',
    'als dit gevaar oplevert; de reden wordt altijd vastgelegd',
    'bij gevaar voor het kind',
  ]) {
    expect(uitzondering(tekst)).toEqual([])
  }
  expect(paden("overleggen: [{id: o, informeren: {uitzondering: {nvt: 'er is er geen'}}}]\n")).toEqual([])
})
it('the plain variant may be short', () => {
  expect(
    paden('overleggen: [{id: o, informeren: {uitzondering: {tekst: bij gevaar, inGewoneTaal: soms later}}}]\n'),
  ).toEqual([])
})
it('article 41, in a text or as a ground', () => {
  expect(paden('samenwerking: {overwegingen: [Op grond van artikel 41 UAVG informeren partijen niet.]}\n')).toEqual([
    'samenwerking.overwegingen[0]',
  ])
  expect(paden('samenwerking: {overwegingen: [Per geval kan artikel 41 UAVG een recht beperken.]}\n')).toEqual([])
  const derde = (extra: string) =>
    paden(
      `overleggen: [{id: o, verstrekkingen: [{id: v, wetten: [{wet: uitvoeringswet-algemene-verordening-gegevensbescherming, artikel: 41}]${extra}}]}]\n`,
    )
  expect(derde('')).toEqual(['overleggen[0].verstrekkingen[0].wetten[0]'])
  expect(derde(', toelichting: de school beoordeelt dit per geval')).toEqual([])
})
it('is found in a complete example, at the exception', () => {
  const zoek =
    'tekst: als informeren de veiligheid van de leerling in gevaar brengt; de school legt de reden per geval vast'
  for (const [overleg, wordt] of [
    ['signaleringsoverleg', 'tekst: de ouders horen het in principe achteraf'],
    ['thuiszitters-vo', 'tekst: de ouders horen het later'],
  ] as const) {
    expect(
      bederf('onderwijs-jeugdhulp', { na: [`\n  - id: ${overleg}\n`, '      uitzondering:\n'], zoek, wordt }),
    ).toEqual([`REC004 ${wordt}`])
  }
})
