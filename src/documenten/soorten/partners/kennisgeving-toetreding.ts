import { findPartner, maakIndex } from '../../../model/zoek.ts'
import type { Exemplaren } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metPartij } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { afzenderTabel, bouwAfzender, bouwOrganisatie, organisatieTabel } from '../../weergave/partners-organisatie.ts'
import { bouwToetredingsgeval, toetredingsgevalTabel } from '../../weergave/partners-toetreding.ts'
import { bouwToetredingsregels, toetredingsregelsTabel } from '../../weergave/toetredingsregels.ts'

const tabel = {
  ...kopTabel,
  ...organisatieTabel,
  ...afzenderTabel,
  ...toetredingsgevalTabel,
  ...toetredingsregelsTabel,
} as const

/** There is something to tell from the signed verklaring on, until the organisation has left. */
const perToetreding: Exemplaren = ({ b }) =>
  (b.toetredingen ?? []).flatMap((toetreding) => {
    const { id, staat } = toetreding
    const partner = findPartner(maakIndex(b), toetreding.partner)
    if (!partner || staat === undefined || staat === 'kandidaat' || staat === 'uitgetreden') return []
    return [{ id, deel: { toetreding, partner } }]
  })

/** Kennisgeving: the beheerder tells all who have to know that an organisation joins. */
export const kennisgevingToetreding: Documentsoort = {
  nummer: '53',
  naam: 'kennisgeving-toetreding',
  groep: 'partners',
  titel: 'Kennisgeving van toetreding',
  achtervoegsel: 'van de kennisgeving van toetreding',
  voorWie: 'de partijen, bij iedere toetreding',
  onderwerp: 'Kennisgeving van toetreding',
  exemplaren: perToetreding,
  alleenExemplaren: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwOrganisatie(context),
    ...bouwAfzender(context),
    ...bouwToetredingsgeval(context),
    ...bouwToetredingsregels(context.b),
  }),
  titelVan: metPartij('Kennisgeving van toetreding'),
  nietOmdat: (context) =>
    perToetreding(context).length > 0
      ? undefined
      : 'nog niemand heeft een verklaring van toetreding ondertekend (zie ‘staat’ bij toetredingen)',
}
