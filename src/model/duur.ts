import { isDatum, plusDagen, plusMaanden } from './datum.ts'

export type Eenheid = 'minuut' | 'uur' | 'werkdag' | 'dag' | 'week' | 'maand' | 'jaar'
export interface Duur {
  readonly aantal: number
  readonly eenheid: Eenheid
}

const eenheden: Readonly<Record<string, Eenheid>> = {
  minuut: 'minuut',
  minuten: 'minuut',
  uur: 'uur',
  werkdag: 'werkdag',
  werkdagen: 'werkdag',
  dag: 'dag',
  dagen: 'dag',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
}

/** '2 jaar' → {aantal: 2, eenheid: 'jaar'}; undefined when it is no duration. */
export const leesDuur = (tekst: string): Duur | undefined => {
  const match = /^(\d{1,3}) ([a-z]+)$/.exec(tekst)
  const woord = match?.[2] ?? ''
  const eenheid = Object.hasOwn(eenheden, woord) ? eenheden[woord] : undefined
  return match && eenheid ? { aantal: Number(match[1]), eenheid } : undefined
}

/** Hours in it, counting a month as 30 and a year as 365 days; only for comparing durations, working days as days. */
const uren: Readonly<Record<Eenheid, number>> = {
  minuut: 1 / 60,
  uur: 1,
  werkdag: 24,
  dag: 24,
  week: 168,
  maand: 720,
  jaar: 8760,
}
export const vergelijkDuren = (a: Duur, b: Duur): number => a.aantal * uren[a.eenheid] - b.aantal * uren[b.eenheid]

/** The day a duration after a date; undefined for hours and for working days, which need a calendar. */
export const plusDuur = (datum: string, { aantal, eenheid }: Duur): string | undefined => {
  if (!isDatum(datum)) return undefined
  switch (eenheid) {
    case 'jaar':
      return plusMaanden(datum, aantal * 12)
    case 'maand':
      return plusMaanden(datum, aantal)
    case 'week':
      return plusDagen(datum, aantal * 7)
    case 'dag':
      return plusDagen(datum, aantal)
    default:
      return undefined
  }
}
