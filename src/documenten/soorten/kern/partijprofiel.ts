import { staat } from '../../../model/vak.ts'
import { perLatereToetreder } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwProfiel, profielTabel } from '../../weergave/profiel.ts'
import { bouwToetreden, toetredenTabel } from '../../weergave/toetreden.ts'
import { bouwToetreder, toetrederTabel } from '../../weergave/toetreder.ts'

const tabel = { ...kopTabel, ...toetredenTabel, ...toetrederTabel, ...profielTabel } as const

/** Partijprofiel: the unsigned part of an accession. */
export const partijprofiel: Documentsoort = {
  nummer: '05',
  naam: 'partijprofiel',
  groep: 'kern',
  titel: 'Partijprofiel',
  achtervoegsel: 'van het partijprofiel',
  voorWie: 'organisaties die later partij worden',
  onderwerp: 'Gegevens van een partij',
  formulier: true,
  exemplaren: perLatereToetreder,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwToetreden(context),
    ...bouwToetreder(context),
    ...bouwProfiel(context),
  }),
  titelVan: metCiteertitel('Partijprofiel'),
  nietOmdat: ({ b }) =>
    staat(b, 'toetreding') === 'nvt' ? 'het convenant staat niet open voor toetreding' : undefined,
}
