import { describe, expect, test } from 'vitest'
import { lintDocx, projectText } from '../../src/docx/index.ts'
import { beoordeel } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import { veldinfo } from '../../src/model/veldinfo.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Flow, Tabel } from '../../src/tree/nodes.ts'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { renderWord } from '../../src/word/index.ts'
import { verwachtGolden } from '../hulp/golden.ts'
import { markdownTekst } from '../hulp/markdown-tekst.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'
import { zonderInhoud } from '../hulp/zonder-inhoud.ts'

const boomVan = (naam: string, wijzig: (yaml: string) => string = (yaml) => yaml) => {
  const yaml = wijzig(new TextDecoder().decode(leesVoorbeeld(naam)))
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const { bomen, bevindingen } = bouwBomen(beschrijving, inhoud, { alleen: ['auditlijst'] })
  expect(bevindingen).toEqual([])
  const [boom] = bomen
  if (!boom) throw new Error('no auditlijst')
  return boom.tree
}

const tabellen = (nodes: readonly Flow[]): Tabel[] =>
  nodes.flatMap((node) => {
    if (node.type === 'table') return [node]
    return node.type === 'bouwsteen' ? tabellen(node.children) : []
  })

/** Rows of all tables, cells joined by ' | ', without the place for date and initials. */
const rijen = (nodes: readonly Flow[]): string[] =>
  tabellen(nodes).flatMap(({ children }) =>
    children.slice(1).map((row) =>
      row.children
        .map((cell) => phrasingText(cell.children))
        .filter((text) => !text.startsWith('…'))
        .join(' | '),
    ),
  )

describe.each(voorbeelden)('%s', (naam) => {
  const tree = boomVan(naam)

  test('Word says what Markdown says', () => {
    const word = renderWord(tree)
    expect(projectText(word)).toBe(plainText(tree))
    expect(markdownTekst(renderMarkdown(zonderInhoud(tree)))).toBe(plainText(tree))
    expect(lintDocx(word)).toEqual([])
  })
  test('every value comes from a field of the description', () => {
    const wrong = new Set<string>()
    bezoekPhrasing(tree.children, (node) => {
      if (node.type !== 'text' || !node.bronnen) return
      if (node.bronnen.length === 0) wrong.add(node.value)
      for (const bron of node.bronnen) if (!veldinfo(bron)) wrong.add(bron)
    })
    expect([...wrong]).toEqual([])
  })
  test('every row has a place for date and initials', () => {
    for (const { children } of tabellen(tree.children).filter(({ children: [kop] }) =>
      kop?.children.some((cell) => phrasingText(cell.children) === 'Datum en paraaf'),
    ))
      for (const row of children.slice(1)) expect(phrasingText(row.children.at(-1)?.children ?? [])).toMatch(/^…+$/)
  })
})

test.each(['concept', 'onderwijs-jeugdhulp'])('%s: the text is as committed', (naam) =>
  verwachtGolden(`${naam}/64-auditlijst.md`, renderMarkdown(boomVan(naam))),
)

describe('what the description knows', () => {
  const vol = rijen(boomVan('onderwijs-jeugdhulp').children)
  const leeg = rijen(boomVan('concept').children)

  test('a decision with a reservation that is still open is not there yet', () => {
    expect(vol.find((rij) => rij.includes('| Oeverhoek | nog niet: ') && rij.includes('voorbehoud'))).toBeDefined()
  })
  test('a denied field gives its reason', () => {
    expect(vol.filter((rij) => /\| niet van toepassing: .{10}/.test(rij)).length).toBeGreaterThan(0)
  })
  test('a volmacht is there per giver, with its date', () => {
    expect(vol).toContainEqual(
      expect.stringMatching(/^Volmachten schoolbesturen primair onderwijs \| .* \| aanwezig: \d+ \w+ 2026, kenmerk /),
    )
  })
  test('a text is a draft until it has been signed', () => {
    expect(leeg).toContain('Grondslagdocument | alle Partijen | nog niet: versie 0.3, status concept')
    const getekend = boomVan('concept', (yaml) => yaml.replace('status: concept', 'status: ondertekend'))
    expect(rijen(getekend.children)).toContain(
      'Grondslagdocument | alle Partijen | aanwezig: versie 0.3, status ondertekend',
    )
  })
  test('a private party without a decision is for who checks, a public body is not', () => {
    expect(leeg).toContain('Het bevoegde orgaan | SWV VO Rivierenrand | zelf nagaan')
    expect(leeg).toContain('Het college van burgemeester en wethouders | Berkenwaard | nog niet')
  })
  test('without a reglement the reason stands there', () => {
    const zonder = boomVan('onderwijs-jeugdhulp', (yaml) => yaml.replace(/vorm: bijlage/, 'vorm: geen'))
    expect(rijen(zonder.children)).toContain(
      'Privacyreglement | alle Partijen | niet van toepassing: gekozen is voor een convenant zonder reglement',
    )
  })
  test('what people learned is never derived', () => {
    expect(plainText(boomVan('onderwijs-jeugdhulp'))).toContain('De beschrijving weet niet wie is opgeleid.')
  })
})
