/** Characters that one cannot see, found before anything else is done with the text. */
export interface Teken {
  readonly offset: number
  readonly regelnummer: number
  readonly teken: string
}

// C0 without tab and line ends, DEL, C1 without NEL, noncharacters, a carriage return that ends no line.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/g
/** No-break and other odd spaces, zero-width characters, soft hyphen, BOM inside the text. */
export const onzichtbaar = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** One per line. */
export const besturingstekens = (text: string): Teken[] => {
  const found = new Map<number, Teken>()
  let regelnummer = 1
  let from = 0
  for (const match of text.matchAll(control)) {
    for (let i = text.indexOf('\n', from); i >= 0 && i < match.index; i = text.indexOf('\n', from)) {
      regelnummer += 1
      from = i + 1
    }
    if (!found.has(regelnummer)) found.set(regelnummer, { offset: match.index, regelnummer, teken: match[0] })
  }
  return [...found.values()]
}

/** Lines whose indentation holds an invisible character that is no space. */
export const onzichtbareInspringing = (lines: readonly string[]): number[] =>
  lines.flatMap((line, index) => {
    const [lead = ''] = /^[\s\u200b-\u200f\u2060\u00ad\ufeff]*/.exec(line) ?? []
    return onzichtbaar.test(lead) && lead.length < line.length ? [index + 1] : []
  })

/** 'U+0007' */
export const tekennaam = (teken: string): string =>
  `U+${teken.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
