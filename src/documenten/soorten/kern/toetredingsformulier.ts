import { staat } from '../../../model/vak.ts'
import { perLatereToetreder } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwToetreden, toetredenTabel } from '../../weergave/toetreden.ts'
import { bouwToetreder, toetrederTabel } from '../../weergave/toetreder.ts'

const tabel = { ...kopTabel, ...toetredenTabel, ...toetrederTabel } as const

/** Toetredingsformulier: the declaration that is signed. */
export const toetredingsformulier: Documentsoort = {
  nummer: '04',
  naam: 'toetredingsformulier',
  groep: 'kern',
  titel: 'Toetredingsformulier',
  achtervoegsel: 'van het toetredingsformulier',
  voorWie: 'organisaties die later partij worden',
  onderwerp: 'Verklaring van toetreding',
  formulier: true,
  exemplaren: perLatereToetreder,
  tabel,
  bouw: (context) => ({ ...bouwKop(context), ...bouwToetreden(context), ...bouwToetreder(context) }),
  titelVan: metCiteertitel('Toetredingsformulier'),
  nietOmdat: ({ b }) =>
    staat(b, 'toetreding') === 'nvt' ? 'het convenant staat niet open voor toetreding' : undefined,
}
