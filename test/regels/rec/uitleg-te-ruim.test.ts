import { expect, it } from 'vitest'
import { uitlegTeRuim } from '../../../src/regels/rec/uitleg-te-ruim.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [uitlegTeRuim])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)
const af = 'situatie: A, wetten: []'
const overleg = (zin: string, verstrekking = af, grond = 'avg: e') =>
  `doelbinding: {doelen: [{id: d, tekst: doel}]}
hoedanigheden: [{id: h, grondslagen: [{id: g, doelen: [d], ${grond}}]}]
overleggen: [{id: o, doelen: [d], deelnemers: [{id: h, hoedanigheid: h}], omschrijving: '${zin}', verstrekkingen: [{id: v, ${verstrekking}}]}]
`

it('a promise of consent, in several words', () => {
  for (const zin of [
    'Wij delen alleen met uw toestemming.',
    'Wij delen niets zonder dat u toestemming geeft.',
    'Zonder uw toestemming delen wij niets.',
    'Pas als u het goed vindt, praten wij verder.',
  ]) {
    expect(paden(overleg(zin))).toEqual(['overleggen[0].omschrijving.tekst'])
  }
  expect(paden(overleg('Soms vragen wij uw toestemming.'))).toEqual([])
})
it('that is kept', () => {
  const zin = 'Wij delen alleen met uw toestemming.'
  expect(paden(overleg(zin, `${af}, geheim: [toestemming]`))).toEqual([])
  expect(paden(overleg(zin, af, 'avg: a'))).toEqual([])
})
it('what is unknown is not judged', () => {
  const text = overleg('Wij delen alleen met uw toestemming.', 'situatie: A')
  expect(paden(text)).toEqual([])
  expect(check(text).nogNiet).toHaveLength(1)
})
it('is found in a complete example, at the plain text', () => {
  for (const [zoek, wordt] of [
    [
      'inGewoneTaal: wie de melding doet, vertelt u dat vooraf, behalve bij gevaar',
      'inGewoneTaal: wij melden uw kind alleen met uw toestemming',
    ],
    [
      'inGewoneTaal: de organisaties zien dat zij allebei betrokken zijn, en bellen elkaar binnen 1 week',
      'inGewoneTaal: zonder uw toestemming bellen de organisaties elkaar niet',
    ],
  ] as const) {
    expect(bederf('onderwijs-jeugdhulp', { zoek, wordt })).toEqual([`REC100 ${wordt}`])
  }
})
