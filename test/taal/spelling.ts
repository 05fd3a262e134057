/** Dutch spelling with hunspell and our own word list. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const wordListPath = fileURLToPath(new URL('woordenlijst.txt', import.meta.url))

/** Correct words that the dictionary lacks: legal terms, names of laws and bodies, abbreviations. */
export function readWordList(): string[] {
  return readFileSync(wordListPath, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** The unknown words of these lines, each once, in the order of the text. `hunspell` is the path of the program. */
export function unknownWords(hunspell: string, lines: readonly string[]): string[] {
  const known = new Set(readWordList())
  const { status, stdout, stderr } = spawnSync(hunspell, ['-d', 'nl_NL', '-i', 'utf-8', '-l'], {
    // A typographic apostrophe splits words in this dictionary ('foto’s'); one at the end of a word closes a quotation.
    input: `${lines
      .join('\n')
      .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
      .replaceAll('’', ' ')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`hunspell: ${stderr}`)
  // The dot belongs to a word in this dictionary ('o.a.'), so the last word of a sentence has it too.
  const words = stdout.split('\n').map((word) => (known.has(word) ? word : word.replace(/\.+$/, '')))
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word) && !known.has(word) && !known.has(lowerFirst(word)))
}

/** A word of the list may also start a sentence. */
function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
