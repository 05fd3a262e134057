/** Text for a terminal: clean, wrapped, cut off. Width is counted in code points; wide signs are rare in Dutch. */

/** Control signs and signs that turn the reading direction could change what the reader sees; they become a dot. */
const gevaarlijk = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

export const schoon = (text: string): string => text.replace(/\r\n?/g, '\n').replace(gevaarlijk, '·')

/** One line: line breaks and tabs become a space. */
export const eenRegel = (text: string): string => schoon(text).replace(/\s+/g, ' ').trim()

/** Breaks at spaces; the lines after the first get `indent`. A word that is too long stays whole, so it can be copied. */
export const omslaan = (text: string, width: number, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of eenRegel(text).split(' ')) {
    const start = lines.length === 0 ? '' : indent
    if (line === '') line = start + word
    else if ([...line].length + 1 + [...word].length <= Math.max(width, 20)) line += ` ${word}`
    else {
      lines.push(line)
      line = indent + word
    }
  }
  return [...lines, line].join('\n')
}

/** Cut off at `width` with an ellipsis. */
export const afkappen = (text: string, width: number): string => {
  const signs = [...eenRegel(text)]
  return signs.length <= width
    ? signs.join('')
    : `${signs
        .slice(0, Math.max(width - 1, 1))
        .join('')
        .trimEnd()}…`
}
