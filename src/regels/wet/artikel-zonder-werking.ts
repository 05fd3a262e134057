import { wetsverwijzingen } from '../patterns/wetsverwijzingen.ts'
import type { Regel } from '../types.ts'

const zegt = {
  'niet-in-werking': 'is nog niet in werking getreden',
  onverbindend: 'is door de rechter onverbindend verklaard',
} as const

const check: Regel['check'] = ({ beschrijving, wetten }) =>
  wetsverwijzingen(beschrijving).flatMap(({ wet, artikel, lid, onderdeel, pad }) => {
    if (wet === undefined || artikel === undefined) return []
    const werking = wetten.artikel(wet, artikel, lid, onderdeel)?.artikel.werking
    if (werking === undefined) return []
    const ref = { wet, artikel, ...(lid ? { lid } : {}), ...(onderdeel ? { onderdeel } : {}) }
    return [
      {
        pad,
        bericht: `Hier staat ${wetten.citeer(ref) ?? artikel} als grond. Dat artikel ${zegt[werking]}.`,
        hulp: 'Noem een artikel dat wel werkt, of haal de verwijzing weg.',
      },
    ]
  })

export const artikelZonderWerking: Regel = {
  code: 'WET101',
  titel: 'Artikel zonder werking',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  check,
}
