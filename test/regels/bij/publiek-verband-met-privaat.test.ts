import { expect, it } from 'vitest'
import { publiekVerbandMetPrivaat } from '../../../src/regels/bij/publiek-verband-met-privaat.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'
import { metAf, mini, uavg } from './mini.ts'

const uitslag = (text: string) => keten(text, [publiekVerbandMetPrivaat])
const berichten = (text: string) => uitslag(text).bevindingen.map(({ bericht }) => bericht)
const aard = 'strafrechtelijk'
const grondOntvanger = metAf(`strafrechtelijk: [${uavg('33', ', lid: 1, onderdeel: b')}]`)
const top = 'afspraken: {beveiliging: {maatregelen: [logging]}}\n'

it('fires with a private participant', () => {
  const { bevindingen } = uitslag(mini({ aard, grondOntvanger, top }))
  expect(bevindingen.map(({ pad }) => pad)).toEqual(['hoedanigheden[1].grondslagen[0].strafrechtelijk[0]'])
  expect(bevindingen[0]?.bericht).toContain('nemen daaraan deel: ‘gever’')
})
it('a body that is public by its legal form is not private', () => {
  const ggd = mini({ aard, gever: 'jeugdgezondheidszorg', grondOntvanger, top })
  expect(berichten(ggd)).toHaveLength(1)
  expect(berichten(ggd.replace('naam: P,', 'naam: P, rechtsvorm: openbaar-lichaam,'))).toEqual([])
})
it('who only looks on is no part of it', () => {
  const text = mini({ aard, gever: 'rvdk', grondOntvanger, top })
  const derde = '  - {id: derde, naam: derde, soort: welzijn}\npartners:'
  const aan = (deelname: string) =>
    text
      .replace('partners:', derde)
      .replace(
        'hoedanigheid: ontvanger}]\n    verst',
        `hoedanigheid: ontvanger}, {id: c, hoedanigheid: derde, deelname: ${deelname}}]\n    verst`,
      )
  expect(berichten(aan('vast'))).toHaveLength(1)
  expect(berichten(aan('observator'))).toEqual([])
})
it('accepts a public verband with safeguards, and another onderdeel', () => {
  expect(berichten(mini({ aard, gever: 'rvdk', grondOntvanger, top }))).toEqual([])
  expect(berichten(mini({ grondOntvanger, top }))).toEqual([])
  const a = metAf(`strafrechtelijk: [${uavg('33', ', lid: 1, onderdeel: a')}]`)
  expect(berichten(mini({ aard, grondOntvanger: a, top }))).toEqual([])
})
it('asks for safeguards: unknown, none, or given', () => {
  const publiek = { aard, gever: 'rvdk', grondOntvanger }
  expect(uitslag(mini(publiek)).nogNiet).toEqual([{ code: 'BIJ004', paden: ['afspraken.beveiliging.maatregelen'] }])
  const geen = berichten(mini({ ...publiek, top: 'afspraken: {beveiliging: {maatregelen: []}}\n' }))
  expect(geen).toEqual([expect.stringContaining('geen enkele waarborg')])
})
it('finds it in a complete example', () => {
  const zoek = uavg('33', ', lid: 1, onderdeel: a')
  const wordt = uavg('33', ', lid: 1, onderdeel: b')
  const wgs = "{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: '2.30', lid: 1}"
  const expected = [`BIJ004 strafrechtelijk: [${wgs}, ${wordt}]`]
  expect(bederf('zorg-veiligheid', { na: 'soort: college-wmo', zoek, wordt })).toEqual(expected)
  expect(bederf('zorg-veiligheid', { na: 'soort: burgemeester-openbare-orde', zoek, wordt })).toEqual(expected)
})
