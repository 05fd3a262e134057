/** The toetsrapport of a fixed set of findings, so that a new rule does not change what is expected here. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Bevinding } from '../../src/bevinding/bevinding.ts'
import type { Toets } from '../../src/documenten/toets.ts'
import { lintDocx, projectText } from '../../src/docx/index.ts'
import { beoordeel, maak } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { veldinfo } from '../../src/model/veldinfo.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { renderWord } from '../../src/word/index.ts'
import { markdownTekst } from '../hulp/markdown-tekst.ts'
import { inhoud, leesVoorbeeld, wortel } from '../hulp/voorbeelden.ts'
import { zonderInhoud } from '../hulp/zonder-inhoud.ts'

const basis = readFileSync(`${wortel}/test/basis/samenwerking.yaml`)
const { beschrijving } = beoordeel(basis, inhoud, { bestand: 'samenwerking.yaml' })
if (!beschrijving) throw new Error('basis')

const bevinding = (over: Partial<Bevinding>): Bevinding => ({
  code: 'GRO001',
  ernst: 'waarschuwing',
  bericht: 'Een feit.',
  plaats: { soort: 'yaml', bestand: 'samenwerking.yaml', regelnummer: 12, kolom: 3 },
  pad: 'overleggen[0].verstrekkingen[0].wetten',
  hulp: 'Doe iets.',
  gronden: [],
  verwant: [],
  rol: 'jurist',
  ...over,
})
const avg = (artikel: string) => ({ wet: 'algemene-verordening-gegevensbescherming', artikel })
const leerplicht = { wet: 'leerplichtwet-1969', artikel: '18', lid: '3' }

const bevindingen: readonly Bevinding[] = [
  bevinding({ bericht: 'Het eerste feit over *sterren* en [haken](x).', gronden: [avg('6')], kenmerk: 'a1b2c3' }),
  bevinding({ bericht: 'Het tweede feit.', ernst: 'fout', gronden: [avg('6')], blokkeertVanaf: 'ter-advies' }),
  bevinding({ code: 'BIJ001', bericht: 'Het derde feit.', gronden: [leerplicht], rol: 'fg' }),
  bevinding({ code: 'BIJ001', bericht: 'Het vierde feit.', gronden: [avg('9')], rol: 'fg' }),
  bevinding({ code: 'WET005', bericht: 'Het vijfde feit.', verwant: [{ bericht: 'Hier ook.', pad: 'mandaten[0]' }] }),
  bevinding({ code: 'BIJ101', ernst: 'vraag', bericht: 'Mag dit?', rol: 'fg', gronden: [avg('9')] }),
  bevinding({
    code: 'OPN001',
    bericht: 'Een leeg veld.',
    blokkeertVanaf: 'ter-advies',
    rol: 'bestuur',
    pad: 'toetreding',
  }),
  bevinding({ code: 'SCH100', ernst: 'aandachtspunt', bericht: 'Onbekend veld.', pad: 'partners[0].fgg' }),
]
const toets: Toets = {
  status: 'concept',
  bevindingen,
  aanvaard: [
    {
      bevinding: bevinding({ code: 'RET001', bericht: 'Een aanvaard feit.', kenmerk: 'd4e5f6' }),
      aanvaarding: {
        id: 'a',
        pad: 'aanvaard[0]',
        nvt: {},
        rol: 'fg',
        reden: 'het kan niet anders',
        datum: '2026-11-01',
        tot: '2027-12-31',
      },
    },
  ],
  nogNiet: [{ code: 'PAR001', paden: ['partners[0].organen', 'partners[1].organen'] }],
  aantalRegels: 100,
  titelVan: (code) => (code === 'GRO001' ? 'De titel van GRO001' : undefined),
}

const boomVan = (over: Partial<Toets> = {}) => {
  const { bomen, bevindingen: fouten } = bouwBomen(beschrijving, inhoud, { alleen: ['63'] }, undefined, {
    ...toets,
    ...over,
  })
  expect(fouten).toEqual([])
  const [boom] = bomen
  if (!boom) throw new Error('no toetsrapport')
  return boom.tree
}
const tree = boomVan()
const tekst = plainText(tree)
/** The lines of a chapter. */
const hoofdstuk = (nummer: number, bron = tekst): string =>
  bron.slice(bron.search(new RegExp(`^${nummer} `, 'm'))).split(new RegExp(`^${nummer + 1} `, 'm'))[0] ?? ''

describe('the page for a board', () => {
  const bestuur = hoofdstuk(1)
  test('counts per ernst, and what was accepted', () => {
    for (const regel of ['Fout\n1\n', 'Waarschuwing\n5\n', 'Vraag\n1\n', 'Aandachtspunt\n1\n', 'Aanvaard\n1\n'])
      expect(bestuur).toContain(regel)
  })
  test('says what blocks the next status and who has to act', () => {
    expect(bestuur).toContain('Voor de volgende status, ‘ter advies’, moeten nog 2 punten worden opgelost')
    expect(bestuur).toContain('Bestuur\n1\n0\n1\n')
  })
  test('is short, gives no verdict and no advice', () => {
    expect(bestuur.split(/\s+/).length).toBeLessThan(230)
    expect(bestuur).toContain('geen juridisch advies')
    expect(tekst).not.toMatch(/onrechtmatig|illegaal|in strijd met/)
  })
})

test('what blocks the next status stands by role, with its place by id', () => {
  const lijst = hoofdstuk(2)
  expect(lijst).toContain('2.1 Jurist')
  expect(lijst).toContain('2.2 Bestuur')
  expect(lijst).toContain('regel 12: overleggen[thuiszittersoverleg].verstrekkingen[verzuim].wetten')
  expect(lijst).not.toContain('derde feit')
})

describe('findings by theme', () => {
  const themas = hoofdstuk(3)
  test('in the fixed order, without questions and empty fields', () => {
    expect([...themas.matchAll(/^3\.\d (.*)$/gm)].map(([, naam]) => naam)).toEqual([
      'Wetten en artikelen',
      'Doel, grondslag en verstrekking',
      'Bijzondere en strafrechtelijke gegevens, BSN en geheimhouding',
      'Invulling van de velden',
    ])
    expect(themas).not.toMatch(/Mag dit|leeg veld\./)
  })
  test('gravest first, with kenmerk, help and related place', () => {
    expect(themas.indexOf('tweede feit')).toBeLessThan(themas.indexOf('eerste feit'))
    expect(themas).toContain('Kenmerk: a1b2c3')
    expect(themas).toContain('Wat te doen: Doe iets.')
    expect(themas).toContain('Zie ook: Hier ook. (mandaten[opdracht-wethouder])')
  })
  test('names the law once when it is the same, else per finding', () => {
    expect(themas.match(/artikel 6 AVG/g)).toHaveLength(1)
    expect(themas).toContain('Wet: artikel 18 lid 3 Leerplichtwet 1969')
    expect(themas).toContain('Wet: artikel 9 AVG')
  })
  test('a law is a link, a value is never markup', () => {
    const markdown = renderMarkdown(tree)
    expect(markdown).toMatch(/\[artikel 18 lid 3 Leerplichtwet 1969\]\(https:\/\/wetten\.overheid\.nl\//)
    expect(tekst).toContain('Het eerste feit over *sterren* en [haken](x).')
  })
})

test('accepted, open, asked and not yet judged', () => {
  expect(hoofdstuk(4)).toContain('Aanvaard door: functionaris gegevensbescherming, op 1 november 2026')
  expect(hoofdstuk(4)).toContain('geldt tot en met 31 december 2027')
  expect(hoofdstuk(4)).toContain('Reden: het kan niet anders')
  expect(hoofdstuk(6)).toContain('Daarnaast is 1 veld nog niet ingevuld')
  expect(hoofdstuk(7)).toContain('7.1 Functionaris gegevensbescherming')
  expect(hoofdstuk(7)).toContain('Vraag BIJ101. Mag dit?')
  expect(hoofdstuk(8)).toContain('PAR001\nPAR001\n2\n')
})

describe('the law', () => {
  test('names the date of the catalogue and the laws of description and findings', () => {
    const recht = hoofdstuk(9)
    expect(recht).toContain('De controles gaan uit van de wet op 21 november 2026.')
    expect(recht).toMatch(/Iedere wet in de catalogus van het programma is op \d+ [a-z]+ \d{4} of later gecontroleerd/)
    expect(recht).toContain('Leerplichtwet 1969')
  })
  test('names the articles that were not read in the present text', () => {
    const wet = [...JSON.parse(inhoud.get('schemas/wetten/catalogus.generated.json') ?? '{}').wetten].find((each) =>
      each.artikelen.some(({ zekerheid, lid }: { zekerheid: string; lid?: string }) => zekerheid === 'A17' && !lid),
    )
    const rij = wet.artikelen.find(
      ({ zekerheid, lid }: { zekerheid: string; lid?: string }) => zekerheid === 'A17' && !lid,
    )
    const grond = { wet: wet.id, artikel: rij.artikel }
    const text = plainText(boomVan({ bevindingen: [bevinding({ gronden: [grond] })] }))
    expect(hoofdstuk(9, text)).toContain('een tekst van mei 2017')
    expect(hoofdstuk(9)).not.toContain('een tekst van mei 2017')
  })
})

test('without findings it says so in every chapter', () => {
  const text = plainText(boomVan({ bevindingen: [], aanvaard: [], nogNiet: [] }))
  expect(text).toContain('Niets van wat is gevonden, staat de volgende status, ‘ter advies’, in de weg.')
  expect(text).toContain('Er zijn geen bevindingen aanvaard.')
  expect(text).toContain('Alle velden die nodig zijn, zijn ingevuld of met een reden ontkend.')
  expect(text).toContain('Geen controle hoefde iets over te slaan')
})

test('Word says what Markdown says', () => {
  const word = renderWord(tree)
  expect(projectText(word)).toBe(tekst)
  expect(markdownTekst(renderMarkdown(zonderInhoud(tree)))).toBe(tekst)
  expect(lintDocx(word)).toEqual([])
})

test('every value has a source: a field, the checking or the catalogue', () => {
  const wrong = new Set<string>()
  bezoekPhrasing(tree.children, (node) => {
    if (node.type !== 'text' || !node.bronnen) return
    if (node.bronnen.length === 0) wrong.add(node.value)
    for (const bron of node.bronnen) if (!['toets', 'schemas/wetten'].includes(bron) && !veldinfo(bron)) wrong.add(bron)
  })
  expect([...wrong]).toEqual([])
})

describe('as part of a run', () => {
  const beoordeling = beoordeel(leesVoorbeeld('concept'), inhoud, { bestand: 'samenwerking.yaml' })
  const paden = (opties: Parameters<typeof maak>[2]) =>
    maak(beoordeling, inhoud, opties).bestanden.map(({ pad }) => pad)

  test('is made on request only, by name, number and group', () => {
    expect(paden({ formaten: ['md'] })).not.toContain('63-toetsrapport.md')
    for (const name of ['toetsrapport', '63', 'verantwoording'])
      expect(paden({ alleen: [name], formaten: ['md'] })).toContain('63-toetsrapport.md')
  })
  test('is made in any state, also as definitive text; other documents beside it are not', () => {
    const fout = { ...beoordeling, bevindingen: [...beoordeling.bevindingen, bevinding({ ernst: 'fout' })] }
    const alleen = maak(fout, inhoud, { alleen: ['63', '64'], definitief: true, formaten: ['md'] })
    expect(alleen.geblokkeerdDoor).toEqual([])
    expect(alleen.bestanden.map(({ pad }) => pad)).toEqual(['63-toetsrapport.md', '64-auditlijst.md'])
    const samen = maak(fout, inhoud, { alleen: ['63', 'kern'], definitief: true, formaten: ['md'] })
    expect(samen.geblokkeerdDoor).not.toEqual([])
    expect(samen.bestanden).toEqual([])
  })
  test('the same input gives the same bytes', () => {
    const bytes = () => maak(beoordeling, inhoud, { alleen: ['63'] }).bestanden.map((bestand) => bestand.bytes)
    expect(bytes()).toEqual(bytes())
  })
})
