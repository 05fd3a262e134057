import { genoemdeWetten } from '../patterns/genoemde-wetten.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) =>
  genoemdeWetten(invoer).flatMap(({ wet: id, pad }) => {
    const wet = invoer.wetten.wet(id)
    if (wet?.status !== 'wetsvoorstel') return []
    return [
      {
        pad,
        bericht: `Hier staat ${invoer.wetten.citeer({ wet: id }) ?? id} als grond. Dat is een wetsvoorstel${wet.vindplaats ? ` (${wet.vindplaats})` : ''}; het geldt nog niet.`,
        hulp: 'Noem de wet die nu geldt. Is er geen, dan is er voor dit onderdeel nog geen grond.',
      },
    ]
  })

export const wetsvoorstel: Regel = {
  code: 'WET003',
  titel: 'Wetsvoorstel als grond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-advies',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  dekt: ['WET-03'],
  check,
}
