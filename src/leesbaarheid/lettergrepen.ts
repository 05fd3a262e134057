/** Syllables of a Dutch word by its spelling: groups of vowels, with what the spelling hides put right first. */

/** Borrowed words and endings that are said otherwise than they are spelled; also inside a compound. */
const anders: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/coach/g, 'kootsj'],
  [/online/g, 'onlain'],
  [/offline/g, 'oflain'],
  [/website/g, 'websait'],
  [/intake/g, 'inteek'],
  [/update/g, 'updeet'],
  [/mail/g, 'meel'],
  [/^case(?=$|manag|load)/g, 'kees'],
  [/qu/g, 'kw'],
  // 'y' before a vowel is a consonant
  [/y(?=[aeiou])/g, 'j'],
]
/** Two vowels that look like one sound and are two: 'museum', 'geuit', 'serieus'. */
const gescheiden: readonly (readonly [RegExp, string])[] = [
  [/eum(?=$|s)/g, 'e|um'],
  [/^(be|ge)(?=uit)/g, '$1|'],
  [/i(?=eus$|euze)/g, 'i|'],
]
const tremas: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' }
const klanken = /tion|sion|eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|[aeiouy]/g

/** 'overleg' → 3. A number counts one, an abbreviation in capitals its letters; at least one. */
export const lettergrepen = (word: string): number => {
  const letters = word.replace(/[^\p{L}\p{N}|-]/gu, '')
  if (/\d/.test(letters)) return Math.max(1, ...[letters.replace(/\d+/g, '')].map((rest) => (rest ? tel(rest) + 1 : 1)))
  if (/^\p{Lu}{2,5}$/u.test(letters)) return letters.length
  return Math.max(1, tel(letters))
}

const tel = (word: string): number => {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äëïöü]/g, (letter) => `|${tremas[letter]}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const spoken = [...anders, ...gescheiden].reduce((text, [from, to]) => text.replace(from, to), plain)
  return spoken.match(klanken)?.length ?? 0
}
