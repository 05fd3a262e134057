import { onbruikbareWetten, plekTekst } from '../patterns/genoemde-wetten.ts'
import type { Regel } from '../types.ts'

/** Laws where the old article names a task that has changed as well, so that the text cannot stay. */
const zwaar: readonly string[] = ['wet-educatie-en-beroepsonderwijs', 'wet-op-het-primair-onderwijs']

const check: Regel['check'] = (invoer) =>
  onbruikbareWetten(invoer).flatMap(({ pad, wet: id, ...plek }) => {
    const wet = invoer.wetten.wet(id)
    if (wet?.status !== 'geldt' || plek.artikel === undefined) return []
    const vroeger = invoer.wetten.vroeger(id, plek.artikel, plek.lid, plek.onderdeel)
    if (!vroeger) return []
    const nu = vroeger.naar && invoer.wetten.citeer({ wet: id, ...vroeger.naar })
    return [
      {
        pad,
        ernst: zwaar.includes(id) ? 'fout' : 'waarschuwing',
        bericht: `${wet.citeertitel}, ${plekTekst(plek)}, bestaat zo niet meer. ${vroeger.opmerking} De verwijzing wordt niet gebruikt.`,
        hulp: nu
          ? `Verwijs naar ${nu}, en laat een jurist nagaan of dat dezelfde taak of plicht geeft.`
          : 'Zoek met ‘convenant uitleg <wet>’ welk artikel nu geldt.',
      },
    ]
  })

export const artikelVervallen: Regel = {
  code: 'WET004',
  titel: 'Artikel vervallen of verplaatst',
  ernst: 'fout',
  blokkeertVanaf: 'ter-advies',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  dekt: ['WET-04'],
  check,
}
