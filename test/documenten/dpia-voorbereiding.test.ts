import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { risicoIds } from '../../src/documenten/weergave/dpia-risicos.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { vervang } from '../hulp/vervang.ts'
import { inhoud, leesVoorbeeld, voorbeelden, wortel } from '../hulp/voorbeelden.ts'

const boomVan = (naam: string, wijzig: (yaml: string) => string = (yaml) => yaml, document = 'dpia-voorbereiding') => {
  const yaml = wijzig(new TextDecoder().decode(leesVoorbeeld(naam)))
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const { bomen, bevindingen } = bouwBomen(beschrijving, inhoud, { alleen: [document] })
  expect(bevindingen).toEqual([])
  const [boom] = bomen
  if (!boom) throw new Error(`no ${document}`)
  return boom.tree
}
const gemaakt = new Map<string, string>()
/** Made once for each example as it is; a spoiled one each time. */
const tekstVan = (naam: string, wijzig?: (yaml: string) => string, document = 'dpia-voorbereiding'): string => {
  if (wijzig) return plainText(boomVan(naam, wijzig, document))
  const key = `${naam} ${document}`
  const tekst = gemaakt.get(key) ?? plainText(boomVan(naam, undefined, document))
  gemaakt.set(key, tekst)
  return tekst
}
const koppen = (nodes: readonly Flow[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'heading' ? [phrasingText(node.children)] : node.type === 'bouwsteen' ? koppen(node.children) : [],
  )

/** The seventeen parts of the Rijksmodel DPIA 3.0, in its order. */
const onderdelen = [
  'Voorstel',
  'Persoonsgegevens',
  'Gegevensverwerkingen',
  'Technieken en methoden',
  'Verwerkingsdoeleinden',
  'Betrokken partijen',
  'Belangen',
  'Verwerkingslocaties',
  'Juridisch en beleidsmatig kader',
  'Bewaartermijnen',
  'Rechtsgrond',
  'Bijzondere en strafrechtelijke gegevens en het BSN',
  'Doelbinding',
  'Noodzaak en evenredigheid',
  'Rechten van betrokkenen',
  'Risico’s',
  'Maatregelen',
]

describe.each(voorbeelden)('%s', (naam) => {
  const tree = boomVan(naam)
  const tekst = plainText(tree)
  test('the headings stand in the order of the model, each with its letter', () => {
    const alle = koppen(tree.children)
    expect(alle.filter((kop) => /^\d+\. /.test(kop))).toEqual(onderdelen.map((kop, i) => `${i + 1}. ${kop}`))
    expect(alle.filter((kop) => /^[A-D]\. /.test(kop)).map((kop) => kop.charAt(0))).toEqual(['A', 'B', 'C', 'D'])
  })
  test('says that it is no DPIA, and judges no risk', () => {
    expect(tekst).toContain('Dit is een voorbereiding en geen DPIA.')
    expect(tekst).not.toMatch(/risico is (laag|gemiddeld|hoog)(?!,)/)
  })
  test('no sentence is empty', () => expect(tekst).not.toMatch(/\(\)|undefined|: ;|\( /))
})

test('each topic has its question, and no other', () => {
  const sjabloon = readFileSync(`${wortel}/templates/bouwstenen/dpia/dpia-risicos.md.hbs`, 'utf8')
  expect([...sjabloon.matchAll(/\(eq id "([a-z-]+)"\)/g)].map(([, id]) => id)).toEqual(risicoIds)
})

describe('topics follow from the data', () => {
  const vraag = 'Voelt een hulpverlener druk om te delen'
  test('a secret gives the question about it', () => expect(tekstVan('onderwijs-jeugdhulp')).toContain(vraag))
  test('without a secret it is not asked', () => {
    const zonder = tekstVan('onderwijs-jeugdhulp', (yaml) =>
      yaml.replaceAll('soort: wettelijk\n', 'soort: contractueel\n'),
    )
    expect(zonder).not.toContain(vraag)
  })
  test('of what is not known yet the fact is an open point', () => {
    const tekst = tekstVan('minimaal')
    expect(tekst).toContain('[nog invullen: of er bijzondere persoonsgegevens zijn]')
    expect(tekst).toContain('[nog invullen: of er een gedeeld systeem is]')
  })
  test('adults only: no question about young people', () => {
    expect(tekstVan('zorg-veiligheid')).not.toContain('Begrijpt een jongere')
    expect(tekstVan('kwetsbare-jongeren')).toContain('Begrijpt een jongere')
  })
  test('recording at the table is a topic when it is allowed', () => {
    expect(tekstVan('onderwijs-jeugdhulp')).not.toContain('Wat doet de techniek')
    expect(tekstVan('onderwijs-jeugdhulp', vervang('opnemen: nee', 'opnemen: ja'))).toContain(
      'Toegestaan: gesprekken opnemen',
    )
  })
})

describe('measures', () => {
  test('name the clause that answers them, with its number', () => {
    const tekst = tekstVan('onderwijs-jeugdhulp')
    const convenant = tekstVan('onderwijs-jeugdhulp', undefined, 'aansluitdocument')
    const nummer = /Eerst bespreken zonder naam.*?artikel (\d+) van het convenant/s.exec(tekst)?.[1]
    expect(nummer).toBeDefined()
    expect(convenant).toContain(`Artikel ${nummer} Niet meer dan nodig`)
  })
  test('a clause that the convenant does not have is named as it is, and is no fault of the template', () => {
    const tekst = tekstVan(
      'onderwijs-jeugdhulp',
      vervang('bouwstenen: [dataminimalisatie]', 'bouwstenen: [bestaat-niet]'),
    )
    expect(tekst).toContain('‘bestaat-niet’ (geen bepaling van het convenant)')
  })
  test('without a DPIA the reason is there', () => {
    const tekst = tekstVan(
      'concept',
      vervang('  dpia:\n    door: gemeente-berkenwaard', '  dpia: {nvt: er zijn geen risico’s}'),
    )
    expect(tekst).toContain('Volgens de beschrijving komt er geen DPIA: er zijn geen risico’s.')
  })
})

test('retention is that of the convenant', () => {
  const convenant = tekstVan('kwetsbare-jongeren', undefined, 'aansluitdocument')
  const termijnen = [...tekstVan('kwetsbare-jongeren').matchAll(/\d+ (?:jaar|maanden|weken) vanaf [^;|\t\n]+/g)]
  expect(termijnen.length).toBeGreaterThan(8)
  for (const [termijn] of termijnen) expect(convenant).toContain(termijn.trim())
})
