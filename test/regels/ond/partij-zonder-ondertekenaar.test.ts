import { expect, it } from 'vitest'
import { partijZonderOndertekenaar } from '../../../src/regels/ond/partij-zonder-ondertekenaar.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { stichting, teOndertekenen } from './regio.ts'

const uitslag = (text: string) => keten(`formaat: 1\n${text}`, [partijZonderOndertekenaar])
const paden = (text: string) => uitslag(text).bevindingen.map(({ pad }) => pad)

it('a denied list, or no group at all when it is time to sign', () => {
  expect(
    paden(`${teOndertekenen}partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: []}
${stichting('u')}`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars', 'partners[1].vertegenwoordiging'])
})
it('an organ that is party while others sign', () => {
  expect(
    paden(`${teOndertekenen}partners:
  - id: g
    naam: G
    rechtsvorm: gemeente
    kring: oprichter
    rechtspersoonIsPartij: ja
    organen: [{id: college, soort: college, isPartij: ja}, {id: burgemeester, soort: burgemeester, isPartij: ja}, {id: raad, soort: raad, isPartij: nee}]
    vertegenwoordiging: {wijze: zelfstandig, ondertekenaars: [{id: t, functie: wethouder jeugd, orgaan: college, mandaat: m}]}
`),
  ).toEqual(['partners[0].vertegenwoordiging.ondertekenaars'])
})
it('who signs without an organ signs for all; who is represented needs nobody; a draft may wait', () => {
  expect(
    paden(`partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: bestuurder}]}
${stichting('u')}    vertegenwoordigdDoor: {partner: s}
${stichting('v')}  - id: w
    naam: W
    rechtsvorm: stichting
    kring: derde
    organen: [{id: bestuur, soort: bestuur}]
`),
  ).toEqual([])
})
it('finds it in the complete example, at the line', () => {
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: zwenkrand',
      zoek: '    vertegenwoordiging:\n      wijze: zelfstandig\n      ondertekenaars:\n        - {id: bestuurder, functie: bestuurder, orgaan: bestuur}\n      bron: uittreksel handelsregister van 9 november 2026\n',
      wordt: '',
    }),
  ).toEqual(['OND001 - id: zwenkrand'])
  expect(
    bederf('onderwijs-jeugdhulp', {
      na: 'id: zwenkrand',
      zoek: '      ondertekenaars:\n        - {id: bestuurder, functie: bestuurder, orgaan: bestuur}\n',
      wordt: '      ondertekenaars: []\n',
    }),
  ).toEqual(['OND001 ondertekenaars: []'])
}, 30_000)
