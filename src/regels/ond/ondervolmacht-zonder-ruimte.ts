import { type Keten, ketens } from '../../model/afgeleid/keten.ts'
import type { Mandaat, Ondertekenaar } from '../../model/beschrijving.generated.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const zelfdeFunctie = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a.toLowerCase().includes(b.toLowerCase()) ||
  b.toLowerCase().includes(a.toLowerCase())

const vondst = (stuk: Mandaat, wie: string, verder: string, pad: string): Vondst => ({
  pad: `${stuk.pad}.onderlinge`,
  bericht: `${noem(stuk)} is gegeven aan ‘${stuk.aan?.functie ?? stuk.aan?.partner}’ en mag niet worden doorgegeven, maar ${wie} ${verder}.`,
  hulp: 'Laat de ontvanger zelf ondertekenen, laat de verlener het stuk rechtstreeks aan de ondertekenaar geven, of verbeter ‘onderlinge’ als het stuk doorgeven toestaat.',
  verwant: [{ bericht: 'Hier is het doorgegeven.', pad }],
})

/** A later link by the receiver of an earlier one. An opdracht rests on the burgemeester's own power, so it is none. */
const inKeten = ({ schakels }: Keten): Vondst[] =>
  schakels.flatMap((stuk, i) => {
    const next = schakels[i + 1]
    if (stuk.onderlinge !== 'nee' || !next || next.soort === 'opdracht') return []
    const samePartner = next.aan?.partner === undefined || next.aan.partner === stuk.aan?.partner
    if (samePartner && zelfdeFunctie(next.aan?.functie, stuk.aan?.functie)) return []
    return [
      vondst(stuk, noem(next) ?? next.id, 'steunt erop en geeft de bevoegdheid aan een ander', `${next.pad}.steuntOp`),
    ]
  })

/** The organisation that represents a party lets someone else sign than the one who got the volmacht. */
const bijTekenaar = ({ tekent, partner, schakels }: Keten): Vondst[] => {
  const stuk = schakels.at(-1)
  const functie = stuk?.aan?.functie
  const wie = tekent.vertegenwoordiging?.ondertekenaars ?? []
  if (tekent === partner || stuk?.onderlinge !== 'nee' || functie === undefined || wie.length === 0) return []
  if (wie.some((each: Ondertekenaar) => zelfdeFunctie(each.functie, functie))) return []
  return [vondst(stuk, `voor ${noem(tekent)}`, `ondertekent ‘${wie[0]?.functie}’`, `${wie[0]?.pad}.functie`)]
}

const check: Regel['check'] = ({ beschrijving, peildatum }) =>
  eenPerPad(ketens(beschrijving, peildatum).flatMap((keten) => [...inKeten(keten), ...bijTekenaar(keten)]))

export const ondervolmachtZonderRuimte: Regel = {
  code: 'OND101',
  titel: 'Bevoegdheid doorgegeven die niet mag worden doorgegeven',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '64' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:9' },
  ],
  dekt: ['OND-04'],
  check,
}
