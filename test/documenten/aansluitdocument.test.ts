import { describe, expect, test } from 'vitest'
import { phrasingText, plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { volledig } from '../hulp/volledig.ts'
import { artikel, artikelen, boomVan } from './convenant-hulp.ts'

/** The 21-article family, in its order. */
const familie =
  `begrippen verantwoordelijkheid doel grondslag gegevens bijzondere-gegevens verstrekkingsgrenzen beroepsgeheim
  dataminimalisatie juistheid bewaren beveiliging datalek geheimhouding opnemen-en-ai informeren rechten klachten derden
  register-fg-dpia overleg-en-regie governance kosten aansprakelijkheid niet-nakoming wijziging deelname-per-overleg
  toetreding toetreding-voorbehoud inwerkingtreding looptijd-opzegging gevolgen-einde rechtsopvolging evaluatie geschillen
  rangorde openbaarmaking slot`.split(/\s+/)

const regelsVan = (pagina = ''): string[] => pagina.split('\n').filter((each) => each.trim() !== '')

/** Where a line stands, in pages; the contents may end, and Deel 3 may begin, halfway a page. */
const plek = (paginas: readonly string[], regel: RegExp): number => {
  const vol = Math.max(...paginas.map((each) => regelsVan(each).length))
  const pagina = paginas.findIndex((each) => regel.test(each))
  return pagina + regelsVan(paginas[pagina]).findIndex((each) => regel.test(each)) / vol
}

/**
 * The cover and the contents are not counted: the core runs from the parties to the first annex, or to Deel 3 where the
 * convenant has parts.
 */
describe.each(
  volledig ? ['onderwijs-jeugdhulp', 'kwetsbare-jongeren', 'zorg-veiligheid', 'wijkteam'] : ['onderwijs-jeugdhulp'],
)('%s in Word', (naam) => {
  testMet(
    { soffice: programma('soffice'), pdftotext: programma('pdftotext') },
    'the articles take at most fifteen pages',
    () => {
      const pdf = zetOm(programma('soffice') ?? '', renderWord(boomVan(naam).tree), 'pdf')
      const paginas = tekstVanPdf(programma('pdftotext') ?? '', pdf).split('\f')
      const begin = plek(paginas, /^\s*1\.\s+de gemeente /m)
      const inhoud = Math.floor(begin) + 1
      const einde = inhoud + plek(paginas.slice(inhoud), /^\s*(?:Deel 3\s|Bijlage 1 {2,}Partijen)/m)
      expect(begin).toBeGreaterThan(0)
      expect(einde).toBeGreaterThan(begin)
      expect(einde - begin).toBeLessThanOrEqual(15)
    },
  )
})

describe('aansluitdocument', () => {
  const boom = boomVan('onderwijs-jeugdhulp')

  test('has every article of the family, in its order', () => {
    expect(artikelen(boom.tree.children).map(({ id }) => id)).toEqual(familie)
  })

  test.each(['onderwijs-jeugdhulp', 'concept', 'minimaal'])('%s refers to nothing that is not there', (naam) => {
    expect(plainText(boomVan(naam).tree)).not.toContain('desbetreffende bepaling')
  })

  test('leaves no open point where the description is complete', () => {
    const core = artikelen(boom.tree.children)
    expect(plainText({ ...boom.tree, children: core })).not.toContain('nog invullen')
  })

  test('names organ and legal person, and the volmachten, in the opening', () => {
    const text = plainText(boom.tree)
    expect(text).toContain('de gemeente Lindemonde, vertegenwoordigd door de burgemeester, alsmede het college')
    expect(text).toContain('krachtens volmacht voor de 8 schoolbesturen die bijlage 1 bij deze Partij noemt')
    expect(text).toContain('de eigenaar van Orthopedagogiepraktijk Lisbocht')
  })

  test('a definition is of a term that the articles use', () => {
    const [begrippen, ...others] = artikelen(boom.tree.children)
    const text = plainText({ ...boom.tree, children: others }).toLowerCase()
    const terms = (begrippen?.children ?? []).flatMap((node) =>
      node.type === 'onderdeel' && node.children[0]?.type === 'paragraph'
        ? [phrasingText(node.children[0].children).split(':')[0] ?? '']
        : [],
    )
    expect(terms.length).toBeGreaterThanOrEqual(10)
    for (const term of terms.flatMap((each) => each.split(/, | en /))) expect(text).toContain(term.toLowerCase())
  })

  test.each([
    ['automatisch', 'en hij als deelnemer van een overleg is opgenomen'],
    ['verklaring', 'op de dag waarop de beheerder zijn ondertekende verklaring van toetreding ontvangt'],
    ['instemming', 'alle Partijen daarmee hebben ingestemd'],
    ['inkoop', 'ondertekent de verklaring van toetreding bij het inkoopcontract'],
  ])('accession by the route %s', (route, zin) => {
    const changed =
      route === 'automatisch' ? boom : boomVan('onderwijs-jeugdhulp', ['route: automatisch', `route: ${route}`])
    expect(artikel(changed, 'toetreding')).toContain(zin)
  })

  test('accession unless someone objects names the term', () => {
    const changed = boomVan(
      'onderwijs-jeugdhulp',
      ['route: automatisch', 'route: tenzij-bezwaar'],
      [/bezwaartermijn: \{nvt.*\}/, 'bezwaartermijn: 4 weken'],
    )
    expect(artikel(changed, 'toetreding')).toContain('als niemand binnen vier weken gemotiveerd bezwaar maakt')
  })

  test.each([
    ['datum', 'treedt in werking op 1 januari 2027'],
    ['laatste-ondertekening', 'op de dag na de laatste ondertekening, maar niet eerder dan 1 januari 2027'],
    ['per-partij', 'treedt voor iedere Partij in werking op de dag na haar ondertekening'],
    ['kern-ondertekend', 'op de dag nadat de laatste van deze Partijen heeft ondertekend'],
  ])('entry into force: %s', (wijze, zin) => {
    const changed =
      wijze === 'kern-ondertekend'
        ? boom
        : boomVan('onderwijs-jeugdhulp', ['wijze: kern-ondertekend', `wijze: ${wijze}`])
    expect(artikel(changed, 'inwerkingtreding')).toContain(zin)
  })

  test('for an indefinite time there is no end and no renewal', () => {
    const text = artikel(boomVan('onderwijs-jeugdhulp', ['soort: bepaald', 'soort: onbepaald']), 'looptijd-opzegging')
    expect(text).toContain('geldt voor onbepaalde tijd')
    expect(text).not.toContain('verlengd')
  })

  test('an agreement that binds nobody in law sends nobody to the court', () => {
    const text = artikel(boomVan('onderwijs-jeugdhulp', ['aard: overeenkomst', 'aard: niet-afdwingbaar']), 'geschillen')
    expect(text).toContain('niet in rechte afdwingbaar')
    expect(text).not.toContain('de rechter die')
  })

  test('only the limits of those who take part are there', () => {
    const text = artikel(boom, 'verstrekkingsgrenzen')
    expect(text).toContain('samenwerkingsverband')
    expect(text).not.toMatch(/doorstroompunt|Participatiewet|Wet politiegegevens/)
  })

  test('without a reglement no rank for it, and an allowed recording has its conditions', () => {
    const changed = boomVan('onderwijs-jeugdhulp', ['vorm: bijlage', 'vorm: geen'], ['opnemen: nee', 'opnemen: ja'])
    expect(artikel(changed, 'rangorde')).not.toContain('reglement')
    expect(artikel(changed, 'opnemen-en-ai')).toContain('vooraf weten en ermee instemmen')
  })
})
