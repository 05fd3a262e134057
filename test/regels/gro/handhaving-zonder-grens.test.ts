import { expect, it } from 'vitest'
import { handhavingZonderGrens } from '../../../src/regels/gro/handhaving-zonder-grens.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const text = (doelbinding: string, overleg = '', deelnemer = '', profiel = 'onderwijs') => `formaat: 1
samenwerking: {profiel: ${profiel}}
doelbinding: {${doelbinding}}
hoedanigheden: [{id: l, soort: college-leerplicht, naam: leerplicht}, {id: s, soort: schoolbestuur-po}]
overleggen:
  - {id: o, naam: de tafel, deelnemers: [{id: l, hoedanigheid: l${deelnemer}}, {id: s, hoedanigheid: s}]${overleg}}
`
const toets = (...args: Parameters<typeof text>) => keten(text(...args), [handhavingZonderGrens])
const paden = (...args: Parameters<typeof text>) => toets(...args).bevindingen.map(({ pad }) => pad)
const zonder = 'afbakening: [de diagnose]'
const vondst = ['doelbinding.afbakening']

it('names who may enforce, and where', () => {
  const [bevinding] = toets(zonder).bevindingen
  expect(bevinding?.pad).toBe(vondst[0])
  expect(bevinding?.bericht).toContain('In ‘de tafel’ zit ‘leerplicht’ aan tafel om te helpen')
  expect(paden('afbakening: []')).toEqual(vondst)
})
it('a limit may stand in three places', () => {
  expect(paden('afbakening: [de diagnose, opsporing van strafbare feiten]')).toEqual([])
  expect(paden(zonder, ', afspraken: De leerplichtambtenaar gebruikt dit niet voor handhaving.')).toEqual([])
  expect(paden(zonder, '', ', voorwaarde: nooit voor een proces-verbaal')).toEqual([])
})
it('a gemeenschappelijke regeling may enforce for the college', () => {
  const bureau = (wet: string) =>
    text(zonder).replace(
      '{id: l, soort: college-leerplicht,',
      `{id: l, soort: gemeenschappelijke-regeling, taken: [{id: t, wetten: [{wet: ${wet}}]}],`,
    )
  const van = (wet: string) => keten(bureau(wet), [handhavingZonderGrens]).bevindingen.map(({ pad }) => pad)
  expect(van('leerplichtwet-1969')).toEqual(vondst)
  expect(van('wet-publieke-gezondheid')).toEqual([])
})
it('only where helping is the purpose', () => {
  expect(paden(zonder, ', soort: pga')).toEqual([])
  expect(paden(zonder, ', fase: sturing')).toEqual([])
  expect(paden(zonder, '', '', 'zvh-wgs')).toEqual([])
  expect(paden(zonder, '', ', deelname: observator')).toEqual([])
})
it('waits for the limits', () => {
  expect(toets('doelgroep: leerlingen').nogNiet).toEqual([{ code: 'GRO112', paden: vondst }])
})
it('complete example', () => {
  const opsporing = {
    zoek: 'tekst: opsporing en vervolging van strafbare feiten, waaronder het opmaken van proces-verbaal',
    wordt: 'tekst: de beoordeling van het werk van de school',
  }
  const uitkering = {
    zoek: 'tekst: het beoordelen van uitkeringen, schulden of andere voorzieningen buiten onderwijs en jeugdhulp',
    wordt: 'tekst: voorzieningen buiten onderwijs en jeugdhulp',
  }
  expect(bederf('onderwijs-jeugdhulp', opsporing, uitkering)).toEqual(['GRO112 afbakening:'])
  expect(
    bederf('onderwijs-jeugdhulp', opsporing, uitkering, {
      na: '\n  - id: thuiszitters-po\n',
      zoek: 'afspraken: Voor een leerling',
      wordt: 'afspraken: Wat hier wordt verteld, gebruikt leerplicht niet voor een boete. Voor een leerling',
    }),
  ).toEqual(['GRO112 afbakening:'])
})
