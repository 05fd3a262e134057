import { noem } from '../patterns/noem.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, wetten }) =>
  (beschrijving.bewaartermijnen ?? []).flatMap((bewaartermijn) => {
    const refs = bewaartermijn.wetten ?? []
    if (bewaartermijn.bron !== 'wet' || refs.length === 0) return []
    const overBewaren = refs.some(({ wet, artikel, lid, onderdeel }) => {
      const row = wet && artikel ? wetten.artikel(wet, artikel, lid, onderdeel)?.artikel : undefined
      return row?.termijn !== undefined || row?.aard?.includes('bewaren')
    })
    if (overBewaren) return []
    return [
      {
        pad: `${bewaartermijn.pad}.bron`,
        bericht: `De termijn voor ${noem(bewaartermijn)} heet een termijn uit de wet, maar volgens de wetcatalogus noemt geen van de genoemde artikelen een bewaartermijn.`,
        hulp: 'Kies bron: richtlijn, afspraak of selectielijst, of noem het artikel waarin de termijn staat.',
      },
    ]
  })

export const richtlijnAlsWet: Regel = {
  code: 'RET005',
  titel: 'Richtlijn of afspraak als wettelijke termijn',
  ernst: 'waarschuwing',
  rol: 'fg',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'e' }],
  dekt: ['RET-05'],
  check,
}
