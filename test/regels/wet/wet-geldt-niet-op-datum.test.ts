import { expect, it } from 'vitest'
import { wetGeldtNietOpDatum } from '../../../src/regels/wet/wet-geldt-niet-op-datum.ts'
import { bederf } from '../bederf.ts'
import { keten } from '../keten.ts'

const wgs = '{wet: wet-gegevensverwerking-door-samenwerkingsverbanden, artikel: 2.31}'
const check = (begin: string, extra = '') =>
  keten(
    `formaat: 1\nsamenwerking: {peildatum: 2026-11-21, inwerkingtreding: {${begin}}}\n${extra}afspraken: {derden: [{id: d, wetten: [${wgs}, ${wgs}]}]}\n`,
    [wetGeldtNietOpDatum],
  )

it('one finding per law, at its first place, with the day beside it', () => {
  const { bevindingen } = check('datum: 2025-02-28')
  expect(bevindingen).toMatchObject([{ code: 'WET005', pad: 'afspraken.derden[0].wetten[0]' }])
  expect(bevindingen[0]?.bericht).toContain(
    'geldt niet op 28 februari 2025, de dag van inwerkingtreding. De begindatum is 1 maart 2025.',
  )
  expect(bevindingen[0]?.verwant[0]?.pad).toBe('samenwerking.inwerkingtreding.datum')
})
it('from its first day on the law carries', () => {
  expect(check('datum: 2025-03-01').bevindingen).toEqual([])
})
it('looks at the days of signing as well', () => {
  const partners = 'partners: [{id: a, ondertekening: [{id: t, datum: 2025-01-10}]}]\n'
  expect(check('wijze: per-partij', partners).bevindingen[0]?.verwant[0]?.pad).toBe(
    'partners[0].ondertekening[0].datum',
  )
})
it('waits while no day is known', () => {
  expect(check('wijze: per-partij').nogNiet).toEqual([])
  expect(check('wijze: datum').nogNiet).toEqual([{ code: 'WET005', paden: ['samenwerking.inwerkingtreding.datum'] }])
})
it('is found in a complete example, at the reference', () => {
  const taak = {
    na: ['id: college-leerplicht', '- id: onderzoek'],
    zoek: "{wet: leerplichtwet-1969, artikel: '22', lid: 1}",
  }
  const begin = { na: 'wijze: kern-ondertekend', zoek: 'datum: 2027-01-01', wordt: 'datum: 2025-01-01' }
  expect(bederf('onderwijs-jeugdhulp', begin, { ...taak, wordt: wgs })).toContain(`WET005 wetten: [${wgs}]`)
  const radicalisering =
    '{wet: wet-gegevensverwerking-persoonsgerichte-aanpak-radicalisering-en-terroristische-activiteiten}'
  expect(bederf('onderwijs-jeugdhulp', begin, { ...taak, wordt: radicalisering })).toContain(
    `WET005 wetten: [${radicalisering}]`,
  )
})
