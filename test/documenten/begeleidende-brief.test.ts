import { describe, expect, test } from 'vitest'
import { stuk, stukken } from './partners-hulp.ts'

const brief = (id: string, ...ingrepen: Parameters<typeof stuk>[2][]): string =>
  stuk('onderwijs-jeugdhulp', `50-begeleidende-brief/${id}`, ...ingrepen)

const alle = stukken('onderwijs-jeugdhulp', ['50'])
const van = (id: string): string => alle.get(`50-begeleidende-brief/${id}`) ?? ''

describe('begeleidende-brief', () => {
  test('is there for every founder and every joiner, and for nobody else', () => {
    expect(alle.size).toBe(29)
    expect(van('bolderwaard')).not.toBe('')
    expect(alle.has('50-begeleidende-brief/overige-aanbieders')).toBe(false)
    expect(alle.has('50-begeleidende-brief/veilig-thuis-rivierenrand')).toBe(false)
  })

  test('says what lies in the package of this party and of no other', () => {
    expect(van('bolderwaard')).toMatch(/04 Toetredingsformulier/)
    expect(van('bolderwaard')).toContain('05 Partijprofiel')
    expect(van('oeverwiek')).not.toContain('04 Toetredingsformulier')
    expect(van('oeverwiek')).toContain('Lees dit eerst: 51 Wat betekent dit voor u.')
    expect(van('oeverwiek')).not.toContain('50 Begeleidende brief')
  })

  test('asks a gemeente with a reservation for what is open, before its day', () => {
    const tekst = van('gemeente-oeverhoek')
    expect(tekst).toContain('het voorbehoud daarin is nog niet vervuld')
    expect(tekst).toContain('Welk kenmerk heeft het collegebesluit van Oeverhoek? Uiterlijk 4 december 2026.')
    expect(van('gemeente-lindemonde')).not.toContain('Uiterlijk')
  })

  test('asks no decision that was already taken, and a new one for another version', () => {
    expect(van('gemeente-berkenwaard')).toContain('Besluit: daarvoor vragen wij niets meer.')
    const ander = brief('gemeente-berkenwaard', [
      "kenmerk: BW-2026-1544, versie: '1.0'",
      "kenmerk: BW-2026-1544, versie: '0.9'",
    ])
    expect(ander).toContain('bevestig het nog voor versie 1.0')
    expect(ander).not.toContain('Besluit: daarvoor vragen wij niets meer.')
  })

  test('a represented board signs nothing; without a volmacht it is asked to give one', () => {
    expect(van('waardscholen')).toContain(
      'SWV VO Rivierenrand ondertekent voor u. Uw volmacht van 16 oktober 2026 is bekend',
    )
    const zonder = brief('waardscholen', [/ *- \{id: waardscholen, partner: waardscholen,[^\n]*\n/g, ''])
    expect(zonder).toContain('Geef SWV VO Rivierenrand daarvoor eerst een volmacht')
  })

  test('names who signs: both when they are competent together, one of them when each is, each establishment', () => {
    expect(van('oeverwiek')).toMatch(/Uw voorzitter [^.]* en lid [^.]* ondertekenen samen het tekenblad/)
    expect(van('raad-kinderbescherming')).toContain('Uw gebiedsmanager ondertekent de verklaring')
    expect(van('raad-kinderbescherming')).toContain('voor iedere vestiging apart')
  })

  test('a joiner who signed is not asked to sign again', () => {
    expect(van('bolderwaard')).toContain('u tekende op 16 november 2026')
    expect(van('bolderwaard')).toContain('Al ondertekend, voor uw dossier: 04 Toetredingsformulier.')
    expect(van('waterkamp')).toContain('vult eerst het partijprofiel in, en daarna het toetredingsformulier')
  })

  test('the beheerder does not ask itself to call itself', () => {
    expect(van('swv-vo-rivierenrand')).toContain('u bent zelf de beheerder')
    expect(van('swv-vo-rivierenrand')).not.toContain('088 000 0140')
    expect(van('oeverwiek')).toContain('Bel 088 000 0140')
  })

  test('a start that has passed or is unknown', () => {
    const start = 'gewensteStart: 2027-01-01'
    expect(brief('oeverwiek', [start, 'gewensteStart: 2026-11-01'])).toContain(
      'De gewenste start, 1 november 2026, is voorbij.',
    )
    expect(brief('oeverwiek', [start, ''])).toContain('[nog invullen: wanneer de samenwerking wil beginnen]')
  })
})
