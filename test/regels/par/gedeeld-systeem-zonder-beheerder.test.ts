import { expect, it } from 'vitest'
import { gedeeldSysteemZonderBeheerder } from '../../../src/regels/par/gedeeld-systeem-zonder-beheerder.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [gedeeldSysteemZonderBeheerder])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (extra: string) => `partners: [{id: a}]\nverwerkingen: [{id: v, soort: casussysteem${extra}}]\n`

it('somebody keeps it', () => {
  expect(paden(text(', verwerkers: []'))).toEqual(['verwerkingen[0].beheerder'])
  expect(paden(text(', verwerkers: [], beheerder: a'))).toEqual([])
  expect(paden(text(', verwerkers: [{id: l}]'))).toEqual([])
})
it('waits for what is unknown', () => {
  expect(check(text('')).nogNiet).toEqual([{ code: 'PAR104', paden: ['verwerkingen[0].verwerkers'] }])
})
it('is found in a complete example', () => {
  const agenda = (soort: string) =>
    bederf('onderwijs-jeugdhulp', {
      na: '- id: agendalijst\n',
      zoek: 'soort: overlegverslag',
      wordt: `soort: ${soort}`,
    })
  for (const soort of ['casussysteem', 'gezamenlijk-dossier']) {
    // a shared system with separate controllers is a question as well
    expect(
      agenda(soort)
        .map((each) => each.slice(0, 6))
        .sort(),
    ).toEqual(['PAR103', 'PAR104'])
  }
})
