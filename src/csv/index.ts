/** A table as text that a Dutch Excel opens as it is: UTF-8 with BOM, semicolons, CRLF, quotes as RFC 4180 says. */
export interface CsvTabel {
  readonly kolommen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}

/** What a spreadsheet takes for the beginning of a formula, or skips before one. */
const formule = /^[=+\-@\t\r\n＝＋－＠]/

/** An apostrophe makes text of what a spreadsheet would compute. */
const ongevaarlijk = (value: string): string => (formule.test(value) ? `'${value}` : value)

const cel = (value: string): string => {
  const safe = ongevaarlijk(value)
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const schrijfCsv = ({ kolommen, rijen }: CsvTabel): string => {
  const wrong = rijen.findIndex((rij) => rij.length !== kolommen.length)
  if (wrong >= 0) throw new Error(`csv: row ${wrong + 1} does not have ${kolommen.length} cells`)
  return `\uFEFF${[kolommen, ...rijen].map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`
}
