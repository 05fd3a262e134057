import { isOntkend } from '../patterns/ontkend.ts'
import { wgs } from '../patterns/veiligheid.ts'
import { beoordeelWgs, metReden } from '../patterns/wgs.ts'
import type { Regel } from '../types.ts'

const check: Regel['check'] = (invoer) =>
  beoordeelWgs(
    invoer,
    ['criteria'],
    (leemte) => ({
      pad: leemte.pad,
      bericht: `Er zijn geen openbare criteria voor de behandeling van casussen${metReden(leemte)}. In een Zorg- en Veiligheidshuis vraagt de wet die.`,
      hulp: 'Vul bij ‘samenwerking.wgs.criteria’ in wie de criteria vaststelt, in welke volgorde casussen worden behandeld en waar dat openbaar is.',
    }),
    ({ criteria }) =>
      !criteria
        ? []
        : (['volgorde', 'plaats'] as const)
            .filter((veld) => isOntkend(criteria, veld))
            .map((veld) => ({
              pad: `${criteria.pad}.${veld}`,
              bericht:
                veld === 'plaats'
                  ? 'De criteria voor de behandeling van casussen staan nergens openbaar.'
                  : 'Er zijn geen criteria voor de volgorde waarin casussen worden behandeld.',
              hulp:
                veld === 'plaats'
                  ? 'Vul het webadres in waar iedereen de criteria kan lezen.'
                  : 'Schrijf op in welke volgorde casussen aan de beurt komen, de eerste bovenaan.',
            })),
  )

export const zvhZonderOpenbareCriteria: Regel = {
  code: 'OPB100',
  titel: 'Zorg- en Veiligheidshuis zonder openbare criteria',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'uitvoering',
  gronden: [{ wet: wgs, artikel: '2.32', lid: '1' }],
  dekt: ['G11'],
  check,
}
