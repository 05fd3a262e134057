/** The documents for signing (40-42): sheet, machtiging and volmacht. */
import { describe, expect, test } from 'vitest'
import { stukkenVan, voorbeeld, zonderBesluiten } from './besluit-hulp.ts'

const onderwijs = voorbeeld('onderwijs-jeugdhulp')
const leeg = stukkenVan(zonderBesluiten(onderwijs), 'ondertekening')

describe('tekenblad', () => {
  const bladen = stukkenVan(onderwijs, '40')
  test('one per party with a sheet of its own, with title, version and a line for the fingerprint', () => {
    const tekst = bladen.get('40-tekenblad/swv-po-rivierenrand') ?? ''
    expect(tekst).toContain('| Titel | Convenant gegevensdeling onderwijs, leerplicht en jeugdhulp Rivierenrand |')
    expect(tekst).toContain('| Versie en datum | versie 1.0 van 5 oktober 2026 |')
    expect(tekst).toMatch(/\| Vingerafdruk van dat bestand \(SHA-256\) \| …+ \|/)
    expect(tekst).toContain('_Ondertekening door SWV PO Rivierenrand_')
    expect(tekst).not.toContain('_Ondertekening door SWV VO Rivierenrand_')
    expect(bladen.has('40-tekenblad/kolkrand')).toBe(false)
  })
  test('it is the sheet of the annex', () => {
    const convenant = stukkenVan(onderwijs, '02').get('02-aansluitdocument') ?? ''
    for (const tekst of bladen.values()) {
      const blok = /\| Document \|[\s\S]*?\| Handtekening \| …+ \|/.exec(tekst)?.[0] ?? 'geen blok'
      expect(convenant).toContain(blok)
    }
  })
  test('who signed gets no sheet; the second of two signs the same file as the first', () => {
    const b = voorbeeld('kwetsbare-jongeren')
    const met = (ondertekenaar: readonly string[]) => ({
      ...b,
      partners: b.partners!.map((partner) =>
        partner.id === 'kreekland'
          ? {
              ...partner,
              ondertekening: ondertekenaar.map((wie, i) => ({
                id: wie,
                pad: `${partner.pad}.ondertekening[${i}]`,
                nvt: {},
                ondertekenaar: wie,
                datum: '2026-11-12',
                hash: 'sha256:abc',
              })),
            }
          : partner,
      ),
    })
    expect(stukkenVan(met(['bestuurder-1']), '40').get('40-tekenblad/kreekland')).toContain('| sha256:abc |')
    expect(stukkenVan(met(['bestuurder-1', 'bestuurder-2']), '40').has('40-tekenblad/kreekland')).toBe(false)
  })
})

describe('machtiging', () => {
  test('none where all were given', () => {
    expect([...stukkenVan(onderwijs, '41', '42').keys()]).toEqual([])
  })
  test('the college and the burgemeester each give their own piece', () => {
    const tekst = leeg.get('41-machtiging/gemeente-berkenwaard') ?? ''
    expect(tekst).toContain('## Machtiging van het college')
    expect(tekst).toContain('(artikel 168 Gemeentewet)')
    expect(tekst).toContain('## Opdracht van de burgemeester')
    expect(tekst).toContain('(artikel 171 lid 2 Gemeentewet)')
    expect(tekst).toContain('niet voor opzegging')
    expect(tekst).toContain('geldt tot en met 31 december 2030')
  })
  test('a korpschef gives a machtiging, a board of a stichting a volmacht', () => {
    const zorg = stukkenVan(zonderBesluiten(voorbeeld('zorg-veiligheid')), '41')
    expect(zorg.get('41-machtiging/politie')).toContain('machtigt de politiechef van de eenheid')
    expect(zorg.get('41-machtiging/politie')).toContain('(artikel 10:12 Awb)')
    expect(zorg.get('41-machtiging/reclassering-vennenrand')).toContain('(artikel 3:60 BW)')
    expect(zorg.get('41-machtiging/reclassering-vennenrand')).not.toContain('Awb')
  })
  test('a link without anything recorded is for signing only', () => {
    const tekst = stukkenVan(voorbeeld('concept'), '41').get('41-machtiging/gemeente-lindemonde') ?? ''
    expect(tekst).toContain('Dit geldt alleen voor het ondertekenen van deze versie.')
    expect(tekst).toContain('mag niet worden doorgegeven')
  })
})

describe('volmacht', () => {
  test('one per school board and samenwerkingsverband that signs for it', () => {
    const volmachten = [...leeg.keys()].filter((pad) => pad.startsWith('42-'))
    expect(volmachten).toHaveLength(14)
    expect(volmachten).toContain('42-volmacht/kolkrand--swv-po-rivierenrand')
    expect(volmachten).toContain('42-volmacht/waardscholen--swv-vo-rivierenrand')
  })
  test('it says what it covers, for whom it binds, and that the board stays party', () => {
    const tekst = leeg.get('42-volmacht/kolkrand--swv-po-rivierenrand') ?? ''
    expect(tekst).toContain('de directeur-bestuurder, wie dat ook is')
    expect(tekst).toMatch(/\| Instemmen met wijziging van de bijlage .* \| ja \|/)
    expect(tekst).toMatch(/\| Opzegging .* \| nee \|/)
    expect(tekst).toContain('is en blijft zelf Partij')
    expect(tekst).toContain('(artikel 3:68 BW)')
  })
  test('an unknown extent is a question', () => {
    const tekst = stukkenVan(voorbeeld('concept'), '42').get('42-volmacht/waardscholen--swv-vo-rivierenrand') ?? ''
    expect(tekst).toContain('nog invullen: of de bevoegdheid ook geldt voor opzeggen')
  })
})
