import { documentsoorten, gegevenssoorten } from '../documenten/index.ts'
import type { Bouwcontext, Pakketstuk, Soort } from '../documenten/soort.ts'
import { gevraagd } from './opdrachten.ts'

/**
 * What the package of a party holds. The kinds are only asked for whom they have copies, never to build one: so a
 * letter can name what lies beside it without knowing any other document.
 */
export const pakketVan =
  (context: Bouwcontext) =>
  (voor: string): readonly Pakketstuk[] => {
    const stukken = new Map<Soort, Pakketstuk>()
    const opdrachten = [
      ...gevraagd(documentsoorten, context, { voor }),
      ...gevraagd<Soort>(gegevenssoorten, context, { voor }),
    ]
    for (const { soort } of opdrachten) {
      const { nummer, naam, groep, titel } = soort
      stukken.set(soort, { nummer, naam, groep, titel, aantal: (stukken.get(soort)?.aantal ?? 0) + 1 })
    }
    return [...stukken.values()]
  }
