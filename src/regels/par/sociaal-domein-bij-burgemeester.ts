import { noem } from '../patterns/noem.ts'
import { vervuldDoorGemeente } from '../patterns/orgaan-past.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) =>
  vervuldDoorGemeente(invoer)
    .filter(({ orgaan, kennis }) => kennis.verantwoordelijke === 'college' && orgaan.soort !== undefined)
    .filter(({ orgaan }) => orgaan.soort !== 'college')
    .map(({ partner, vervulling, orgaan }) => ({
      pad: `${vervulling.pad}.orgaan`,
      bericht: `Bij ${noem(partner)} hoort ‘${vervulling.id}’ bij het orgaan ‘${orgaan.id}’. Die taak heeft het college.`,
      hulp: 'Noem bij ‘orgaan’ het college. Doet ook de burgemeester mee, geef hem dan een eigen hoedanigheid.',
    }))

export const sociaalDomeinBijBurgemeester: Regel = {
  code: 'PAR004',
  titel: 'Taak van het college bij een ander orgaan',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'jeugdwet', artikel: '7.4.0', lid: '1' },
    { wet: 'wet-maatschappelijke-ondersteuning-2015', artikel: '5.1.1', lid: '7' },
    { wet: 'leerplichtwet-1969', artikel: '16', lid: '1' },
  ],
  dekt: ['PAR-04'],
  check,
}
