import type { Plek, Wet } from './types.ts'
import { artikelnummer } from './zoek-artikel.ts'

const eli = (celex: string): string | undefined => {
  const parts = /^3(\d{4})([RL])(\d{4})$/.exec(celex)
  if (!parts) return undefined
  const [, jaar, soort, nummer] = parts
  return `https://eur-lex.europa.eu/eli/${soort === 'L' ? 'dir' : 'reg'}/${jaar}/${Number(nummer)}/oj`
}

/**
 * Deep link by Juriconnect (JCI 1.3). The colon of 'artikel 10:12' stays as it is; a book of the Burgerlijk Wetboek
 * has a BWB-id of its own and takes the article without the book number. With a date the link is to that version.
 */
export const deeplink = (wet: Wet, plek?: Plek, datum?: string): string | undefined => {
  if (wet.celex !== undefined) return eli(wet.celex)
  if (wet.bwb === undefined) return undefined
  const artikel = plek ? `&artikel=${artikelnummer(wet, plek.artikel)}` : ''
  const lid = plek?.lid !== undefined ? `&lid=${plek.lid}` : ''
  const versie = datum !== undefined ? `&z=${datum}&g=${datum}` : ''
  return `https://wetten.overheid.nl/jci1.3:c:${wet.bwb}${artikel}${lid}${versie}`
}
