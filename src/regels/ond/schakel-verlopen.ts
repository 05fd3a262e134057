import { isVanaf } from '../../bevinding/bevinding.ts'
import { eersteHandtekening, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { noem } from '../patterns/noem.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const beoordeel = (keten: Keten, { status, peildatum }: Invoer, onbekend: string[]): Vondst[] => {
  const { partner, schakels, verleners } = keten
  const getekend = eersteHandtekening(keten)
  // once it was signed, the day of today says nothing about that day
  const gedaan = isVanaf(status, 'ondertekend')
  const op = getekend?.datum ?? (gedaan ? undefined : peildatum)
  const wanneer = getekend?.datum ? `er is getekend op ${getekend.datum}` : `de peildatum is ${op}`
  const dated = [
    ...schakels.filter(({ geldigTot }) => geldigTot),
    ...verleners.filter(({ ingetrokken }) => ingetrokken),
  ]
  if (op === undefined) {
    if (dated.length > 0) onbekend.push(gedaan ? `${partner.pad}.ondertekening` : 'samenwerking.peildatum')
    return []
  }
  return [
    ...schakels
      .filter(({ geldigTot }) => geldigTot !== undefined && geldigTot < op)
      .map((stuk) => ({
        pad: `${stuk.pad}.geldigTot`,
        bericht: `${noem(stuk)} geldt tot en met ${stuk.geldigTot}; ${wanneer}.`,
        hulp: 'Laat een nieuw stuk geven en vul de nieuwe datum in bij ‘geldigTot’, of laat de ondertekening bekrachtigen.',
      })),
    ...verleners
      .filter(({ ingetrokken }) => ingetrokken !== undefined && ingetrokken <= op)
      .map((verlener) => ({
        pad: `${verlener.pad}.ingetrokken`,
        bericht: `${noem(partner)} heeft de bevoegdheid om te ondertekenen op ${verlener.ingetrokken} ingetrokken; ${wanneer}.`,
        hulp: 'Laat de partij zelf ondertekenen (‘vertegenwoordiging’), laat een nieuw stuk geven, of verbeter de datum.',
      })),
  ]
}

const check: Regel['check'] = (invoer) => {
  const onbekend: string[] = []
  const perPad = new Map<string, Vondst>()
  for (const keten of ketens(invoer.beschrijving, invoer.peildatum))
    for (const vondst of beoordeel(keten, invoer, onbekend)) if (!perPad.has(vondst.pad)) perPad.set(vondst.pad, vondst)
  return uitkomst([...perPad.values()], onbekend)
}

export const schakelVerlopen: Regel = {
  code: 'OND004',
  titel: 'Volmacht of machtiging verlopen of ingetrokken',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '72' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:8' },
  ],
  dekt: ['OND-04', 'P3'],
  check,
}
