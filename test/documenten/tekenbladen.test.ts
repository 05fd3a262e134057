import { describe, expect, test } from 'vitest'
import { markdown, yaml } from './bijlagen-hulp.ts'

describe('a signature sheet', () => {
  const gemeente = (rest: string): Uint8Array =>
    yaml(`
samenwerking: {titel: Convenant Proef, versie: '1.0'}
partners:
  - id: gemeente-x
    naam: gemeente X
    korteNaam: X
    rechtsvorm: gemeente
    kring: oprichter
    zetel: X
    kvk: '01234567'
    rechtspersoonIsPartij: ja
    organen:
      - {id: college, soort: college, isPartij: ja}
      - {id: burgemeester, soort: burgemeester, isPartij: ja}
${rest}`)

  test('has a line for the college and one for the burgemeester', () => {
    const tekst = markdown(
      gemeente(`    vertegenwoordiging:
      ondertekenaars:
        - {id: w, functie: wethouder, orgaan: college}
        - {id: b, functie: burgemeester, orgaan: burgemeester}`),
    )
    expect(tekst.match(/_Ondertekening door X_/g)).toHaveLength(2)
    expect(tekst).toMatch(
      /\| Namens \| de gemeente X, gevestigd te X, KvK-nummer 01234567 \|\n\| en namens \| het college/,
    )
    expect(tekst).toMatch(/\| Namens \| de burgemeester van de gemeente X, /)
  })
  test('asks for the decision and leaves a line for the name', () => {
    const tekst = markdown(gemeente(''))
    expect(tekst).toContain('| Besluit | **\\[nog invullen: datum en kenmerk van het besluit]** |')
    expect(tekst).toMatch(/\| Naam \| …+ \|/)
  })
  test('has two places for joint signatories, and one for either of two', () => {
    const met = (wijze: string): string =>
      markdown(
        gemeente(`    vertegenwoordiging:
      wijze: ${wijze}
      ondertekenaars: [{id: a, functie: bestuurder A}, {id: b, functie: bestuurder B}]`),
      )
    expect(met('gezamenlijk').match(/\| Handtekening \|/g)).toHaveLength(2)
    expect(met('zelfstandig').match(/\| Handtekening \|/g)).toHaveLength(1)
    expect(met('zelfstandig')).toContain('| Functie | bestuurder A of bestuurder B |')
  })
  test('has a block per establishment', () => {
    const tekst = markdown(
      yaml(`
partners:
  - id: dienst
    naam: Landelijke dienst
    rechtsvorm: staat
    kring: oprichter
    organen: [{id: minister, soort: minister, naam: de minister van Proef, isPartij: ja}]
    rechtspersoonIsPartij: nee
    vestigingen: [{id: noord, naam: gebied Noord, plaats: A}, {id: zuid, naam: gebied Zuid, plaats: B}]
    vertegenwoordiging:
      ondertekenaars:
        - {id: n, functie: manager, orgaan: minister, vestiging: noord}
        - {id: z, functie: manager, orgaan: minister, vestiging: zuid}`),
    )
    expect(tekst.match(/\| Namens \| de minister van Proef/g)).toHaveLength(2)
    expect(tekst).toContain('| Vestiging | gebied Noord, A |')
    expect(tekst).toContain('| Vestiging | gebied Zuid, B |')
  })
  test('prints what was signed already', () => {
    const tekst = markdown(
      gemeente(`    vertegenwoordiging:
      ondertekenaars: [{id: w, functie: wethouder, orgaan: college}]
    ondertekening:
      - {id: t, ondertekenaar: w, naam: A. Voorbeeld, datum: 2027-02-20, plaats: X, wijze: nat, versie: '1.0'}`),
    )
    expect(tekst).toContain('| Naam | A. Voorbeeld |')
    expect(tekst).toContain('| Plaats en datum | X, 20 februari 2027 |')
    expect(tekst).toContain('| Handtekening | geplaatst, versie 1.0 |')
  })
  test('of a party that is represented by an organ of a gemeente that is no party', () => {
    const tekst = markdown(
      yaml(`
partners:
  - id: netwerk
    naam: Netwerk Proef
    kring: oprichter
    vertegenwoordigdDoor: {partner: gemeente-y, orgaan: college, grond: aangewezen in het koepelconvenant}
  - id: gemeente-y
    naam: gemeente Y
    rechtsvorm: gemeente
    kring: derde
    organen: [{id: college, soort: college}]
    vertegenwoordiging: {ondertekenaars: [{id: b, functie: burgemeester, orgaan: college}]}`),
    )
    expect(tekst).toContain('| Vertegenwoordigd door | de gemeente Y |')
    expect(tekst).toContain('| Functie | burgemeester |')
    expect(tekst).toContain('aangewezen in het koepelconvenant; deelname')
  })
})
