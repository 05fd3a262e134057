const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const two = (value: number): string => `${value}`.padStart(2, '0')

/** '3 maart 2027', '03-03-2027' or '2027-03-03' as ISO date; undefined when it is none of these. */
export const isoDate = (text: string): string | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return text
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[ -]([a-z]+|\d{1,2})[ -](\d{4})$/.exec(text.trim().toLowerCase()) ?? []
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month) + 1
  return number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31
    ? undefined
    : `${year}-${two(number)}-${two(Number(day))}`
}

/** A document without a date carries this one, so that its bytes stay the same. */
const fixedDate = '2000-01-01'

/** The one moment that stands everywhere in the package. */
export const packageDate = (versiedatum: string | undefined): string => {
  const date = versiedatum === undefined ? undefined : isoDate(versiedatum)
  const valid = date !== undefined && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))
  return `${valid ? date : fixedDate}T00:00:00Z`
}
