import { isBindend, openWoordIn } from '../patterns/open-woorden.ts'
import { teksten } from '../patterns/teksten.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving)
    .filter((each) => each.in.type === 'Doel' && each.veld === 'tekst' && isBindend(each))
    .flatMap(({ pad, tekst }): Vondst[] => {
      const woord = openWoordIn('doel', tekst)
      if (woord === undefined) return []
      return [
        {
          pad,
          bericht: `Het doel ‘${tekst}’ is open: er staat ‘${woord}’.`,
          hulp: `Noem de doelen die u bedoelt en haal ‘${woord}’ weg. Is er nog een doel, maak daarvan een eigen doel.`,
        },
      ]
    })

export const doelTeRuim: Regel = {
  code: 'GRO017',
  titel: 'Doel te ruim',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [{ wet: 'algemene-verordening-gegevensbescherming', artikel: '5', lid: '1', onderdeel: 'b' }],
  dekt: ['GRO-17'],
  check,
}
