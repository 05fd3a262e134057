/** A council reads two pages, a college three; measured in Word, without the list of open points. */
import { expect, test } from 'vitest'
import { renderWord } from '../../src/word/index.ts'
import { tekstVanPdf, zetOm } from '../hulp/libreoffice.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { voorbeelden } from '../hulp/voorbeelden.ts'
import { bomenVan, voorbeeld, zonderBesluiten } from './besluit-hulp.ts'

const soffice = programma('soffice')
const pdftotext = programma('pdftotext')
const grens: Readonly<Record<string, number>> = { raadsinformatiebrief: 2, collegevoorstel: 3 }

const paginas = (b: Parameters<typeof bomenVan>[0], alles: boolean): string[] =>
  bomenVan(b, ...Object.keys(grens)).flatMap(({ opdracht, tree }, i, all) => {
    if (!alles && all.findIndex((each) => each.opdracht.soort === opdracht.soort) !== i) return []
    const pdf = zetOm(soffice ?? '', renderWord(tree), 'pdf')
    const lengte = tekstVanPdf(pdftotext ?? '', pdf).split('\f').length - 1
    return lengte > (grens[opdracht.soort.naam] ?? 0) ? [`${opdracht.pad}: ${lengte}`] : []
  }, 300_000)

test('both kinds have a limit', () => expect(Object.values(grens).every((max) => max > 0)).toBe(true))

const alles = process.env.VOLLEDIG === '1'
for (const naam of alles ? voorbeelden : ['onderwijs-jeugdhulp'])
  testMet(
    { soffice, pdftotext },
    `${naam}: letter and voorstel are short enough`,
    () => {
      expect(paginas(voorbeeld(naam), alles)).toEqual([])
      expect(paginas(zonderBesluiten(voorbeeld(naam)), alles)).toEqual([])
    },
    300_000,
  )
