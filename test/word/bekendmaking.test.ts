/** A reglement that organs lay down themselves can be imported as an official publication without retyping. */
import { describe, expect, test } from 'vitest'
import { lintDocx, projectParagraphs, projectText, unzipDocx } from '../../src/docx/index.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { plainText } from '../../src/tree/plain-text.ts'
import { renderWord } from '../../src/word/index.ts'
import { ooxmlValidator, valideer } from '../hulp/ooxml-validator.ts'
import { testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'

const reglement = (vorm: string) => {
  const yaml = new TextDecoder().decode(leesVoorbeeld('onderwijs-jeugdhulp')).replace('vorm: bijlage', `vorm: ${vorm}`)
  const { beschrijving } = beoordeel(new TextEncoder().encode(yaml), inhoud, { bestand: 'samenwerking.yaml' })
  if (!beschrijving) throw new Error(vorm)
  const boom = bouwBomen(beschrijving, inhoud).bomen.find(({ opdracht }) => opdracht.soort.naam === 'privacyreglement')
  if (!boom) throw new Error('The reglement is not made.')
  return { tree: boom.tree, word: renderWord(boom.tree) }
}

const deel = (word: Uint8Array, naam: string): string => new TextDecoder().decode(unzipDocx(word).get(naam))
const stijlen = (word: Uint8Array): string[] => [...new Set(projectParagraphs(word).map(({ stijl }) => stijl))].sort()

describe('as a decision of each organ', () => {
  const { tree, word } = reglement('besluit-per-orgaan')

  test('has only the styles that the import knows', () => {
    expect(stijlen(word)).toEqual(['Heading1', 'ListNumber', 'ListNumber2', 'Normal', 'Title'])
  })
  test('articles, leden and onderdelen keep their automatic numbers', () => {
    const kop = projectParagraphs(word).filter(({ stijl }) => stijl === 'Heading1')
    expect(kop[0]).toMatchObject({ nummer: 'Artikel 1', tekst: 'Begrippen' })
    expect(kop.map(({ nummer }) => nummer)).toEqual(kop.map((_each, at) => `Artikel ${at + 1}`))
    const onderdelen = projectParagraphs(word).filter(({ stijl }) => stijl === 'ListNumber2')
    expect(onderdelen.slice(0, 2).map(({ nummer }) => nummer)).toEqual(['a.', 'b.'])
    expect(projectText(word)).toBe(plainText(tree))
  })
  test('has no header, and says in its properties what it is', () => {
    expect([...unzipDocx(word).keys()].filter((naam) => naam.includes('header'))).toEqual([])
    expect(deel(word, 'docProps/core.xml')).toContain('<cp:category>regeling</cp:category>')
    expect(deel(word, 'docProps/core.xml')).toContain('<dc:title>Privacyreglement Rivierenrand</dc:title>')
  })
  test('keeps our own rules', () => expect(lintDocx(word)).toEqual([]))
  testMet({ validator: ooxmlValidator() }, 'is valid Open XML', () => expect(valideer(word)).toEqual([]))
})

test('as an annex it looks like the convenant', () => {
  const { word } = reglement('bijlage')
  expect(stijlen(word)).toEqual(['Artikel', 'Lid', 'Normal', 'Onderdeel', 'Title'])
  expect(deel(word, 'docProps/core.xml')).not.toContain('cp:category')
})
