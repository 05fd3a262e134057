import { describe, expect, it } from 'vitest'
import { leesYaml } from '../../src/yaml/lees.ts'
import { toonbaarPad } from '../../src/yaml/toonbaar-pad.ts'

const lees = (text: string) => leesYaml(new TextEncoder().encode(text), 'samenwerking.yaml')
const text =
  'formaat: 1\nsamenwerking:\n  titel: X\npartners:\n  - id: gemeente-x\n    fg:\n      email: a@b.nl\n  - naam: B\n'

describe('places', () => {
  const { plaats, tekstVan, ruw } = lees(text)
  const at = (pad: string, deel?: 'sleutel' | 'waarde') => {
    const { regelnummer, kolom } = plaats(pad, deel)
    return `${regelnummer}:${kolom}`
  }
  it('a value, its key, a group, an item', () => {
    expect(at('samenwerking.titel')).toBe('3:10')
    expect(at('samenwerking.titel', 'sleutel')).toBe('3:3')
    expect(at('partners[0].fg')).toBe('6:5')
    expect(at('partners[0].fg', 'waarde')).toBe('7:7')
    expect(at('partners[1]')).toBe('8:5')
    expect(at('')).toBe('1:1')
  })
  it('of a missing field the nearest parent', () => {
    expect(at('samenwerking.regio')).toBe('2:1')
    expect(at('partners[0].fg.naam')).toBe('6:5')
    expect(at('partners[1].fg.naam')).toBe('8:5')
    expect(at('niets.daar[3].x')).toBe('1:1')
  })
  it('the text of a place', () => {
    expect(tekstVan('samenwerking.titel')).toBe('titel: X')
    expect(tekstVan('partners[0].fg.naam')).toBe('fg:\n      email: a@b.nl\n')
  })
  it('a path with ids', () => {
    expect(toonbaarPad(ruw, 'partners[0].fg.email')).toBe('partners[gemeente-x].fg.email')
    expect(toonbaarPad(ruw, 'partners[1].fg')).toBe('partners[1].fg')
    expect(toonbaarPad(ruw, 'partners[7].x[0]')).toBe('partners[7].x[0]')
    expect(toonbaarPad(undefined, 'a[0].b')).toBe('a[0].b')
  })
  it('CRLF and BOM do not move them', () => {
    const other = lees(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    expect(other.bevindingen).toEqual([])
    for (const pad of ['', 'samenwerking.titel', 'partners[0].fg', 'partners[1].fg']) {
      expect(other.plaats(pad)).toEqual(plaats(pad))
    }
    expect(other.bron?.startsWith('\ufeffformaat: 1\r\n')).toBe(true)
  })
})

describe('scalars', () => {
  const veld = (value: string) => {
    const { ruw } = lees(`a: ${value}\n`)
    const scalar = ruw?.type === 'map' ? ruw.velden.get('a') : undefined
    return scalar?.type === 'scalar' ? scalar : undefined
  }
  it('keep their source text beside the value', () => {
    expect(veld('01234567')).toEqual({ type: 'scalar', bron: '01234567', waarde: 1234567, kaal: true })
    expect(veld('1.10')).toMatchObject({ bron: '1.10', waarde: 1.1 })
    expect(veld("'ja'")).toMatchObject({ bron: 'ja', kaal: false })
    expect(veld('')).toMatchObject({ bron: '', waarde: null, kaal: true })
    expect(veld('"a\\tb"')).toMatchObject({ bron: 'a\tb' })
    expect(veld('|\n  een\n  twee')).toMatchObject({ bron: 'een\ntwee\n', kaal: false })
    expect(veld('yes')).toMatchObject({ waarde: 'yes' })
    expect(veld('2027-01-01')).toMatchObject({ waarde: '2027-01-01' })
  })
})
