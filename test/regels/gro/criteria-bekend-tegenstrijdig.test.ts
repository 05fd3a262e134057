import { expect, it } from 'vitest'
import { criteriaBekendTegenstrijdig } from '../../../src/regels/gro/criteria-bekend-tegenstrijdig.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const toets = (criteria: string, publicatie = 'openbaar: ja') =>
  keten(`formaat: 1\noverleggen: [{id: o, criteria: {${criteria}}}]\npublicatie: {${publicatie}}\n`, [
    criteriaBekendTegenstrijdig,
  ])
const paden = (...args: Parameters<typeof toets>) => toets(...args).bevindingen.map(({ pad }) => pad)
const goed = 'aanmelding: [vier weken thuis], voorafBekend: ja'

it('known beforehand, and there', () => {
  expect(paden(goed)).toEqual([])
  expect(paden('voorafBekend: ja')).toEqual([])
})
it.each(['aanmelding: []', 'aanmelding: {nvt: x}'])('known beforehand, but %s', (leeg) => {
  expect(paden(`${leeg}, voorafBekend: ja`)).toEqual(['overleggen[0].criteria.aanmelding'])
  expect(paden(`${leeg}, voorafBekend: nee`)).toEqual([])
})
it('nobody can read them', () => {
  expect(paden(goed, 'openbaar: nee, inwonersuitleg: {nvt: x}')).toEqual(['publicatie.inwonersuitleg'])
  expect(paden(goed, 'openbaar: nee, inwonersuitleg: "https://www.x.example/uitleg"')).toEqual([])
  expect(toets(goed, 'openbaar: nee').nogNiet).toEqual([{ code: 'GRO110', paden: ['publicatie.inwonersuitleg'] }])
})
it('complete example', () => {
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      {
        na: 'publicatie:\n',
        zoek: 'inwonersuitleg: https://www.samennaarschool-rivierenrand.example/uitleg',
        wordt: "inwonersuitleg: {nvt: 'partijen leggen het mondeling uit'}",
      },
      {
        na: 'publicatie:\n',
        zoek: 'openbaar: ja\n',
        wordt: 'openbaar: nee\n  reden: er staan gegevens in over beveiliging\n',
      },
      { zoek: '  plaats: https://www.samennaarschool-rivierenrand.example/convenant\n', wordt: '' },
    ),
  ).toEqual(["GRO110 inwonersuitleg: {nvt: 'partijen leggen het mondeling uit'}"])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: ['\n  - id: oza-overleg\n', '    criteria:\n'],
      zoek: `      aanmelding:
        - tekst: de leerling kan zonder jeugdhulp op de onderwijsplek geen onderwijs volgen
          inGewoneTaal: uw kind kan alleen leren met hulp erbij
        - tekst: de school heeft een ontwikkelingsperspectief opgesteld na overleg met de ouders
          inGewoneTaal: de school heeft met u een plan gemaakt
        - tekst: en het college verwacht dat een individuele voorziening nodig is of heeft die toegekend
          inGewoneTaal: de gemeente denkt dat jeugdhulp nodig is
`,
      wordt: '      aanmelding: []\n',
    }),
  ).toEqual(['GRO110 aanmelding: []'])
})
