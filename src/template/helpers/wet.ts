import type { Helper } from '../helper.ts'
import { optioneel, tekstVan } from './hulp.ts'

/** A fixed citation of one place, or of several articles; what is not in the catalogue is a mistake in the template. */
export const wet: Helper = {
  naam: 'wet',
  uitleg: 'Een wetsartikel, of meer artikelen van één wet; vorm="voluit" noemt de wet bij haar citeertitel.',
  voorbeeld: '{{wet "jeugdwet" "7.4.0" lid="1"}} → artikel 7.4.0 lid 1 Jeugdwet',
  run: ([naam, ...artikelen], hash, context) => {
    const wetId = tekstVan(naam, 'wet')
    const binnen = {
      ...(hash.lid === undefined ? {} : { lid: tekstVan(hash.lid, 'lid') }),
      ...(hash.onderdeel === undefined ? {} : { onderdeel: tekstVan(hash.onderdeel, 'onderdeel') }),
    }
    const plekken =
      artikelen.length === 0
        ? [{ wet: wetId }]
        : artikelen.map((artikel) => ({ wet: wetId, artikel: tekstVan(artikel, 'wet'), ...binnen }))
    const vorm = optioneel(hash.vorm, 'vorm') === 'voluit' ? 'voluit' : 'kort'
    const tekst = context.citeer(plekken, vorm)
    if (tekst === undefined)
      throw new Error(
        `Dit artikel staat niet in de catalogus: ${[wetId, ...plekken.flatMap((plek) => Object.values(plek).slice(1))].join(' ')}.`,
      )
    return tekst
  },
}
