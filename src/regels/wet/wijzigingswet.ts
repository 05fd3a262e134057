import { genoemdeWetten } from '../patterns/genoemde-wetten.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) =>
  genoemdeWetten(invoer).flatMap(({ wet: id, pad }) => {
    const wet = invoer.wetten.wet(id)
    if (wet?.soort !== 'wijzigingswet') return []
    return [
      {
        pad,
        bericht: `Hier staat ${invoer.wetten.citeer({ wet: id }) ?? id} als grond. Die wijzigt alleen andere wetten; de taak of plicht staat in de gewijzigde wet.`,
        hulp: `Noem de wet die is gewijzigd.${wet.opmerking ? ` ${wet.opmerking}` : ''}`,
      },
    ]
  })

export const wijzigingswet: Regel = {
  code: 'WET100',
  titel: 'Wijzigingswet als grond',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '6', lid: '3' }],
  check,
}
