import { noem } from '../patterns/noem.ts'
import { vervuldDoorGemeente } from '../patterns/orgaan-past.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) =>
  vervuldDoorGemeente(invoer)
    .filter(({ orgaan, kennis }) => kennis.verantwoordelijke === 'burgemeester' && orgaan.soort !== undefined)
    .filter(({ orgaan }) => orgaan.soort !== 'burgemeester')
    .map(({ partner, vervulling, orgaan }) => ({
      pad: `${vervulling.pad}.orgaan`,
      bericht: `Bij ${noem(partner)} hoort de openbare orde (‘${vervulling.id}’) bij het orgaan ‘${orgaan.id}’. Die taak heeft de burgemeester.`,
      hulp: 'Noem bij ‘orgaan’ de burgemeester, en neem dat orgaan op bij ‘organen’ met ‘isPartij: ja’.',
    }))

export const openbareOrdeZonderBurgemeester: Regel = {
  code: 'PAR003',
  titel: 'Openbare orde zonder burgemeester',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'gemeentewet', artikel: '172' },
    { wet: 'wet-politiegegevens', artikel: '16', lid: '1', onderdeel: 'b' },
  ],
  dekt: ['PAR-03'],
  check,
}
