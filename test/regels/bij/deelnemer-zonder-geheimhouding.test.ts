import { expect, it } from 'vitest'
import { deelnemerZonderGeheimhouding } from '../../../src/regels/bij/deelnemer-zonder-geheimhouding.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { type Mini, mini } from './mini.ts'

const uitslag = (m: Mini) => keten(mini({ geheimGever: '{soort: contractueel}', ...m }), [deelnemerZonderGeheimhouding])
const paden = (m: Mini) => uitslag(m).bevindingen.map(({ pad }) => pad)
const overleg = '    incidenteel: {wie: een jongerenwerker, voorwaarden: [alleen op uitnodiging]}\n'

it('asks for a clause when someone has no statutory secrecy', () => {
  const top = 'afspraken: {geheimhouding: {nvt: niet nodig}}\n'
  expect(paden({ top })).toEqual(['afspraken.geheimhouding'])
  expect(paden({ top, geheimGever: '{soort: wettelijk}' })).toEqual([])
  expect(uitslag({ top: 'afspraken: {opnemen: nee}\n' }).nogNiet).toEqual([
    { code: 'BIJ014', paden: ['afspraken.geheimhouding'] },
  ])
})
it('asks for a statement of who is no party', () => {
  const top = (antwoord: string) => `afspraken: {geheimhouding: {duurtVoort: ja${antwoord}}}\n`
  const nee = top(', verklaringNietPartijen: nee')
  expect(paden({ overleg, top: nee })).toEqual(['afspraken.geheimhouding.verklaringNietPartijen'])
  expect(paden({ overleg, top: top(', verklaringNietPartijen: ja') })).toEqual([])
  expect(paden({ top: nee })).toEqual([])
  expect(uitslag({ overleg, top: top('') }).nogNiet).toHaveLength(1)
  const voorwaarde = overleg.replace('alleen op uitnodiging', 'tekent een geheimhoudingsverklaring')
  expect(paden({ overleg: voorwaarde, top: nee })).toEqual([])
})
it('sees a partner that is no party', () => {
  const text = mini({
    geheimGever: '{soort: geen}',
    top: 'afspraken: {geheimhouding: {verklaringNietPartijen: nee}}\n',
  }).replace('kring: oprichter', 'kring: incidenteel')
  expect(keten(text, [deelnemerZonderGeheimhouding]).bevindingen).toHaveLength(1)
})
it('finds it in the complete example', () => {
  const clause = '  geheimhouding:\n    duurtVoort: ja\n    verklaringNietPartijen: ja\n'
  const nvt = '  geheimhouding: {nvt: iedere partij regelt dit zelf}\n'
  expect(bederf('onderwijs-jeugdhulp', { zoek: clause, wordt: nvt })).toEqual([`BIJ014 ${nvt.trim()}`])
  expect(
    bederf(
      'onderwijs-jeugdhulp',
      { zoek: 'verklaringNietPartijen: ja', wordt: 'verklaringNietPartijen: nee' },
      {
        na: '  - id: thuiszitters-po',
        zoek: '        - de deelnemer ondertekent vooraf een geheimhoudingsverklaring\n',
        wordt: '',
      },
    ),
  ).toEqual(['BIJ014 verklaringNietPartijen: nee'])
})
