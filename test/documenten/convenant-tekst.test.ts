/** What the text of the convenant promises for every description: terms, considerations, opsporing, the working of the grondslagdocument. */
import { describe, expect, test } from 'vitest'
import { MAX_OVERWEGINGEN } from '../../src/documenten/weergave/overwegingen.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { DocumentTree, Flow } from '../../src/tree/nodes.ts'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

type Bouwsteen = Extract<Flow, { type: 'bouwsteen' }>
type Artikel = Extract<Flow, { type: 'artikel' }>

const bomenVan = (naam: string, ...wijzigingen: readonly (readonly [string, string])[]) => {
  const yaml = wijzigingen.reduce(
    (text, [van, naar]) => {
      if (!text.includes(van)) throw new Error(`Not in the example: ${van}`)
      return text.replace(van, naar)
    },
    new TextDecoder().decode(leesVoorbeeld(naam)),
  )
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(naam)
  const { bomen } = bouwBomen(beschrijving, inhoud)
  return (soort: string): DocumentTree => bomen.find(({ opdracht }) => opdracht.soort.naam === soort)!.tree
}

const bouwstenen = (nodes: readonly Flow[]): Bouwsteen[] =>
  nodes.flatMap((node) => (node.type === 'bouwsteen' ? [node, ...bouwstenen(node.children)] : []))
const artikelen = (tree: DocumentTree): Artikel[] =>
  bouwstenen(tree.children).flatMap(({ children }) =>
    children.filter((each): each is Artikel => each.type === 'artikel'),
  )
const tekstVan = (tree: DocumentTree, children: readonly Flow[]): string =>
  plainText({ ...tree, children: [...children] })
const artikel = (tree: DocumentTree, id: string): string =>
  tekstVan(
    tree,
    artikelen(tree).filter((each) => each.id === id),
  )

const overwegingen = (tree: DocumentTree): number => {
  const steen = bouwstenen(tree.children).find(({ id }) => id === 'overwegingen')
  const lists = (steen?.children ?? []).filter((each) => each.type === 'list')
  return lists.reduce((sum, list) => sum + list.children.length, 0)
}

/** Names that need no definition: of bodies, of numbers, and of what the opening defines. */
const eigennamen = new Set(['UWV', 'KvK', 'Partij', 'Partijen', 'BRP'])

describe.each(voorbeelden)('%s', (naam) => {
  const tree = bomenVan(naam)('aansluitdocument')
  const [begrippen, ...andere] = artikelen(tree)
  const termen = (begrippen?.children ?? []).flatMap((node) =>
    node.type === 'onderdeel' && node.children[0]?.type === 'paragraph'
      ? [phrasingText(node.children[0].children)]
      : [],
  )
  const rest = tekstVan(tree, [
    ...andere,
    ...bouwstenen(tree.children).filter(({ id }) => id.startsWith('overlegbijlage')),
  ])

  test(`has at most ${MAX_OVERWEGINGEN} considerations`, () => {
    expect(overwegingen(tree)).toBeGreaterThanOrEqual(3)
    expect(overwegingen(tree)).toBeLessThanOrEqual(MAX_OVERWEGINGEN)
  })
  test('every defined term is used outside its definition', () => {
    const ongebruikt = termen
      .flatMap((text) => [...text.matchAll(/(?:^|; )([^:;]+):/g)].flatMap(([, names]) => names!.split(/, | en /)))
      .filter((term) => !rest.toLowerCase().includes(term.trim().toLowerCase()))
    expect(termen.length).toBeGreaterThanOrEqual(10)
    // Where an article still asks for a choice, the word may come with the answer.
    if (tekstVan(tree, andere).includes('nog invullen')) return
    expect(ongebruikt).toEqual([])
  })
  test('every abbreviation in the articles is defined', () => {
    const gebruikt = new Set(
      [...tekstVan(tree, andere).matchAll(/(?<![\w.@/-])[A-Z]{2,}(?=[^\w@]|$)/g)].map(([woord]) => woord),
    )
    const bekend = termen.join('\n')
    const eigen = new Set(
      [
        ...tekstVan(
          tree,
          bouwstenen(tree.children).filter(({ id }) => id === 'partijenlijst'),
        ).matchAll(/[A-Z]{2,}/g),
      ].map(([w]) => w),
    )
    const zonder = [...gebruikt].filter(
      (woord) => !eigennamen.has(woord) && !eigen.has(woord) && !new RegExp(`\\b${woord}\\b`).test(bekend),
    )
    expect(zonder).toEqual([])
  })
  test('opsporing stays out, whoever takes part', () => {
    expect(artikel(tree, 'doel')).toMatch(/opsporing/)
  })
})

describe('own considerations', () => {
  const eigen = (n: number) =>
    bomenVan('onderwijs-jeugdhulp', [
      '  overwegingen:\n',
      `  overwegingen:\n${Array.from({ length: n }, (_each, at) => `    - Eigen overweging nummer ${at + 1}.\n`).join('')}`,
    ])('aansluitdocument')
  test.each([1, 2, 5, 20])('%i more stay within the maximum, and none is lost', (n) => {
    const tree = eigen(n)
    expect(overwegingen(tree)).toBe(MAX_OVERWEGINGEN)
    const tekst = plainText(tree)
    for (let at = 1; at <= n; at++) expect(tekst).toContain(`Eigen overweging nummer ${at}.`)
    expect(tekst.includes('Verder is van belang:')).toBe(n > 1)
  })
})

describe('the working of the grondslagdocument', () => {
  const bindend = bomenVan('onderwijs-jeugdhulp', ['    soort: eigen\n', '    soort: eigen\n    werking: bindend\n'])
  const gewoon = bomenVan('onderwijs-jeugdhulp')
  test('explains only, unless the description says otherwise', () => {
    expect(plainText(gewoon('grondslagdocument'))).toContain('Dit document licht toe en legt niets vast.')
    expect(artikel(gewoon('aansluitdocument'), 'rangorde')).not.toContain('grondslagdocument')
  })
  test('bindend: the duty stands in the convenant, below the annexes, and creates no power', () => {
    const convenant = bindend('aansluitdocument')
    expect(artikel(convenant, 'grondslag')).toContain('volgen de uitleg van het grondslagdocument')
    expect(artikel(convenant, 'grondslag')).toContain('geen bevoegdheid of grondslag die de wet niet geeft')
    expect(artikel(convenant, 'rangorde')).toMatch(/de bijlagen, het reglement, de uitleg van het grondslagdocument en/)
    const tekst = plainText(bindend('grondslagdocument'))
    expect(tekst).not.toContain('Dit document licht toe en legt niets vast.')
    expect(tekst).toMatch(/volgen deze uitleg volgens artikel 4\.\d van het convenant/)
  })
})

testMet(
  { soffice: programma('soffice'), pdftotext: programma('pdftotext') },
  'an onderlinge regeling takes one page, and the articles at most fifteen',
  () => {
    const pdf = zetOm(
      programma('soffice') ?? '',
      renderWord(bomenVan('onderwijs-jeugdhulp')('aansluitdocument')),
      'pdf',
    )
    const paginas = tekstVanPdf(programma('pdftotext') ?? '', pdf).split('\f')
    const begint = (pagina: string | undefined, kop: RegExp): boolean =>
      (pagina ?? '')
        .split('\n')
        .slice(0, 6)
        .some((line) => kop.test(line))
    const regeling = paginas.findIndex((pagina) => begint(pagina, /^\s*Onderlinge regeling: /))
    expect(regeling).toBeGreaterThan(0)
    expect(begint(paginas[regeling + 1], /^\s*Verwerkers$/)).toBe(true)
    // From the opening, which follows the contents on the same page, to the first annex.
    const opening = paginas.findIndex((pagina) => /Partijen overwegen het volgende/.test(pagina))
    const bijlage = paginas.findIndex((pagina) => begint(pagina, /^\s*Bijlage 1\s+Partijen/))
    expect(bijlage - opening).toBeLessThanOrEqual(15)
  },
)
