import { isVanaf } from '../../bevinding/bevinding.ts'
import { type Keten, ketens, ondertekenendePartijen, schakelsNaar, tekentVoor } from '../../model/afgeleid/keten.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import type { Index } from '../../model/zoek.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

/** Functions that the piece of a signatory demands beside him. */
const samenMet = (index: Index, partner: Partner): readonly string[] =>
  (partner.vertegenwoordiging?.ondertekenaars ?? []).flatMap(
    ({ mandaat }) => schakelsNaar(index, mandaat).at(-1)?.aan?.gezamenlijkMet ?? [],
  )

const teWeinig = (partner: Partner, voor: string, waarom: string): Vondst[] => {
  const wie = partner.vertegenwoordiging?.ondertekenaars ?? []
  return wie.length === 1
    ? [
        {
          pad: `${partner.pad}.vertegenwoordiging.ondertekenaars`,
          bericht: `Voor ${voor} ondertekent alleen ‘${wie[0]?.functie ?? wie[0]?.id}’, maar ${waarom}.`,
          hulp: 'Voeg bij ‘ondertekenaars’ de tweede ondertekenaar toe, of verbeter ‘wijze’ of ‘gezamenlijkMet’ als één handtekening volgens de statuten of het stuk genoeg is.',
        },
      ]
    : []
}
const volgensStuk = (samen: readonly string[]): string => `volgens het stuk tekent daarnaast: ${opsomming(samen)}`

const beoordeel = (index: Index, partner: Partner, getekend: boolean): Vondst[] => {
  const { wijze, ondertekenaars: wie = [] } = partner.vertegenwoordiging ?? {}
  const samen = samenMet(index, partner)
  if (wie.length === 0 || (wijze !== 'gezamenlijk' && samen.length === 0)) return []
  const waarom = samen.length > 0 ? volgensStuk(samen) : 'de bestuurders zijn alleen samen bevoegd'
  const teKort = teWeinig(partner, noem(partner) ?? partner.id, waarom)
  if (teKort.length > 0) return teKort
  const handtekeningen = partner.ondertekening ?? []
  if (!getekend || handtekeningen.length === 0) return []
  const namen = new Set(handtekeningen.map(({ ondertekenaar, id }) => ondertekenaar ?? `handtekening ${id}`))
  if (namen.size >= 2) return []
  return [
    {
      pad: `${partner.pad}.ondertekening`,
      bericht: `Bij ${noem(partner)} staat één handtekening, maar ${waarom}.`,
      hulp: 'Voeg de tweede handtekening toe bij ‘ondertekening’, of laat de ondertekening bekrachtigen.',
    },
  ]
}

/** A volmacht to another organisation may ask for two signatures there; told once for all who gave that piece. */
const bijVolmacht = ({ partner, tekent, schakels }: Keten): Vondst[] => {
  const samen = tekent === partner ? [] : (schakels.at(-1)?.aan?.gezamenlijkMet ?? [])
  return samen.length === 0 ? [] : teWeinig(tekent, `de volmachtgevers van ${noem(tekent)}`, volgensStuk(samen))
}

const check: Regel['check'] = ({ beschrijving, index, status, peildatum }) =>
  eenPerPad([
    ...ketens(beschrijving, peildatum).flatMap(bijVolmacht),
    ...ondertekenendePartijen(beschrijving, peildatum)
      .filter((partner) => tekentVoor(beschrijving, partner) === undefined)
      .flatMap((partner) => beoordeel(index, partner, isVanaf(status, 'ondertekend'))),
  ])

export const gezamenlijkZonderTweede: Regel = {
  code: 'OND007',
  titel: 'Gezamenlijk bevoegd, één handtekening',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '292', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '292', lid: '3' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '45', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '45', lid: '3' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '240', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '240', lid: '3' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '130', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '130', lid: '3' },
  ],
  dekt: ['OND-07', 'P9'],
  check,
}
