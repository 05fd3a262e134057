import type { Zekerheid } from '../bevinding/bevinding.ts'
import type { Artikel, Gevonden, Niveau, Wet } from './types.ts'

const zekerheden: readonly Zekerheid[] = ['A', 'A2', 'A17', 'B', 'C']

const weakest = (artikelen: readonly Artikel[]): Zekerheid =>
  artikelen.reduce<Zekerheid>(
    (z, a) => (zekerheden.indexOf(a.zekerheid) > zekerheden.indexOf(z) ? a.zekerheid : z),
    'A',
  )

const find = (wet: Wet, artikel: string, lid?: string, onderdeel?: string): Artikel | undefined =>
  wet.artikelen.find((a) => a.artikel === artikel && a.lid === lid && a.onderdeel === onderdeel)

/**
 * Rows below a level that has no row of its own prove that the level exists: with only 'artikel 18 lid 3' listed,
 * 'artikel 18' may be cited as well. The other way round nothing is proven: 'artikel 18 lid 9' stays unknown.
 */
const fromParts = (wet: Wet, artikel: string, lid?: string): Artikel | undefined => {
  const parts = wet.artikelen.filter((a) => a.artikel === artikel && (lid === undefined || a.lid === lid))
  if (parts.length === 0) return undefined
  const onderwerp = parts.map((a) => a.onderwerp).join('; ')
  return { artikel, ...(lid === undefined ? {} : { lid }), onderwerp, zekerheid: weakest(parts) }
}

/** '7:457' as people write it is '457' in the book of the Burgerlijk Wetboek. */
export const artikelnummer = (wet: Wet, artikel: string): string => {
  const voorvoegsel = wet.citeren?.voorvoegsel
  return voorvoegsel && artikel.startsWith(voorvoegsel) ? artikel.slice(voorvoegsel.length) : artikel
}

export const zoekArtikel = (wet: Wet, gevraagd: string, lid?: string, onderdeel?: string): Gevonden | undefined => {
  const artikel = artikelnummer(wet, gevraagd)
  const asked: Niveau = onderdeel !== undefined ? 'onderdeel' : lid !== undefined ? 'lid' : 'artikel'
  const found = (niveau: Niveau, row: Artikel): Gevonden => ({ wet, artikel: row, niveau, precies: niveau === asked })
  if (onderdeel !== undefined) {
    const row = find(wet, artikel, lid, onderdeel)
    if (row) return found('onderdeel', row)
  }
  if (lid !== undefined) {
    const row = find(wet, artikel, lid) ?? (asked === 'lid' ? fromParts(wet, artikel, lid) : undefined)
    if (row) return found('lid', row)
  }
  const row = find(wet, artikel) ?? (asked === 'artikel' ? fromParts(wet, artikel) : undefined)
  return row && found('artikel', row)
}
