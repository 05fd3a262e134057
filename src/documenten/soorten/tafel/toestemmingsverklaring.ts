import { heeftToestemming, moetZwijgen } from '../../../model/afgeleid/geheim.ts'
import { perCasusoverleg } from '../../exemplaren.ts'
import type { Bouwcontext, Documentsoort, Exemplaar } from '../../soort.ts'
import { metOverleg } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafel, tafelTabel } from '../../weergave/tafel-overleg.ts'
import { bouwTafelToestemming, tafelToestemmingTabel } from '../../weergave/tafel-toestemming.ts'
import { geenCasus } from './geen-overleg.ts'

/** Only where somebody may share after consent; where a law decides, asking would be a false question. */
const exemplaren = (context: Bouwcontext): readonly Exemplaar[] =>
  perCasusoverleg(context).filter(({ deel: { overleg } }) => overleg && heeftToestemming(context.b, overleg) !== false)

/** Toestemmingsverklaring: consent to break a secret, and nothing else. */
export const toestemmingsverklaring: Documentsoort = {
  nummer: '24',
  naam: 'toestemmingsverklaring',
  groep: 'tafel',
  titel: 'Toestemmingsverklaring',
  achtervoegsel: 'van de toestemmingsverklaring',
  voorWie: 'wie een geheim heeft en de betrokkene om toestemming vraagt',
  onderwerp: 'Toestemming om een geheim te doorbreken',
  alleenExemplaren: true,
  exemplaren,
  tabel: { ...kopTabel, ...tafelTabel, ...tafelToestemmingTabel },
  bouw: (context) => ({ ...bouwKop(context), ...bouwTafel(context), ...bouwTafelToestemming(context) }),
  titelVan: metOverleg('Toestemmingsverklaring'),
  nietOmdat: (context) => {
    if (geenCasus(context)) return geenCasus(context)
    if (exemplaren(context).length > 0) return undefined
    return (context.b.hoedanigheden ?? []).some(moetZwijgen)
      ? 'in geen overleg deelt iemand met een wettelijk geheim na toestemming'
      : 'aan geen overleg neemt iemand met een wettelijk geheim deel'
  },
}
