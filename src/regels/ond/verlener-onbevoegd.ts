import { type Keten, ketens } from '../../model/afgeleid/keten.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { findOrgaan } from '../../model/zoek.ts'
import { isVast, noemOrgaan } from '../patterns/bevoegd.ts'
import { eenPerPad } from '../patterns/een-per-pad.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

/** Which organs of a legal form can give away the power to sign; `anders` (a voorzitter) is left to people. */
const verleners: Readonly<Record<string, readonly string[]>> = {
  gemeente: ['college', 'burgemeester'],
  'openbaar-lichaam': ['dagelijks-bestuur', 'algemeen-bestuur', 'bestuur'],
  bedrijfsvoeringsorganisatie: ['bestuur', 'dagelijks-bestuur'],
  stichting: ['bestuur', 'raad-van-bestuur'],
  vereniging: ['bestuur', 'raad-van-bestuur'],
  bv: ['bestuur', 'raad-van-bestuur'],
  nv: ['bestuur', 'raad-van-bestuur'],
  staat: ['minister', 'college-van-pg'],
  politie: ['korpschef'],
}

const kan = ({ rechtsvorm }: Partner, soort: string): boolean => {
  const list = rechtsvorm === undefined ? undefined : verleners[rechtsvorm]
  return list === undefined || soort === 'anders' || list.includes(soort)
}

const beoordeel = ({ partner, tekent, orgaan, schakels, verleners: eigen }: Keten): Vondst[] => {
  const top = schakels[0]
  if (!top?.van?.length) return []
  if (tekent === partner && !isVast(top) && !top.van.some((gever) => eigen.includes(gever))) {
    return [
      {
        pad: `${top.pad}.van`,
        bericht: `De ondertekenaar van ${noem(partner)} steunt op ${noem(top)}, maar dat stuk is niet door ${noem(partner)} gegeven.`,
        hulp: 'Voeg bij ‘van’ deze partner toe met orgaan, datum en kenmerk, of noem bij de ondertekenaar het stuk van de eigen organisatie.',
      },
    ]
  }
  return eigen.flatMap((gever): Vondst[] => {
    // only of the first link: what comes after it, the receiver gave
    if (!gever.pad.startsWith(`${top.pad}.`)) return []
    const own = findOrgaan(
      gever.partner === undefined || gever.partner === partner.id ? partner : undefined,
      gever.orgaan,
    )
    if (!own?.soort) return []
    // what belongs to the burgemeester as an organ, only he can give
    const vanBurgemeester = orgaan?.soort === 'burgemeester' && own.soort === 'college'
    if (kan(partner, own.soort) && !vanBurgemeester) return []
    return [
      {
        pad: `${gever.pad}.orgaan`,
        bericht: `${noem(top)} is gegeven door ${noemOrgaan(own)} van ${noem(partner)}; dat orgaan heeft de bevoegdheid om ${orgaan?.soort === 'burgemeester' ? 'voor de burgemeester ' : ''}te ondertekenen niet zelf.`,
        hulp: 'Noem het orgaan dat de bevoegdheid wel heeft, of laat dat orgaan een nieuw stuk geven.',
      },
    ]
  })
}

const check: Regel['check'] = ({ beschrijving, peildatum }) =>
  eenPerPad(ketens(beschrijving, peildatum).flatMap(beoordeel))

export const verlenerOnbevoegd: Regel = {
  code: 'OND102',
  titel: 'Bevoegdheid gegeven door een ander orgaan',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '160', lid: '1', onderdeel: 'd' },
    { wet: 'gemeentewet', artikel: '171', lid: '2' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '33d' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '292', lid: '1' },
  ],
  dekt: ['OND-04'],
  check,
}
