import type { Regel } from './types.ts'

const check: Regel['check'] = ({ opgeruimd, wettenBekend }) =>
  wettenBekend
    ? opgeruimd.artikelen.map(({ pad, wet, artikel, lid, onderdeel }) => {
        const parts = [wet, artikel && `artikel ${artikel}`, lid && `lid ${lid}`, onderdeel && `onderdeel ${onderdeel}`]
        const shown = parts.filter(Boolean).join(', ')
        return {
          pad,
          bericht:
            wet === undefined
              ? 'Bij dit wetsartikel staat niet van welke wet het is. De verwijzing wordt niet gebruikt.'
              : `Het wetsartikel ‘${shown}’ staat niet in de wetcatalogus en wordt niet gebruikt.`,
          hulp: 'Controleer de wet, het artikel en het lid met ‘convenant uitleg <wet>’. Ontbreekt het artikel in de catalogus? Laat een jurist het toevoegen.',
        }
      })
    : []

export const wetsartikelOnbekend: Regel = {
  code: 'REF006',
  titel: 'Wetsartikel onbekend',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  rol: 'jurist',
  gronden: [],
  check,
}
