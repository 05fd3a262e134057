import { describe, expect, it } from 'vitest'
import type { Bevinding } from '../../src/bevinding/bevinding.ts'
import { maakModel } from '../../src/model/maak-model.ts'
import { pasAanvaardToe } from '../../src/pipeline/aanvaard.ts'
import { eigen } from '../../src/pipeline/eigen-uitleg.ts'

const teksten: Readonly<Record<string, string>> = { 'overleggen[0].verstrekkingen[0]': '- id: v' }
const plaats = (pad: string) => ({ soort: 'yaml', bestand: 'samenwerking.yaml', kop: pad }) as const
const bron = { plaats, tekstVan: (pad: string) => teksten[pad] ?? pad, peildatum: '2026-11-21' }

const pad = 'overleggen[0].verstrekkingen[0]'
const bevinding: Bevinding = {
  code: 'BIJ001',
  ernst: 'vraag',
  bericht: 'Een feit.',
  plaats: plaats(pad),
  pad,
  hulp: '',
  gronden: [],
  verwant: [],
  rol: 'fg',
}
const kenmerk = pasAanvaardToe(maakModel({}).beschrijving, [bevinding], bron).bevindingen[0]?.kenmerk
const heel = {
  code: 'BIJ001',
  over: 'overleggen[o].verstrekkingen[v]',
  kenmerk,
  rol: 'jurist',
  reden: 'kan',
  datum: '2026-11-01',
}

const pas = (aanvaard: Readonly<Record<string, unknown>>, gevonden: readonly Bevinding[] = [bevinding]) => {
  const data = { overleggen: [{ id: 'o', verstrekkingen: [{ id: 'v' }] }], aanvaard: [{ id: 'a', ...aanvaard }] }
  const { bevindingen, aanvaard: taken } = pasAanvaardToe(maakModel(data).beschrijving, gevonden, bron)
  return { codes: bevindingen.map(({ code }) => code), paden: bevindingen.map((each) => each.pad), bevindingen, taken }
}

describe('an acceptance', () => {
  it('takes the finding out of the list, with who and why', () => {
    const { codes, taken } = pas(heel)
    expect(codes).toEqual([])
    expect(taken).toMatchObject([
      { bevinding: { code: 'BIJ001', kenmerk }, aanvaarding: { rol: 'jurist', reden: 'kan' } },
    ])
  })
  it('may name the id of what the finding stands in', () => {
    expect(pas({ ...heel, over: 'v' }).codes).toEqual([])
    expect(pas({ ...heel, over: 'o' }).codes).toEqual([])
  })
  it('lapses when the text at that place changes', () => {
    const { codes, paden, bevindingen } = pas({ ...heel, kenmerk: 'a1b2c3' })
    expect(codes).toEqual(['BIJ001', 'AAN001'])
    expect(paden[1]).toBe('aanvaard[0].kenmerk')
    expect(bevindingen[1]?.bericht).toContain(`nu ${kenmerk}`)
  })
  it('is itself a finding when there is nothing to accept', () => {
    expect(pas({ ...heel, over: 'iets-anders' }).codes).toEqual(['BIJ001', 'AAN001'])
    expect(pas(heel, []).codes).toEqual(['AAN001'])
  })
  it('ends on its last day', () => {
    expect(pas({ ...heel, tot: '2026-11-20' }).codes).toEqual(['BIJ001', 'AAN002'])
    expect(pas({ ...heel, tot: '2026-11-21' }).codes).toEqual([])
  })
  it.each(['code', 'over', 'kenmerk', 'rol', 'reden', 'datum'])('does not count without %s', (veld) => {
    const { [veld as 'code']: _left, ...rest } = heel
    const { codes, paden } = pas(rest)
    expect(codes).toEqual(['BIJ001', 'AAN003'])
    expect(paden[1]).toBe(`aanvaard[0].${veld}`)
  })
  it('is for a jurist, the FG, the board, or the role that was asked', () => {
    expect(pas({ ...heel, rol: 'projectleider' }).codes).toEqual(['BIJ001', 'AAN003'])
    expect(pas({ ...heel, rol: 'uitvoering' }, [{ ...bevinding, rol: 'uitvoering' }]).codes).toEqual([])
  })
  it('is not for a fault in the file', () => {
    expect(pas({ ...heel, code: 'OPN001' }, []).codes).toEqual(['AAN004'])
  })
  it('takes out one finding, not all of that code', () => {
    const other = { ...bevinding, pad: 'overleggen[0]', bericht: 'Een ander feit.' }
    expect(pas(heel, [bevinding, other]).codes).toEqual(['BIJ001'])
  })
})

it('a finding that may not be accepted has no kenmerk', () => {
  const [shown] = pasAanvaardToe(maakModel({}).beschrijving, [{ ...bevinding, code: 'OPN001' }], bron).bevindingen
  expect(shown).not.toHaveProperty('kenmerk')
})
it.each(['AAN001', 'AAN002', 'AAN003', 'AAN004'])('%s is explained', (code) => {
  expect(eigen[code]?.titel).toMatch(new RegExp(`^${code} `))
})
