import { describe, expect, test } from 'vitest'
import { beoordeel } from '../../src/index.ts'
import { stappen } from '../../src/model/afgeleid/stappen.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { vervang } from '../hulp/vervang.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

const gemaakt = new Map<string, string>()
/** Made once for each example as it is; a spoiled one each time. */
const tekstVan = (
  naam: string,
  wijzig?: (yaml: string) => string,
  { document = 'stappenplan', peildatum }: { document?: string; peildatum?: string } = {},
): string => {
  const key = `${naam} ${document} ${peildatum}`
  const known = wijzig ? undefined : gemaakt.get(key)
  if (known !== undefined) return known
  const before = new TextDecoder().decode(leesVoorbeeld(naam))
  const yaml = new TextEncoder().encode(wijzig ? wijzig(before) : before)
  const { beschrijving } = beoordeel(yaml, inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const { bomen, bevindingen } = bouwBomen(beschrijving, inhoud, { alleen: [document] }, peildatum)
  expect(bevindingen).toEqual([])
  const [boom] = bomen
  if (!boom) throw new Error(`no ${document}`)
  const tekst = plainText(boom.tree)
  if (!wijzig) gemaakt.set(key, tekst)
  return tekst
}
/** The cells of the overview: six in a row. */
const rij = (tekst: string, nummer: number): readonly string[] => {
  const regels = tekst.slice(tekst.indexOf('Nr.\n')).split('\n')
  return regels.slice(nummer * 6, nummer * 6 + 6)
}
/** The paragraphs of one step. */
const stap = (tekst: string, naam: string): string => {
  const start = tekst.indexOf(`: ${naam}\n`)
  expect(start).toBeGreaterThan(0)
  const rest = tekst.slice(start)
  return rest.slice(0, rest.indexOf('Stap ', 5))
}

describe.each(voorbeelden)('%s', (naam) => {
  const tekst = tekstVan(naam)
  test('every step has its own paragraph, in order', () => {
    const plaatsen = stappen.map(({ titel }, i) => tekst.indexOf(`Stap ${i + 1}: ${titel}`))
    expect(plaatsen.every((plaats) => plaats > 0)).toBe(true)
    expect([...plaatsen].sort((a, b) => a - b)).toEqual(plaatsen)
  })
  test('says that the weeks are no terms of the law', () => expect(tekst).toContain('geen termijnen uit de wet'))
  test('no sentence is empty', () => expect(tekst).not.toMatch(/\(\)|undefined|\. \.|: ;|\( /))
})

describe('dates', () => {
  test('are counted back from the wished start', () => {
    const tekst = tekstVan('concept', vervang('gewensteStart: 2027-01-01', 'gewensteStart: 2027-03-01'))
    expect(tekst).toContain('telt terug vanaf 1 maart 2027: de gewenste start')
    expect(stap(tekst, 'DPIA uitvoeren')).toContain('Van 20 juli 2026 tot 14 september 2026: 8 weken.')
  })
  test('without a wished start from the day of entry into force', () => {
    const tekst = tekstVan('onderwijs-jeugdhulp', vervang(/ {2}gewensteStart: .*\n/, ''))
    expect(tekst).toContain('telt terug vanaf 1 januari 2027: de dag van inwerkingtreding')
  })
  test('without either there are weeks, an open point and no dates', () => {
    const tekst = tekstVan('minimaal')
    expect(tekst).toContain('[nog invullen: de gewenste start]')
    expect(stap(tekst, 'DPIA uitvoeren')).toContain('Van 32 tot 24 weken voor de start.')
    expect(tekst).not.toMatch(/Van \d+ \w+ 20\d\d tot/)
  })
})

describe('late or done', () => {
  test('nothing is late without a peildatum', () => {
    expect(tekstVan('minimaal')).not.toContain('te laat:')
    expect(tekstVan('minimaal')).toContain('De peildatum is niet bekend')
  })
  test.each([
    ['2026-07-17', false], // the last day of the DPIA itself
    ['2026-07-18', true],
  ])('on %s the DPIA that is not there is late: %s', (peildatum, laat) => {
    const tekst = tekstVan('concept', undefined, { peildatum })
    expect(stap(tekst, 'DPIA uitvoeren').includes('Te laat')).toBe(laat)
  })
  test('one late step is told in the singular', () => {
    const tekst = tekstVan('concept', undefined, { peildatum: '2026-05-09' })
    expect(tekst).toContain('is 1 stap te laat')
  })
  test('what is done has its day, and is never late', () => {
    const dpia = stap(tekstVan('onderwijs-jeugdhulp'), 'DPIA uitvoeren')
    expect(dpia).toContain('Gedaan. de DPIA (18 mei 2026)')
    expect(dpia).not.toContain('Te laat')
  })
  test('who must still decide, advise or sign is named', () => {
    const tekst = tekstVan('onderwijs-jeugdhulp')
    expect(stap(tekst, 'Besluiten van organen en besturen')).toMatch(/Nog te doen\. .*Oeverhoek \(.*voorbehoud/)
    expect(stap(tekst, 'Adviezen van de FG’s')).toMatch(/Nog te doen\. Oeverhoek;/)
    expect(stap(tekst, 'Ondertekening')).toMatch(/Nog te doen\. Berkenwaard;/)
  })
  test('a denied step is not needed, with the reason', () =>
    expect(stap(tekstVan('zorg-veiligheid'), 'Overleg van gemeenten en onderwijs (OOGO)')).toContain(
      'Niet nodig. het OOGO (het onderwijs doet niet mee aan dit samenwerkingsverband)',
    ))
  test('an address is no publication', () =>
    expect(stap(tekstVan('onderwijs-jeugdhulp'), 'Publicatie en uitleg voor inwoners')).toContain('Zelf nagaan.'))
  test('a convenant that stays closed is not published', () => {
    const tekst = tekstVan('onderwijs-jeugdhulp', vervang('openbaar: ja', 'openbaar: nee\n  reden: het is geheim'))
    expect(stap(tekst, 'Publicatie en uitleg voor inwoners')).toContain('Niet nodig. het convenant (het is geheim)')
  })
})

test('the auditlijst and the stappenplan count the same advices and decisions', () => {
  const audit = tekstVan('onderwijs-jeugdhulp', undefined, { document: 'auditlijst' })
  const nog = stap(tekstVan('onderwijs-jeugdhulp'), 'Adviezen van de FG’s')
  const namen = /Nog te doen\. (.*)\.\n/.exec(nog)?.[1]?.split('; ') ?? []
  expect(namen.length).toBe(16)
  for (const naam of namen) expect(audit).toContain(naam)
})

test('the overview has a row per step, with who leads it', () => {
  const tekst = tekstVan('onderwijs-jeugdhulp')
  expect(rij(tekst, 4)).toEqual(['4', 'DPIA uitvoeren', 'projectleider', '22 mei 2026', '17 juli 2026', 'gedaan'])
  expect(rij(tekst, 15).slice(0, 4)).toEqual(['15', 'Start van de samenwerking', 'projectleider', '1 januari 2027'])
  expect(rij(tekstVan('minimaal'), 4)).toContain('32 weken ervoor')
})

test('a decision about another version is not done: it has to be confirmed first', () => {
  const besluiten = stap(tekstVan('zorg-veiligheid'), 'Besluiten van organen en besturen')
  const [nog = '', gedaan = ''] = besluiten.split('Gedaan.')
  expect(nog).toContain(
    'Vennerhorst (21 juli 2026, kenmerk VH/26/0288, over versie 0.9, nog te bevestigen voor versie 1.0)',
  )
  expect(gedaan).not.toContain('21 juli 2026')
  const bevestigd = tekstVan('zorg-veiligheid', vervang("VH/26/0288, versie: '0.9'", "VH/26/0288, versie: '1.0'"))
  expect(stap(bevestigd, 'Besluiten van organen en besturen')).not.toContain('nog te bevestigen')
})

test('schools are named only where a board of schools takes part', () => {
  expect(stap(tekstVan('wijkteam'), 'Medezeggenschap: instemming of advies')).not.toMatch(/school/)
  expect(stap(tekstVan('onderwijs-jeugdhulp'), 'Medezeggenschap: instemming of advies')).toContain('Bij schoolbesturen')
})
