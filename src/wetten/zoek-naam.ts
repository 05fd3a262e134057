import type { Wet } from './types.ts'

const accents = /[\u0300-\u036f]/g

/** The way an id is made of a citeertitel. */
export const naarId = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const namen = (wet: Wet): readonly string[] => [
  wet.citeertitel,
  ...(wet.afkorting === undefined ? [] : [wet.afkorting]),
  ...(wet.andereNamen ?? []),
]

/**
 * By exact spelling first, so that 'WGS' and 'Wgs' stay two laws; then by the letters alone. One spelling can still
 * name two laws: 'Wpg' is the abbreviation of one and another name of the other.
 */
export const zoekNaam = (wetten: readonly Wet[], naam: string): readonly Wet[] => {
  const exact = wetten.filter((wet) => wet.id === naam || namen(wet).includes(naam))
  if (exact.length > 0) return exact
  const id = naarId(naam)
  return id === '' ? [] : wetten.filter((wet) => namen(wet).some((n) => naarId(n) === id))
}
