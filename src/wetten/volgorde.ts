const segments = (text: string): readonly string[] => text.match(/\d+|[a-z]+/g) ?? []

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareSegment = (a: string, b: string): number => {
  const numberA = /^\d/.test(a)
  const numberB = /^\d/.test(b)
  if (numberA && numberB) return Number(a) - Number(b)
  return numberA === numberB ? byCodePoint(a, b) : numberA ? -1 : 1
}

/** Order of article and lid numbers as a law prints them: 2, 2a, 10:2, 10:12, 39f, 39fa, 39j. */
export const vergelijkNummers = (a: string, b: string): number => {
  const left = segments(a)
  const right = segments(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareSegment(left[i]!, right[i]!)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Onderdelen run a … z, aa, ab: unlike in an inserted article (39fa), length goes before the alphabet. */
export const vergelijkOnderdelen = (a: string, b: string): number => a.length - b.length || byCodePoint(a, b)
