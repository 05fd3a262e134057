import { teksten } from '../patterns/teksten.ts'
import { uavgInTekst } from '../patterns/uavg-tekst.ts'
import { noemt, wetsverwijzingen } from '../patterns/wetsverwijzingen.ts'
import type { Regel, Vondst } from '../types.ts'

const uavg = 'uitvoeringswet-algemene-verordening-gegevensbescherming'
const artikel42 = uavgInTekst('42')

const vondst = (pad: string): Vondst => ({
  pad,
  bericht:
    'Hier staat artikel 42 UAVG. Die uitzondering op het melden van een datalek aan de betrokkene geldt alleen voor financiële ondernemingen.',
  hulp: 'Haal artikel 42 UAVG weg. Of een datalek aan de betrokkene wordt gemeld, volgt uit artikel 34 AVG.',
})

const check: Regel['check'] = ({ beschrijving }) => [
  ...teksten(beschrijving)
    .filter(({ tekst }) => artikel42.test(tekst))
    .map(({ pad }) => vondst(pad)),
  ...wetsverwijzingen(beschrijving)
    .filter((ref) => noemt([ref], [{ wet: uavg, artikel: '42' }]))
    .map(({ pad }) => vondst(pad)),
]

export const datalekuitzonderingTeRuim: Regel = {
  code: 'REC005',
  titel: 'Uitzondering voor financiële ondernemingen gebruikt',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: uavg, artikel: '42' },
    { wet: 'algemene-verordening-gegevensbescherming', artikel: '34' },
  ],
  dekt: ['REC-05'],
  check,
}
