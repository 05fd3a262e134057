import { groep, staat } from '../../../model/vak.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwTafelGeheimhouding, tafelGeheimhoudingTabel } from '../../weergave/tafel-geheimhouding.ts'

/** Geheimhoudingsverklaring: for who joins one case without being a party, with the party that vouches. */
export const geheimhoudingsverklaring: Documentsoort = {
  nummer: '25',
  naam: 'geheimhoudingsverklaring',
  groep: 'tafel',
  titel: 'Geheimhoudingsverklaring',
  achtervoegsel: 'van de geheimhoudingsverklaring',
  voorWie: 'wie aanschuift zonder partij te zijn',
  onderwerp: 'Geheimhouding door wie geen partij is',
  tabel: { ...kopTabel, ...tafelGeheimhoudingTabel },
  bouw: (context) => ({ ...bouwKop(context), ...bouwTafelGeheimhouding(context) }),
  titelVan: metCiteertitel('Geheimhoudingsverklaring'),
  nietOmdat: ({ b }) => {
    if (groep(groep(b, 'afspraken'), 'geheimhouding').verklaringNietPartijen === 'nee')
      return 'de samenwerking werkt zonder zo’n verklaring'
    const overleggen = b.overleggen ?? []
    return overleggen.length > 0 && overleggen.every((overleg) => staat(overleg, 'incidenteel') === 'nvt')
      ? 'in geen overleg schuift iemand aan die geen partij is'
      : undefined
  },
}
