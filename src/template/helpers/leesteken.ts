import type { Helper } from '../helper.ts'
import { itemsVan, optioneel } from './hulp.ts'

export const leesteken: Helper = {
  naam: 'leesteken',
  uitleg:
    'Wat achter een onderdeel van een opsomming hoort: een puntkomma, ‘; en’ voor het laatste, een punt aan het slot.',
  voorbeeld: '1. {{this}}{{leesteken @nummer ../taken}}',
  run: ([nummer, list], hash) => {
    const left = itemsVan(list, 'leesteken').length - Number(nummer)
    if (left <= 0) return '.'
    return left === 1 ? `; ${optioneel(hash.voegwoord, 'voegwoord') ?? 'en'}` : ';'
  },
}
