import { buitenInkoop, ingekochten } from '../../../model/afgeleid/inkoop.ts'
import { staat } from '../../../model/vak.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwInkoop, inkoopTabel } from '../../weergave/partners-inkoop.ts'
import { afzenderTabel, bouwAfzender } from '../../weergave/partners-organisatie.ts'

const tabel = { ...kopTabel, ...afzenderTabel, ...inkoopTabel, ...afsprakenTabel } as const

/** Contractbepaling: a model clause for another contract. It lays down nothing in this set. */
export const contractbepalingInkoop: Documentsoort = {
  nummer: '52',
  naam: 'contractbepaling-inkoop',
  groep: 'partners',
  titel: 'Contractbepaling voor inkoop',
  achtervoegsel: 'van de contractbepaling voor inkoop',
  voorWie: 'inkopers, en de aanbestedingsjurist',
  onderwerp: 'Modelbepaling voor contracten met aanbieders',
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwAfzender(context),
    ...bouwInkoop(context),
    ...bouwAfspraken(context),
  }),
  titelVan: metCiteertitel('Contractbepaling inkoop'),
  nietOmdat: ({ b }) => {
    if (staat(b, 'toetreding') === 'nvt') return 'het convenant staat niet open voor toetreding'
    if (ingekochten(b).length === 0) return 'er neemt geen aanbieder deel die een gemeente met een contract inkoopt'
    return buitenInkoop(b)
  },
}
