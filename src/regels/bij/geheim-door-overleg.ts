import { zinOverDoorbreking } from '../patterns/doorbreking-teksten.ts'
import { teksten } from '../patterns/teksten.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = ({ beschrijving }) =>
  teksten(beschrijving).flatMap(({ pad, tekst }) => {
    const zin = zinOverDoorbreking(tekst)
    if (zin === undefined) return []
    return [
      {
        pad,
        bericht: `Hier staat dat een ander dan de beroepsbeoefenaar over het geheim beslist: ‘${zin.trim()}’.`,
        hulp: 'Schrijf dat de beroepsbeoefenaar zelf beslist of hij zijn geheim doorbreekt, en langs welke weg. De voorzitter, het overleg en het convenant kunnen dat niet voor hem doen.',
      },
    ]
  })

export const geheimDoorOverleg: Regel = {
  code: 'BIJ009',
  titel: 'Geheim doorbroken door overleg of convenant',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-7', artikel: '457', lid: '1' },
    { wet: 'jeugdwet', artikel: '7.3.11', lid: '1' },
  ],
  dekt: ['BIJ-09'],
  check,
}
