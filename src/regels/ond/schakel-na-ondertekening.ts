import { eersteHandtekening, ketens } from '../../model/afgeleid/keten.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, peildatum }) => {
  const perPad = new Map<string, Vondst>()
  for (const keten of ketens(beschrijving, peildatum)) {
    const getekend = eersteHandtekening(keten)
    if (getekend?.datum === undefined) continue
    for (const verlener of keten.verleners) {
      if (verlener.datum === undefined || verlener.datum <= getekend.datum) continue
      perPad.set(`${verlener.pad}.datum`, {
        pad: `${verlener.pad}.datum`,
        bericht: `${noem(keten.partner)} gaf de bevoegdheid om te ondertekenen op ${verlener.datum}, na de ondertekening op ${getekend.datum}.`,
        hulp: 'Controleer beide datums. Kloppen zij? Laat de ondertekening bekrachtigen of opnieuw ondertekenen.',
        verwant: [{ bericht: 'Hier staat de ondertekening.', pad: getekend.pad }],
      })
    }
  }
  return [...perPad.values()]
}

export const schakelNaOndertekening: Regel = {
  code: 'OND104',
  titel: 'Volmacht of machtiging van na de ondertekening',
  ernst: 'fout',
  blokkeertVanaf: 'ondertekend',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '69' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '3:40' },
  ],
  dekt: ['P3'],
  check,
}
