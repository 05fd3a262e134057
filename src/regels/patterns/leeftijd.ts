/** Sentences about who may say yes, or use his rights. */
const recht =
  /toestemming|toestemmen|instemm|stemt (?:\p{L}+ )*in(?!\p{L})|\binzage\b|privacyrecht|rechten (?:zelf )?uitoefen/iu
/** An age as a limit; a number of years that something is kept is none. */
const grens =
  /(?:vanaf|ouder dan|boven|jonger dan|onder|van|tot en met|t\/m|tot|tussen)(?: de)? (?<a>\d{1,2})(?!\d)(?: jaar(?! (?:na|bewa|geldig))|(?= (?:of|en|tot) \d))|(?<b>\d{1,2}) jaar (?:of|en) (?:ouder|jonger)|(?<c>\d{1,2})-jarig|(?<d>\d{1,2})-plus/giu

/** The law draws its lines at these ages. */
const vanDeWet = new Set([12, 16, 18])
/** The last year before such a line: 'tot en met 15 jaar'. */
const totEnMet = new Set([11, 15, 17])

export const afwijkendeLeeftijd = (tekst: string): { readonly leeftijd: number; readonly zin: string } | undefined => {
  for (const zin of tekst.split(/(?<=[.;!?])\s+/)) {
    if (!/\d/.test(zin) || !recht.test(zin)) continue
    for (const match of zin.matchAll(grens)) {
      const { a, b, c, d } = match.groups ?? {}
      const leeftijd = Number(a ?? b ?? c ?? d)
      if (vanDeWet.has(leeftijd)) continue
      if (totEnMet.has(leeftijd) && /^(?:tot en met|t\/m)/i.test(match[0])) continue
      return { leeftijd, zin: zin.trim() }
    }
  }
  return undefined
}
