/** A pattern that finds whole words only, whatever their case; accents and hyphens count as letters. */
export const heleWoorden = (woorden: readonly string[]): RegExp => {
  const escaped = woorden.map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'iu')
}
