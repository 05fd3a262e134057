import { perOverleg } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metOverleg } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafel, tafelTabel } from '../../weergave/tafel-overleg.ts'
import { geenOverleg } from './geen-overleg.ts'

/** Voorzitterskaart: what to say, when to stop and what to ask about gezag. */
export const voorzitterskaart: Documentsoort = {
  nummer: '21',
  naam: 'voorzitterskaart',
  groep: 'tafel',
  titel: 'Voorzitterskaart',
  achtervoegsel: 'van de voorzitterskaart',
  voorWie: 'wie een overleg voorzit',
  onderwerp: 'Kaart voor de voorzitter van een overleg',
  kaart: true,
  alleenExemplaren: true,
  exemplaren: perOverleg,
  tabel: { ...kopTabel, ...tafelTabel },
  bouw: (context) => ({ ...bouwKop(context), ...bouwTafel(context) }),
  titelVan: metOverleg('Voorzitterskaart'),
  nietOmdat: geenOverleg,
}
