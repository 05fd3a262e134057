import { perCasusoverleg } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metOverleg } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafelBewaren, tafelBewarenTabel } from '../../weergave/tafel-bewaren.ts'
import { bouwTafel, tafelTabel } from '../../weergave/tafel-overleg.ts'
import { bouwTafelVerslag, tafelVerslagTabel } from '../../weergave/tafel-verslag.ts'
import { geenCasus } from './geen-overleg.ts'

/** Verslagformat: agreements only, and nothing that this overleg may not have. */
export const verslagformat: Documentsoort = {
  nummer: '22',
  naam: 'verslagformat',
  groep: 'tafel',
  titel: 'Verslagformat',
  achtervoegsel: 'van het verslagformat',
  voorWie: 'wie het verslag maakt',
  onderwerp: 'Verslag van een overleg',
  kopnummers: true,
  alleenExemplaren: true,
  exemplaren: perCasusoverleg,
  tabel: { ...kopTabel, ...tafelTabel, ...tafelBewarenTabel, ...tafelVerslagTabel },
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwTafel(context),
    ...bouwTafelBewaren(context),
    ...bouwTafelVerslag(context),
  }),
  titelVan: metOverleg('Verslagformat'),
  nietOmdat: geenCasus,
}
