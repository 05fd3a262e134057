/** The documents as they are read: what the templates say and what the examples add, without names and addresses. */
import { expect } from 'vitest'
import { documentsoorten } from '../../src/documenten/index.ts'
import { groepen } from '../../src/documenten/soort.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { toetsVan } from '../../src/pipeline/toets.ts'
import { bezoekPhrasing } from '../../src/tree/transforms/verwijzingen.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'
import { unknownWords } from './spelling.ts'

const hunspell = programma('hunspell')

/** Fields that hold a name, an address or a number; their words are names wherever they stand. */
const namen =
  /^(id|register|naam|korteNaam|handelsnaam|zetel|adres|plaats|regio|titel|citeertitel|benaming|samenwerking|school|kenmerk|vindplaats|rechter|voorganger|overeenkomst)$/
/** Addresses, paths, quoted ids, codes, numbers, words that were cut off, names of files and options. */
const geenWoord =
  /\S+@\S+|https?:\/\/\S+|\S*\[[^\]\s]+\]\S*|‘[a-z0-9-]+’|\S*…|\p{L}+-(?!\p{L})|\S*\d\S*|\b[\w-]+\.(?:docx|md|csv|json|yaml)\b|--[a-z]+|\b[a-z]+[A-Z]\w*\b|\b\w+(?:\.\w+)+\b/gu

/** Every word of the fields that hold a name. */
const naamwoorden = (value: unknown, veld = ''): string[] => {
  if (typeof value === 'string') return namen.test(veld) ? (value.match(/[\p{L}-]+/gu) ?? []) : []
  if (Array.isArray(value)) return value.flatMap((each) => naamwoorden(each, veld))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => naamwoorden(each, key))
}

testMet({ hunspell }, 'no unknown word in any document of any example', () => {
  const lines = new Map<string, string>()
  // A plan names our documents by the names of their files.
  const bekend = new Set(documentsoorten.map(({ naam }) => naam))
  for (const naam of voorbeelden) {
    const beoordeling = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
    const { beschrijving } = beoordeling
    if (!beschrijving) throw new Error(naam)
    for (const word of naamwoorden(beschrijving)) bekend.add(word.toLowerCase())
    const opties = { varianten: true, alleen: Object.keys(groepen) }
    for (const { tree, opdracht } of bouwBomen(beschrijving, inhoud, opties, undefined, toetsVan(beoordeling)).bomen)
      bezoekPhrasing(tree.children, (node) => {
        if (node.type !== 'text') return
        const text = node.value.replace(geenWoord, ' ')
        if (!lines.has(text)) lines.set(text, `${naam}/${opdracht.pad}`)
      })
  }
  const words = unknownWords(hunspell ?? '', [...lines.keys()]).filter((word) => !bekend.has(word.toLowerCase()))
  const plaats = (word: string): string | undefined => [...lines].find(([text]) => text.includes(word))?.[1]
  // Correct, but not in the dictionary: add it to test/taal/woordenlijst.txt.
  expect(words.map((word) => `${plaats(word)}: ${word}`)).toEqual([])
})
