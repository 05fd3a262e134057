import type { Bouwcontext, Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwToetsBevindingen, toetsBevindingenTabel } from '../../weergave/toets-bevindingen.ts'
import { bouwToetsEigen, toetsEigenTabel } from '../../weergave/toets-eigen.ts'
import { bouwToetsOpen, toetsOpenTabel } from '../../weergave/toets-open.ts'
import { bouwToetsRecht, toetsRechtTabel } from '../../weergave/toets-recht.ts'
import { bouwToetsThemas, toetsThemasTabel } from '../../weergave/toets-themas.ts'

const tabel = {
  ...kopTabel,
  ...toetsBevindingenTabel,
  ...toetsThemasTabel,
  ...toetsOpenTabel,
  ...toetsEigenTabel,
  ...toetsRechtTabel,
} as const

const bouw = (context: Bouwcontext) => {
  const { toets } = context
  if (!toets) throw new Error('A toetsrapport needs the outcome of checking.')
  return {
    ...bouwKop(context),
    ...bouwToetsBevindingen(context, toets),
    ...bouwToetsThemas(context, toets),
    ...bouwToetsOpen(context, toets),
    ...bouwToetsEigen(toets),
    ...bouwToetsRecht(context, toets),
  }
}

/** Toetsrapport: what checking the description gave, for a board on one page and for jurist and FG in full. */
export const toetsrapport: Documentsoort = {
  nummer: '63',
  naam: 'toetsrapport',
  groep: 'verantwoording',
  titel: 'Toetsrapport',
  achtervoegsel: 'van het toetsrapport',
  voorWie: 'bestuur, juristen en functionarissen gegevensbescherming',
  onderwerp: 'Uitkomst van de controles op de beschrijving',
  kopnummers: true,
  verslag: true,
  tabel,
  bouw,
  titelVan: metCiteertitel('Toetsrapport'),
  nietOmdat: ({ toets }) => (toets ? undefined : 'de beschrijving is niet gecontroleerd'),
}
