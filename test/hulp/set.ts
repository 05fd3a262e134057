/** Every document of every example: Word says what Markdown says, and both say what the tree says. */
import { describe, expect, test } from 'vitest'
import { groepen } from '../../src/documenten/soort.ts'
import { lintDocx, projectParagraphs, projectText } from '../../src/docx/index.ts'
import { beoordeel } from '../../src/index.ts'
import { renderMarkdown } from '../../src/markdown/index.ts'
import type { Boom } from '../../src/pipeline/bomen.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import type { Opdracht } from '../../src/pipeline/opdrachten.ts'
import { toetsVan } from '../../src/pipeline/toets.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { verwachtGolden } from './golden.ts'
import { paginas } from './libreoffice.ts'
import { markdownTekst } from './markdown-tekst.ts'
import { ooxmlValidator, valideer } from './ooxml-validator.ts'
import { programma, testMet } from './programma.ts'
import { inhoud, leesVoorbeeld } from './voorbeelden.ts'
import { zonderInhoud } from './zonder-inhoud.ts'

/**
 * The validator starts a program per document. These two examples together hold nearly every kind, complete and half
 * filled in; the full run validates every copy of every example.
 */
const gevalideerd: readonly string[] = ['onderwijs-jeugdhulp', 'concept']

/** All that holds for the documents of one example; each example has a file of its own, so that they run side by side. */
export const beproefSet = (naam: string): void => {
  const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
  const { beschrijving } = beoordeling
  if (!beschrijving) throw new Error(JSON.stringify(beoordeling.bevindingen.filter((b) => b.stopt)))
  const { bomen: alle, bevindingen } = bouwBomen(
    beschrijving,
    inhoud,
    { varianten: true, alleen: Object.keys(groepen) },
    undefined,
    toetsVan(beoordeling),
  )
  // The golden copy of a kind: the general one, or the first when every copy is for somebody.
  const isVoorbeeld = ({ opdracht }: Boom): boolean =>
    !opdracht.exemplaar || (opdracht.soort.alleenExemplaren === true && opdracht === eerste(opdracht))
  const eerste = ({ soort }: Opdracht) => alle.find(({ opdracht }) => opdracht.soort === soort)?.opdracht
  const eersteExemplaar = ({ soort }: Opdracht) =>
    alle.find(({ opdracht }) => opdracht.soort === soort && opdracht.exemplaar)?.opdracht
  // All copies in the full run; else one of each kind.
  const bomen = alle.filter(
    (boom) => process.env.VOLLEDIG === '1' || isVoorbeeld(boom) || boom.opdracht === eersteExemplaar(boom.opdracht),
  )

  test('no template fault, no reference to nowhere', () => expect(bevindingen).toEqual([]))

  test('the findings', () => {
    const regels = beoordeling.bevindingen.map(
      (b) => `${b.plaats.regelnummer}:${b.plaats.kolom} ${b.ernst} ${b.code} ${b.bericht}`,
    )
    verwachtGolden(`${naam}/bevindingen.txt`, `${regels.join('\n')}\n`)
  })

  describe.each(bomen.map((boom) => [boom.opdracht.pad, boom] as const))('%s', (pad, boom) => {
    const { tree } = boom
    const markdown = renderMarkdown(tree)
    const word = renderWord(tree)
    const voorbeeld = isVoorbeeld(boom)

    test('Markdown, read again, is the text of the tree', () => {
      expect(markdownTekst(renderMarkdown(zonderInhoud(tree)))).toBe(plainText(tree))
    })
    test('Word, with numbers recomputed, is the text of the tree', () =>
      expect(projectText(word)).toBe(plainText(tree)))
    test('Word keeps our own rules', () => expect(lintDocx(word)).toEqual([]))
    if (voorbeeld) {
      test('the text is as committed', () => verwachtGolden(`${naam}/${pad}.md`, markdown))
      test('the styles and numbers in Word are as committed', () => {
        const regels = projectParagraphs(word).map(({ stijl, nummer, tekst }) => `${stijl} | ${nummer} | ${tekst}`)
        verwachtGolden(`${naam}/${pad}.word.txt`, `${regels.join('\n')}\n`)
      })
    }
    if ((voorbeeld && gevalideerd.includes(naam)) || process.env.VOLLEDIG === '1')
      testMet({ validator: ooxmlValidator() }, 'Word is valid Open XML', () => expect(valideer(word)).toEqual([]))
  })

  const soffice = programma('soffice')
  if (process.env.VOLLEDIG === '1')
    testMet(
      { soffice },
      'LibreOffice renders every one of them',
      () => {
        const documenten = new Map(
          bomen.filter(isVoorbeeld).map(({ opdracht, tree }) => [opdracht.pad, renderWord(tree)]),
        )
        const gemaakt = paginas(soffice ?? '', documenten)
        expect([...gemaakt].filter(([, aantal]) => aantal < 1)).toEqual([])
        expect(gemaakt.size).toBe(documenten.size)
      },
      600_000,
    )
}
