/** A short fingerprint of a text (FNV-1a, two lanes of 32 bits): tells change apart from no change, no more. */
export const vingerafdruk = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ (code + index), 0x85ebca6b)
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
  return hex(first) + hex(second)
}
