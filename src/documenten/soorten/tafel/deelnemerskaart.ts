import { perDeelnemer } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { overlegnaam } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafelDeelnemer, tafelDeelnemerTabel } from '../../weergave/tafel-deelnemer.ts'
import { bouwTafel, tafelTabel } from '../../weergave/tafel-overleg.ts'
import { geenOverleg } from './geen-overleg.ts'

/** Deelnemerskaart: for a professional with one minute, what to bring in, what not, what first. */
export const deelnemerskaart: Documentsoort = {
  nummer: '20',
  naam: 'deelnemerskaart',
  groep: 'tafel',
  titel: 'Deelnemerskaart',
  achtervoegsel: 'van de deelnemerskaart',
  voorWie: 'de professional aan tafel',
  onderwerp: 'Kaart voor een deelnemer aan een overleg',
  kaart: true,
  alleenExemplaren: true,
  exemplaren: perDeelnemer,
  tabel: { ...kopTabel, ...tafelTabel, ...tafelDeelnemerTabel },
  bouw: (context) => ({ ...bouwKop(context), ...bouwTafel(context), ...bouwTafelDeelnemer(context) }),
  titelVan: ({ overleg, hoedanigheid }) => {
    const wie = hoedanigheid?.naam ?? hoedanigheid?.id ?? ''
    return `Kaart voor ${wie}: ${overlegnaam(overleg)}`
  },
  nietOmdat: (context) =>
    geenOverleg(context) ??
    (perDeelnemer(context).length === 0 ? 'van geen overleg is bekend wie deelneemt' : undefined),
}
