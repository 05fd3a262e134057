/** 'Bedoelde u …?': the nearest of a closed list of words, by edit distance with swaps, bounded in length and distance. */

const maxLength = 64

/** Spelling that people vary without meaning another word: capitals, accents, spaces, hyphens, underscores. */
const plain = (text: string): string =>
  text
    .slice(0, maxLength)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, before[j - 2]! + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return previous[b.length]!
}

/** Candidates near `woord`, nearest first, at most `aantal`; the order of the list decides ties. */
export const lijktOp = (woord: string, kandidaten: readonly string[], aantal = 1): string[] => {
  const asked = plain(woord)
  if (asked === '' || woord.length > maxLength) return []
  const limit = asked.length <= 4 ? 1 : asked.length <= 7 ? 2 : 3
  return kandidaten
    .map((kandidaat, index) => ({ kandidaat, index, afstand: nearness(asked, plain(kandidaat), limit) }))
    .filter(({ afstand }) => afstand <= limit)
    .sort((a, b) => a.afstand - b.afstand || a.index - b.index)
    .slice(0, aantal)
    .map(({ kandidaat }) => kandidaat)
}

/** A word that begins with the other one ('thuiszitters' for 'thuiszittersoverleg') is near as well, but never nearest. */
const nearness = (asked: string, candidate: string, limit: number): number => {
  const found = distance(asked, candidate, limit)
  if (found <= limit) return found
  const begins =
    asked.length >= 4 && candidate.length >= 4 && (candidate.startsWith(asked) || asked.startsWith(candidate))
  return begins ? limit : limit + 1
}

/** The question itself, or '' when nothing is near. */
export const bedoeldeU = (woord: string, kandidaten: readonly string[]): string => {
  const [kandidaat] = lijktOp(woord, kandidaten)
  return kandidaat === undefined ? '' : `Bedoelde u ‘${kandidaat}’?`
}
