import { ketens } from '../../model/afgeleid/keten.ts'
import { isZelfBevoegd, moetErZijn } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { isSchooldirecteur } from '../patterns/schooldirecteur.ts'
import type { Regel, Vondst } from '../types.ts'

const check: Regel['check'] = ({ beschrijving, index, kennis, status, opgeruimd, peildatum }) =>
  ketens(beschrijving, peildatum).flatMap((keten): Vondst[] => {
    const { partner, orgaan, ondertekenaar: wie, schakels } = keten
    if (!wie?.functie || schakels.length > 0 || !isSchooldirecteur(index, partner, wie)) return []
    const bevoegdheid = kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)
    if (bevoegdheid && isZelfBevoegd(wie.functie, bevoegdheid)) return []
    if (/managementstatuut/iu.test(partner.vertegenwoordiging?.bron ?? '')) return []
    const pad = `${wie.pad}.mandaat`
    if (opgeruimd.losse.some((los) => los.pad === pad)) return []
    if (!('mandaat' in wie.nvt) && !moetErZijn(status, keten)) return []
    return [
      {
        pad,
        bericht: `Voor het bevoegd gezag ${noem(partner)} ondertekent ‘${wie.functie}’; er staat geen volmacht en geen managementstatuut bij.`,
        hulp: 'Laat het bestuur ondertekenen, leg de volmacht vast bij ‘mandaten’, of noem het managementstatuut bij ‘vertegenwoordiging.bron’.',
      },
    ]
  })

export const schooldirecteurZonderVolmacht: Regel = {
  code: 'OND006',
  titel: 'Schooldirecteur zonder volmacht of managementstatuut',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'wet-op-het-primair-onderwijs', artikel: '30a', lid: '1' },
    { wet: 'wet-op-het-primair-onderwijs', artikel: '31', lid: '2' },
    { wet: 'wet-op-het-primair-onderwijs', artikel: '31', lid: '3' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
  ],
  dekt: ['OND-06'],
  check,
}
