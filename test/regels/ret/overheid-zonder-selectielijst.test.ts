import { expect, it } from 'vitest'
import { overheidZonderSelectielijst } from '../../../src/regels/ret/overheid-zonder-selectielijst.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const check = (text: string) => keten(`formaat: 1\n${text}`, [overheidZonderSelectielijst])
const paden = (text: string) => check(text).bevindingen.map(({ pad }) => pad)

const text = (soort: string, extra = '') =>
  `hoedanigheden: [{id: h, soort: ${soort}}]\nbewaartermijnen: [{id: b, bron: afspraak, houders: [h]${extra}}]\n`

it('an authority names its category', () => {
  expect(paden(text('college-leerplicht'))).toEqual(['bewaartermijnen[0].selectielijst'])
  expect(paden(text('college-leerplicht', ', selectielijst: 12.1'))).toEqual([])
  expect(paden(text('college-leerplicht', ', selectielijst: {nvt: geen archief}'))).toEqual([])
  expect(paden(text('college-leerplicht', ', wetten: [{wet: archiefwet-1995, artikel: 5}]'))).toEqual([])
})
it('a public body is one by its legal form as well', () => {
  const jgz = (vorm: string) =>
    paden(
      `${text('jeugdgezondheidszorg')}partners: [{id: g, rechtsvorm: ${vorm}, hoedanigheden: [{id: v, hoedanigheid: h}]}]\n`,
    )
  expect(jgz('openbaar-lichaam')).toHaveLength(1)
  expect(jgz('stichting')).toEqual([])
})
it('others have none', () => {
  expect(paden(text('schoolbestuur-vo'))).toEqual([])
})
it('is found in a complete example, at the retention term', () => {
  const weg = {
    zoek: '    selectielijst: voor de colleges geldt daarnaast de selectielijst van de gemeente\n',
    wordt: '',
  }
  expect(bederf('onderwijs-jeugdhulp', weg)).toEqual(['RET006 - id: verslag-casus'])
  const houder = {
    na: '- id: agendalijst-signalering',
    zoek: 'houders: [schoolbestuur-po, schoolbestuur-vo]',
    wordt: 'houders: [schoolbestuur-po, college-leerplicht]',
  }
  expect(bederf('onderwijs-jeugdhulp', houder)).toEqual(['RET006 - id: agendalijst-signalering'])
})
