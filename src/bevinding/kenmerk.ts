/**
 * Short mark of a finding at its place: FNV-1a over the code and the source text there, folded to six hex digits.
 * An acceptance names it, so that it lapses when the place changes. Line ends do not count: a checkout may change them.
 */
export const kenmerk = (code: string, brontekst: string): string => {
  let hash = 0x811c9dc5
  for (const char of `${code}\n${brontekst.replace(/\r\n/g, '\n').trim()}`) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  }
  const folded = ((hash >>> 24) ^ hash) & 0xffffff
  return folded.toString(16).padStart(6, '0')
}
