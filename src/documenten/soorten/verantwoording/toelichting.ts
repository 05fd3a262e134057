import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwToelichting, toelichtingTabel } from '../../weergave/toelichting.ts'

/** Toelichting: what each article is for and on which law it rests; explains, lays nothing down. */
export const toelichting: Documentsoort = {
  nummer: '07',
  naam: 'toelichting',
  groep: 'verantwoording',
  titel: 'Toelichting per artikel',
  achtervoegsel: 'van de toelichting',
  voorWie: 'raden, besturen en nieuwe partijen',
  onderwerp: 'Waarom iedere bepaling er staat en waarop zij rust',
  tabel: { ...kopTabel, ...toelichtingTabel },
  bouw: (context) => ({ ...bouwKop(context), ...bouwToelichting(context) }),
  titelVan: metCiteertitel('Toelichting'),
}
