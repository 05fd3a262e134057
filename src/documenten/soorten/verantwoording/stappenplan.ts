import type { Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwStappenplan, stappenplanTabel } from '../../weergave/stappenplan.ts'

/** Stappenplan: from the first question to the start, counted back, with what is done and what is late. */
export const stappenplan: Documentsoort = {
  nummer: '62',
  naam: 'stappenplan',
  groep: 'verantwoording',
  titel: 'Stappenplan',
  achtervoegsel: 'van het stappenplan',
  voorWie: 'projectleiders',
  onderwerp: 'Stappen en planning tot de start',
  verslag: true,
  tabel: { ...kopTabel, ...stappenplanTabel } as const,
  bouw: (context) => ({ ...bouwKop(context), ...bouwStappenplan(context) }),
  titelVan: metCiteertitel('Stappenplan'),
}
