/** Calendar dates as ISO text: they compare as text, and no time zone plays a part. */

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

const parts = (datum: string): [number, number, number] | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

/** Is this a day that exists? */
export const isDatum = (datum: string): boolean => {
  const [year = 0, month = 0, day = 0] = parts(datum) ?? []
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export const vergelijkDatums = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const isVoor = (a: string, b: string): boolean => a < b

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A month later than 31 January is the last day of February. */
export const plusMaanden = (datum: string, aantal: number): string | undefined => {
  const [year = 0, month = 0, day = 0] = isDatum(datum) ? parts(datum)! : []
  if (year === 0) return undefined
  const total = year * 12 + (month - 1) + aantal
  const newYear = Math.floor(total / 12)
  const newMonth = (total % 12) + 1
  return iso(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)))
}

/** Counted in UTC, where every day has 24 hours. */
export const plusDagen = (datum: string, aantal: number): string | undefined => {
  if (!isDatum(datum)) return undefined
  const [year, month, day] = parts(datum)!
  return new Date(Date.UTC(year, month - 1, day + aantal)).toISOString().slice(0, 10)
}
