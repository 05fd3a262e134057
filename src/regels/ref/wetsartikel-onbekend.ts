import type { OnbekendArtikel } from '../../model/ruim-op.ts'
import type { Invoer, Regel } from '../types.ts'

/** Laws that lapsed or never came, and articles that moved, have rules of their own (WET002 to WET004). */
const heeftEigenRegel = ({ wet, artikel, lid, onderdeel }: OnbekendArtikel, { wetten }: Invoer): boolean => {
  if (wet === undefined) return false
  const status = wetten.wet(wet)?.status
  if (status !== undefined && status !== 'geldt') return true
  return artikel !== undefined && wetten.vroeger(wet, artikel, lid, onderdeel) !== undefined
}

const check: Regel['check'] = (invoer) =>
  invoer.opgeruimd.artikelen
    .filter((one) => !heeftEigenRegel(one, invoer))
    .map(({ pad, wet, artikel, lid, onderdeel }) => {
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

export const wetsartikelOnbekend: Regel = {
  code: 'REF006',
  titel: 'Wetsartikel onbekend',
  ernst: 'fout',
  blokkeertVanaf: 'concept',
  rol: 'jurist',
  gronden: [],
  dekt: ['WET-01'],
  check,
}
