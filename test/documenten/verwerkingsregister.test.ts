import { describe, expect, test } from 'vitest'
import { schrijfCsv } from '../../src/csv/index.ts'
import { registerinhoud } from '../../src/documenten/soorten/verantwoording/register-rijen.ts'
import { verwerkingsregister } from '../../src/documenten/soorten/verantwoording/verwerkingsregister.ts'
import { beoordeel, maak } from '../../src/index.ts'
import { deelnamesVan } from '../../src/model/afgeleid/deelnames.ts'
import { veldinfo } from '../../src/model/veldinfo.ts'
import { bouwBomen, contextVan } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { verwachtGolden } from '../hulp/golden.ts'
import { vervang } from '../hulp/vervang.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

const lees = (naam: string, wijzig: (yaml: string) => string = (yaml) => yaml) => {
  const yaml = wijzig(new TextDecoder().decode(leesVoorbeeld(naam)))
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const context = contextVan(beschrijving, inhoud)
  const registers = (verwerkingsregister.exemplaren?.(context) ?? []).map(({ id, deel, voor }) => {
    const { kolommen, rijen, open } = registerinhoud({ ...context, ...deel })
    const dicts = rijen.map((rij) => Object.fromEntries(kolommen.map((naam, i) => [naam, rij[i] ?? ''])))
    return { id, voor, kolommen, rijen, dicts, open, deel }
  })
  return { b: beschrijving, registers, van: (id: string) => registers.find((each) => each.id === id) }
}
const volledig = voorbeelden.filter((naam) => naam !== 'concept' && naam !== 'minimaal')

describe.each(voorbeelden)('%s', (naam) => {
  const { registers } = lees(naam)
  test('ids are unique and go into the package of their partner', () => {
    expect(new Set(registers.map(({ id }) => id)).size).toBe(registers.length)
    for (const { id, voor } of registers) expect(id === voor || id.startsWith(`${voor}--`)).toBe(true)
  })
  test('no row is without controller, contact, processing, purpose and security', () => {
    for (const { dicts } of registers)
      for (const rij of dicts)
        for (const kolom of ['Verwerkingsverantwoordelijke', 'Verwerking', 'Doelen', 'Beveiliging', 'Bewaartermijn'])
          expect([kolom, rij[kolom]]).not.toEqual([kolom, ''])
  })
  test('every question has a place in the description, and stands in a cell too', () => {
    for (const { open, rijen } of registers)
      for (const vraag of open) {
        expect([vraag.pad, veldinfo(vraag.pad) !== undefined]).toEqual([vraag.pad, true])
        expect(rijen.flat().join()).toContain(`[nog invullen: ${vraag.tekst}]`)
      }
  })
  test('no two rows are alike', () => {
    for (const { rijen } of registers) expect(new Set(rijen.map((rij) => rij.join())).size).toBe(rijen.length)
  })
})

describe.each(volledig)('%s, complete', (naam) => {
  const { b, registers } = lees(naam)
  test('whoever takes part and shares something has rows for that overleg, in that hoedanigheid', () => {
    const missing = (b.overleggen ?? []).flatMap((overleg) =>
      deelnamesVan(b, overleg).flatMap(({ hoedanigheid, partners }) => {
        const deelt = overleg.verstrekkingen?.some(
          ({ van, aan }) => van?.includes(hoedanigheid?.id ?? '') || aan?.includes(hoedanigheid?.id ?? ''),
        )
        if (!hoedanigheid || !deelt) return []
        return partners
          .filter(({ partner }) => partner.kring !== 'derde' && partner.kring !== 'klasse')
          .filter(
            ({ partner }) =>
              !registers.some(
                ({ voor, rijen }) =>
                  voor === partner.id &&
                  rijen.some((rij) =>
                    [`overleggen[${overleg.id}]`, `hoedanigheden[${hoedanigheid.id}]`].every((at) =>
                      rij.join().includes(at),
                    ),
                  ),
              ),
          )
          .map(({ partner }) => `${partner.id}: ${overleg.id} als ${hoedanigheid.id}`)
      }),
    )
    expect(missing).toEqual([])
  })
  test('every verwerking appears', () => {
    const alles = registers.flatMap(({ rijen }) => rijen).join()
    for (const { id } of b.verwerkingen ?? []) expect(alles).toContain(`verwerkingen[${id}]`)
  })
  test('retention is that of the convenant', () => {
    const { bomen } = bouwBomen(b, inhoud, { alleen: ['aansluitdocument'] })
    const convenant = bomen.map(({ tree }) => plainText(tree)).join()
    const cellen = registers.flatMap(({ dicts }) => dicts.map((rij) => rij.Bewaartermijn ?? ''))
    const termijnen = new Set(
      cellen.flatMap((cel) => cel.match(/\d+ (?:jaar|maand|maanden|week|weken) vanaf [^;()]+/g) ?? []),
    )
    expect(termijnen.size).toBeGreaterThan(5)
    for (const termijn of termijnen) expect(convenant).toContain(termijn)
  })
})

describe('a record that belongs to no overleg', () => {
  const signaal = (wijzig?: (yaml: string) => string) =>
    lees('wijkteam', wijzig)
      .van('gemeente-esdoornveld--college')
      ?.dicts.find(({ Verwerking }) => Verwerking === 'de signalen over huurachterstanden')
  test('has the purpose, ground, data and term of the signal system that it records, and nobody else gets it', () => {
    expect(signaal()).toMatchObject({
      Overleg: '',
      Doelen: 'het vroeg aanbieden van schuldhulp na een signaal over een huurachterstand',
      Persoonsgegevens: 'het signaal over een huurachterstand',
      Bewaartermijn: 'het signaal over een huurachterstand (6 maanden vanaf de dag van het signaal)',
      'Ontvangers buiten de samenwerking': '',
    })
    expect(Object.values(signaal() ?? {}).join()).toContain('8b Wgs')
  })
  test('asks for them when the description does not say what it records', () => {
    const rij = signaal(
      vervang(/ {4}gegevens: \[betalingsachterstand\]\n {4}bewaren: \[signaal-schulden\]\n {4}verant/, '    verant'),
    )
    expect(rij?.Doelen).toBe('[nog invullen: waarvoor deze verwerking dient]')
    expect(rij?.Persoonsgegevens).toBe('[nog invullen: welke gegevens hierin worden vastgelegd]')
    expect(rij?.Bewaartermijn).toBe('[nog invullen: hoe lang dit hier wordt bewaard]')
  })
})

describe('who is in a row', () => {
  const { van } = lees('onderwijs-jeugdhulp')
  const college = van('gemeente-berkenwaard--college')
  test('the organ, its FG, and the others of a joint record with their contact point', () => {
    const verslag = college?.dicts.find(({ Verwerking }) => Verwerking === 'het verslag van de casusoverleggen')
    expect(verslag?.Verwerkingsverantwoordelijke).toBe(
      'het college van burgemeester en wethouders van de gemeente Berkenwaard',
    )
    expect(verslag?.['Functionaris gegevensbescherming']).toContain('fg@berkenwaard.example')
    const samen = verslag?.['Gezamenlijk verwerkingsverantwoordelijk met'] ?? ''
    expect(samen).toContain('van de gemeente Lindemonde')
    expect(samen).not.toContain('Berkenwaard')
    expect(samen).toContain('contactpunt: privacyloket Samen naar school')
  })
  test('nobody is joint in an own file, and its retention is that of the file', () => {
    const eigen = college?.dicts.find(({ Verwerking }) => Verwerking === 'de eigen dossiers van de deelnemers')
    expect(eigen?.['Gezamenlijk verwerkingsverantwoordelijk met']).toBe('')
    expect(eigen?.Bewaartermijn).not.toContain('het verslag van een casusoverleg')
  })
  test('of a public body with one organ that is party, it is that organ', () =>
    expect(van('ggd-rivierenrand--dagelijks-bestuur')).toBeDefined())
  test('with two it is a question for the jurist', () => {
    const twee = lees(
      'onderwijs-jeugdhulp',
      vervang(/isPartij: nee, bevoegdheid: vertegenwoordiging in en buiten rechte/, 'isPartij: ja'),
    )
    expect(twee.van('ggd-rivierenrand')?.open).toContainEqual(
      expect.objectContaining({ tekst: 'het orgaan dat verwerkingsverantwoordelijk is', rol: 'jurist' }),
    )
  })
  test('who needs no FG has the reason in the cell', () =>
    expect(van('praktijk-lisbocht')?.dicts[0]?.['Functionaris gegevensbescherming']).toMatch(
      /^niet van toepassing: een zelfstandige zonder personeel/,
    ))
  test('who sits there by mandate has no rows of its own; the controller names it', () => {
    expect(van('bureau-leerplicht')).toBeUndefined()
    const cellen = college?.rijen.flat() ?? []
    expect(cellen).toContain('Bureau Leerplicht (mandaat)')
  })
  test('a processor has rows of its own, with the controller and without what it does not owe', () => {
    const anders = lees(
      'onderwijs-jeugdhulp',
      vervang(/grond: mandaat, mandaat: mandaat-leerplicht/, 'grond: verwerker'),
    )
    const rijen = anders.van('bureau-leerplicht')?.dicts ?? []
    expect(rijen.length).toBeGreaterThan(0)
    for (const rij of rijen) {
      expect(rij.Rol).toBe('verwerker')
      expect(rij.Verwerkingsverantwoordelijke).toContain('Berkenwaard')
      expect(rij.Verwerkers).toContain('Regionaal Bureau Leerplicht Rivierenrand')
      expect(rij.Doelen).toBe('')
      expect(rij.Beveiliging).not.toBe('')
    }
  })
  test('a third party and a class without names have none', () => {
    const derde = lees('onderwijs-jeugdhulp', (yaml) =>
      yaml.replace(/(- id: zwenkrand\n[\s\S]*?kring: )oprichter/, '$1derde'),
    )
    expect(derde.registers.some(({ voor }) => voor === 'zwenkrand')).toBe(false)
    expect(lees('onderwijs-jeugdhulp').registers.some(({ voor }) => voor === 'overige-jeugdhulpaanbieders')).toBe(false)
  })
})

describe('what is in a row', () => {
  test('a joint record has its term for every controller, also when one of them holds it', () => {
    const politie = lees('zorg-veiligheid').van('politie--korpschef')
    const rij = politie?.dicts.find(({ Verwerking }) => Verwerking?.startsWith('het casussysteem'))
    expect(rij?.Bewaartermijn).toContain('1 jaar vanaf de afsluiting van de casus')
  })
  test('figures that cannot be traced stand there once, without data', () => {
    const college = lees('onderwijs-jeugdhulp').van('gemeente-berkenwaard--college')
    const cijfers = college?.dicts.filter(
      ({ Verwerking }) => Verwerking === 'de jaarlijkse cijfers over de samenwerking',
    )
    expect(cijfers?.map(({ Hoedanigheid }) => Hoedanigheid)).toEqual([
      'college voor jeugdhulp',
      'college voor leerplicht',
    ])
    expect(cijfers?.[0]?.Persoonsgegevens).toBe('geen herleidbare gegevens')
  })
  test('outside the EER is told with what the own register must add', () => {
    const buiten = lees('onderwijs-jeugdhulp', vervang('binnenEer: ja', 'binnenEer: nee'))
    const rij = buiten.van('gemeente-berkenwaard--college')?.dicts.find(({ Verwerkers }) => Verwerkers !== '')
    expect(rij?.['Doorgifte buiten de EER']).toMatch(/^ja: Draadwerk.*het land en de waarborg$/)
  })
  test('a ground is marked as no field of the register', () => {
    const { registers } = lees('minimaal')
    expect(registers[0]?.kolommen.filter((kolom) => kolom.startsWith('Grondslag'))).toEqual([
      'Grondslag (extra, geen veld van het register)',
    ])
  })
  test('without a verwerking it asks where it is recorded', () => {
    const [register] = lees('minimaal').registers
    expect(register?.open.map(({ tekst }) => tekst)).toContain('waar dit wordt vastgelegd en wie verantwoordelijk is')
  })
})

test('a value that a spreadsheet would compute is text', () => {
  const gevaar = lees(
    'onderwijs-jeugdhulp',
    vervang('naam: het verslag van de casusoverleggen', "naam: '=HYPERLINK(1)'"),
  )
  const register = gevaar.van('gemeente-berkenwaard--college')
  expect(register && schrijfCsv(register)).toContain("'=HYPERLINK(1)")
})

test('it is made as CSV only, by number, and with the package of a party', () => {
  const gelezen = beoordeel(leesVoorbeeld('onderwijs-jeugdhulp'), inhoud, { bestand: 'samenwerking.yaml' })
  const paden = (opties: Parameters<typeof maak>[2]) => maak(gelezen, inhoud, opties).bestanden.map(({ pad }) => pad)
  expect(paden({ alleen: ['60'] })).toContain('60-verwerkingsregister/gemeente-berkenwaard--college.csv')
  expect(paden({ alleen: ['60'] }).every((pad) => pad.endsWith('.csv'))).toBe(true)
  expect(paden({ alleen: ['60'], voor: 'oeverwiek' })).toEqual(['pakketten/oeverwiek/60-verwerkingsregister.csv'])
})

test.each(['concept', 'onderwijs-jeugdhulp'])('%s: the first register is as committed', (naam) => {
  const [register] = lees(naam).registers
  verwachtGolden(`${naam}/60-verwerkingsregister.csv`, register ? schrijfCsv(register).replaceAll('\r\n', '\n') : '')
})
