import { describe, expect, test } from 'vitest'
import { bouwOndertekening } from '../../src/documenten/weergave/ondertekening.ts'
import { bouwOverleggen } from '../../src/documenten/weergave/overleggen.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import type { Flow } from '../../src/tree/nodes.ts'
import { phrasingText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { volledig } from '../hulp/volledig.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { bouw, markdown, yaml } from './bijlagen-hulp.ts'

const bijlagen = (nodes: readonly Flow[]): { id: string; titel: string }[] =>
  nodes.flatMap((node) => {
    if (node.type === 'bijlage') return [{ id: node.id, titel: phrasingText(node.titel) }]
    return node.type === 'bouwsteen' ? bijlagen(node.children) : []
  })

/** Cells of every table, and the text of every other block. */
const stukken = (nodes: readonly Flow[]): { cellen: string[]; koppen: { kop: string; leeg: boolean }[] } => {
  const cellen: string[] = []
  const koppen: { kop: string; leeg: boolean }[] = []
  const walk = (list: readonly Flow[]): void => {
    list.forEach((node, index) => {
      if (node.type === 'table')
        for (const row of node.children) for (const cell of row.children) cellen.push(phrasingText(cell.children))
      if (node.type === 'heading')
        koppen.push({
          kop: phrasingText(node.children),
          leeg: [undefined, 'heading', 'bijlage'].includes(list[index + 1]?.type),
        })
      if ('children' in node && ['bouwsteen', 'list', 'listItem'].includes(node.type)) walk(node.children as Flow[])
    })
  }
  walk(nodes)
  return { cellen, koppen }
}

describe.each(['minimaal', 'concept', 'onderwijs-jeugdhulp', 'wijkteam'])('the annexes of %s', (naam) => {
  const { boom, nergens } = bouw(leesVoorbeeld(naam))
  const tekst = renderMarkdown(boom.tree)

  test('are built, and every reference leads somewhere', () => {
    // The annexes refer to the articles, which are not made here; test/documenten.test.ts holds the whole document.
    const naarArtikel = (doel: string): boolean =>
      inhoud.has(`templates/bouwstenen/convenant/${doel.replace(/^.*#|\..*$/g, '')}.md.hbs`)
    expect(nergens.filter((doel) => !naarArtikel(doel))).toEqual([])
  })
  test('have no empty cell and no heading without content', () => {
    const { cellen, koppen } = stukken(boom.tree.children)
    expect(cellen.filter((cell) => cell.trim() === '')).toEqual([])
    expect(koppen.filter(({ leeg }) => leeg)).toEqual([])
  })
  test('have clean punctuation', () => {
    expect(
      tekst.split('\n').filter((line) => /[^\s|-] {2,}[^\s|]| [,;.:](?!\w)|\.\.(?!\.)|,,|;;|: \.|\( | \)/.test(line)),
    ).toEqual([])
  })
  test('say the same whenever they are made', () => {
    expect(markdown(leesVoorbeeld(naam))).toBe(tekst)
  })
})

describe('the complete example', () => {
  const { boom, context } = bouw(leesVoorbeeld('onderwijs-jeugdhulp'))
  const tekst = renderMarkdown(boom.tree)

  test('has the annexes in order, one per overleg', () => {
    expect(bijlagen(boom.tree.children).map(({ id }) => id)).toEqual([
      'bijlage-partijen',
      ...(context.b.overleggen ?? []).map(({ id }) => `bijlage-overleg--${id}`),
      'bijlage-gegevens',
      'bijlage-bewaren',
      'bijlage-verwerkingen',
      'bijlage-voorbehouden',
      'bijlage-ondertekening',
    ])
  })
  test('names a volmachtgever on one sheet only', () => {
    const { bladen } = bouwOndertekening(context).ondertekening
    const gevers = bladen.items.flatMap(({ volmachtgevers }) => volmachtgevers.items.map(({ naam }) => naam.waarde))
    expect(gevers).toHaveLength(14)
    expect(new Set(gevers).size).toBe(14)
  })
  test('has a sheet for who signs itself, none for candidates', () => {
    const { bladen } = bouwOndertekening(context).ondertekening
    expect(bladen.items.map(({ id }) => id.waarde)).not.toContain('raad-kinderbescherming')
    expect(bladen.items).toHaveLength(12)
  })
  test('prints a reservation of a decision as not yet met', () => {
    expect(tekst).toMatch(/\| Voorbehoud \| Onder voorbehoud van .* Nog niet vervuld\. \|/)
  })
  test('gives every purpose, party and table', () => {
    for (const { naam } of context.b.partners ?? []) expect(tekst).toContain(naam)
    for (const overleg of context.b.overleggen ?? [])
      for (const tafel of overleg.uitvoeringen ?? []) expect(tekst.toLowerCase()).toContain(tafel.naam?.toLowerCase())
  })
  test('keeps a ground of the verwijsindex out of the table of an overleg', () => {
    const overleg = bouwOverleggen(context).overleggen.alle.items[0]
    const college = overleg?.grondslagen.items.find(({ id }) => id.waarde === 'college-jeugdhulp')
    expect(college?.gronden.items.map(({ wetten }) => wetten.waarde)).toEqual([
      'artikel 2.3 en 7.4.0 lid 1 onder a Jeugdwet',
    ])
  })
})

describe('parties that come and go', () => {
  const voorbeeld = new TextDecoder().decode(leesVoorbeeld('wijkteam'))
  const metWijziging = (van: string | RegExp, naar: string): string => {
    const gewijzigd = voorbeeld.replace(van, naar)
    expect(gewijzigd).not.toBe(voorbeeld)
    return markdown(new TextEncoder().encode(gewijzigd))
  }
  const tekst = markdown(leesVoorbeeld('wijkteam'))

  test('a notice has its own date, beside that of the declaration', () => {
    expect(tekst).toContain(
      'verklaring ondertekend op 5 november 2026 en kennisgegeven op 12 november 2026; Partij vanaf 1 januari 2027',
    )
    expect(tekst).toContain('verklaring ondertekend op 17 november 2026; wil deelnemen')
    expect(tekst).toContain('kandidaat; wil deelnemen')
  })
  test('who gave notice is still a party, and the day is told', () => {
    expect(tekst).toContain('**Zonnehaag:** deelname eindigt op 1 juli 2027, opgezegd op 16 november 2026; lopende')
    expect(metWijziging('per: 2027-07-01', 'per: 2027-07-01\n    overleggen: [regieoverleg]')).toContain(
      'deelname aan regieoverleg eindigt op 1 juli 2027',
    )
    expect(metWijziging('per: 2027-07-01', 'per: 2026-11-20')).not.toContain('Vertrek dat al vaststaat')
    expect(markdown(leesVoorbeeld('onderwijs-jeugdhulp'))).not.toContain('Vertrek dat al vaststaat')
  })
  test('a verwerking that serves no overleg has no empty brackets', () => {
    expect(tekst).toContain('**De signalen over huurachterstanden**, beheerd door Kredietbank Lageveld:')
  })
})

describe.each(
  volledig ? ['onderwijs-jeugdhulp', 'wijkteam', 'kwetsbare-jongeren', 'zorg-veiligheid'] : ['onderwijs-jeugdhulp'],
)('%s in Word', (naam) => {
  testMet(
    { soffice: programma('soffice'), pdftotext: programma('pdftotext') },
    'an overleg takes at most three pages, and the list of parties four',
    () => {
      const { boom, context } = bouw(leesVoorbeeld(naam))
      const pdf = zetOm(programma('soffice') ?? '', renderWord(boom.tree), 'pdf')
      const paginas = tekstVanPdf(programma('pdftotext') ?? '', pdf).split('\f')
      const begin = paginas.flatMap((pagina, index) => {
        const kop = pagina
          .split('\n')
          .slice(0, 6)
          .find((line) => /^\s*Bijlage \d+ {2,}/.test(line))
        return kop === undefined ? [] : [{ kop: kop.trim().replace(/^Bijlage \d+\s+/, ''), index }]
      })
      const lengtes = begin.map(({ kop, index }, i) => ({
        kop,
        paginas: (begin[i + 1]?.index ?? paginas.length) - index,
      }))
      // The order of the annexes is that of the profile.
      const namen = new Set((context.b.overleggen ?? []).map(({ naam: overleg }) => overleg?.toLowerCase()))
      const overleggen = lengtes.filter(({ kop }) => namen.has(kop.toLowerCase()))
      expect(overleggen).toHaveLength(namen.size)
      expect(overleggen.filter((each) => each.paginas > 3)).toEqual([])
      expect(lengtes.find(({ kop }) => kop === 'Partijen')?.paginas).toBeLessThanOrEqual(4)
    },
  )
})

test('a denied part disappears', () => {
  const tekst = markdown(
    yaml(`
overleggen:
  - id: sturing
    soort: sturingsoverleg
    naam: sturingsoverleg
    fase: sturing
    werkproces: {nvt: 'er worden geen casussen besproken'}
    verstrekkingen: {nvt: 'er worden geen persoonsgegevens gedeeld'}
    criteria: {nvt: 'er worden geen casussen besproken'}
    motivering: {nvt: 'er worden geen casussen besproken'}
    informeren: {nvt: 'er worden geen persoonsgegevens gedeeld'}
    bewaren: {nvt: 'er worden geen persoonsgegevens gedeeld'}
    betrokkeneAanwezig: nee`),
  )
  expect(tekst).not.toMatch(/Werkproces|Verstrekkingen|Criteria|Informeren:|Bewaren:|Voorbehouden/)
  expect(tekst).toContain('**Betrokkene aan tafel:** nee.')
})
