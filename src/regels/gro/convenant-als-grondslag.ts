import { zinMetConvenantAlsGrond } from '../patterns/convenant-teksten.ts'
import { teksten } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving).flatMap(({ pad, tekst }) => {
    const zin = zinMetConvenantAlsGrond(tekst)
    if (zin === undefined) return []
    return [
      {
        pad,
        bericht: `Hier is het convenant zelf de grond om gegevens te verwerken: ‘${zin}’.`,
        hulp: 'Noem in plaats van het convenant de taak of plicht uit de wet. Schrijf bijvoorbeeld: ‘Ieder deelt alleen wat zijn eigen wettelijke taak toelaat; dit convenant regelt hoe.’',
      },
    ]
  })

const avg = 'algemene-verordening-gegevensbescherming'
export const convenantAlsGrondslag: Regel = {
  code: 'GRO100',
  titel: 'Convenant als grondslag',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '6', lid: '1' },
    { wet: avg, artikel: '6', lid: '3' },
  ],
  dekt: ['WET-09', 'G7'],
  check,
}
