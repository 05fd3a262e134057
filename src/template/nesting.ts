/** One sign of the grammar that opens or closes something. */
const tekens = /\{\{~?(?:[#^]|\s*else\s+[^}\s~]|\/)?|[()]/g

/**
 * Deepest nesting that a template can have, from its text alone: the parser itself is slow on hostile nesting, so it
 * is asked nothing before this is known. Every `else if` nests as well.
 */
export const nestingVan = (source: string): number => {
  // Per open block how many levels close with it.
  const blokken: number[] = []
  let blokdiepte = 0
  let haakjes = 0
  let deepest = 0
  for (const [teken] of source.matchAll(tekens)) {
    if (teken === '(') haakjes += 1
    else if (teken === ')') haakjes = Math.max(0, haakjes - 1)
    else {
      haakjes = 0
      if (teken.endsWith('/')) blokdiepte -= blokken.pop() ?? 0
      else if (/[#^]$/.test(teken)) {
        blokken.push(1)
        blokdiepte += 1
      } else if (teken.includes('else') && blokken.length > 0) {
        blokken.push((blokken.pop() ?? 0) + 1)
        blokdiepte += 1
      }
    }
    deepest = Math.max(deepest, blokdiepte, haakjes)
  }
  return deepest
}
