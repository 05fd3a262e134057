import { vervullers } from '../../model/afgeleid/deelnames.ts'
import { isOverheid } from '../../model/afgeleid/overheid.ts'
import { alleGronden, type GrondVan, noemEigenaar } from '../patterns/alle-gronden.ts'
import { noem, opsomming } from '../patterns/noem.ts'
import type { Invoer, Regel } from '../types.ts'

/** Who may not use letter f here: the hoedanigheid itself, or the public organisations among those that fill it. */
const overheden = (van: GrondVan, { beschrijving, kennis }: Invoer): string | undefined => {
  const { hoedanigheid, partner } = van
  if (kennis.hoedanigheid(hoedanigheid.soort)?.overheid) return noemEigenaar(van)
  const partners = partner ? [partner] : (vervullers(beschrijving).get(hoedanigheid.id) ?? []).map((row) => row.partner)
  const namen = partners.filter(isOverheid).flatMap((each) => noem(each) ?? [])
  return namen.length > 0 ? `${opsomming(namen)} als ${noem(hoedanigheid)}` : undefined
}

const check: Regel['check'] = (invoer) =>
  alleGronden(invoer.beschrijving).flatMap((van) => {
    const wie = van.grond.avg === 'f' ? overheden(van, invoer) : undefined
    if (wie === undefined) return []
    return [
      {
        pad: `${van.grond.pad}.avg`,
        bericht: `De grondslag ‘${van.grond.id}’ steunt op letter f (gerechtvaardigd belang) en geldt voor ${wie}: een overheid.`,
        hulp: 'Kies letter e (publieke taak) of c (wettelijke plicht) en noem bij ‘wetten’ het artikel dat de taak of plicht opdraagt. Vervult ook een organisatie die geen overheid is deze rol? Geef die bij haar partner een eigen grondslag.',
      },
    ]
  })

const avg = 'algemene-verordening-gegevensbescherming'
export const overheidMetEigenBelang: Regel = {
  code: 'GRO004',
  titel: 'Overheid met een eigen belang als grondslag',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: avg, artikel: '6', lid: '1', onderdeel: 'f' },
    { wet: avg, artikel: '6', lid: '1' },
  ],
  dekt: ['GRO-04', 'G8'],
  check,
}
