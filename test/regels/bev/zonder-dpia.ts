/** A complete example of which the whole DPIA is denied in one line. */
import { type Ingreep, type Voorbeeld, voorbeeldTekst } from '../bederf.ts'

export const ontkend = 'dpia: {nvt: iedere partij heeft een eigen DPIA}'

export const zonderDpia = (naam: Voorbeeld): Ingreep => {
  const text = voorbeeldTekst(naam)
  const start = text.indexOf('  dpia:\n    datum')
  const end = text.indexOf('\n  fgAdviezen:', start)
  return { zoek: text.slice(start, end), wordt: `  ${ontkend}` }
}
