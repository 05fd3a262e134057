/** What the letter asks of a party, and what is made for its decision and signature, come from one derivation. */
import { describe, expect, test } from 'vitest'
import { beoordeel, overzicht } from '../../src/index.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'
import { type Ingreep, stuk, stukken } from './partners-hulp.ts'

const besluitstukken = ['30', '31', '32', '34', '35']
const alle = [...besluitstukken, '33', '40', '41', '42']

/** Per party the numbers of the pieces 30-42 that a run makes for it. */
const gemaakt = (naam: string): ((partner: string) => readonly string[]) => {
  const regels = overzicht(beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' }), inhoud)
  const per = alle.map((nummer) => {
    const paden = regels.find((regel) => regel.nummer === nummer)?.bestanden ?? []
    const ids = paden.map((pad) => (pad.split('/').at(-1) ?? '').split('.')[0]?.split('--')[0])
    return { nummer, ids }
  })
  return (partner) => per.filter(({ ids }) => ids.includes(partner)).map(({ nummer }) => nummer)
}

/** What a letter says of one piece, beside the list of what lies in the package. */
const gevraagd = (brief: string): readonly string[] => {
  const vragen = brief.slice(brief.indexOf('Wat vragen wij van u?'), brief.indexOf('Wat zit er in dit pakket?'))
  return [
    ...(vragen.includes('De stukken daarvoor liggen in dit pakket klaar.') ? ['besluit'] : []),
    ...(vragen.includes('het tekenblad') ? ['40'] : []),
    ...(vragen.includes('(stuk 41)') ? ['41'] : []),
    ...(vragen.includes('(stuk 42)') ? ['42'] : []),
  ]
}

const samen = (nummers: readonly string[]): readonly string[] => [
  ...(nummers.some((nummer) => besluitstukken.includes(nummer)) ? ['besluit'] : []),
  ...nummers.filter((nummer) => ['40', '41', '42'].includes(nummer)),
]

describe.each(voorbeelden)('%s', (naam) => {
  test('every letter asks for what is made for that party, and for nothing else', () => {
    const van = gemaakt(naam)
    const brieven = [...stukken(naam, ['50'])].map(([pad, tekst]) => ({ id: pad.split('/')[1] ?? '', tekst }))
    expect(brieven.length).toBeGreaterThan(0)
    const uitkomst = brieven.map(({ id, tekst }) => ({ id, vraagt: gevraagd(tekst) }))
    expect(uitkomst).toEqual(brieven.map(({ id }) => ({ id, vraagt: samen(van(id)) })))
  })

  test('the list in the letter names every piece for decision and signature once', () => {
    const van = gemaakt(naam)
    for (const [pad, tekst] of stukken(naam, ['50'])) {
      const lijst = tekst.slice(tekst.indexOf('Wat zit er in dit pakket?'))
      const genoemd = alle.filter((nummer) => new RegExp(`\\b${nummer} [A-Z]`).test(lijst))
      expect([pad, genoemd.sort()]).toEqual([pad, [...van(pad.split('/')[1] ?? '')].sort()])
    }
  })
})

const brief = (id: string, ...ingrepen: Ingreep[]): string =>
  stuk('onderwijs-jeugdhulp', `50-begeleidende-brief/${id}`, ...ingrepen)

test('a volmacht for another version is asked again, however well its date is known', () => {
  const tekst = brief('waardscholen', ["kenmerk: VVO-26-01, versie: '1.0'", "kenmerk: VVO-26-01, versie: '0.9'"])
  expect(tekst).toContain('Geef SWV VO Rivierenrand daarvoor eerst een volmacht (stuk 42)')
  expect(tekst).toContain('42 Volmacht aan een andere organisatie')
  expect(tekst).not.toContain('u hoeft zelf niets te ondertekenen')
})

test('a national service that decides by mandate is not asked for a decision that no document prepares', () =>
  expect(brief('raad-kinderbescherming')).toContain('een apart besluit van uw organisatie vragen wij niet'))
