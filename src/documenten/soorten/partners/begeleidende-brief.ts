import { perPakketpartij } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { metPartij } from '../../titels.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { afzenderTabel, bouwAfzender, bouwOrganisatie, organisatieTabel } from '../../weergave/partners-organisatie.ts'
import { bouwPakket, pakketTabel } from '../../weergave/partners-pakket.ts'

const tabel = { ...kopTabel, ...organisatieTabel, ...afzenderTabel, ...pakketTabel } as const

/** Begeleidende brief: what is in the package of a party, and what is asked of whom before when. */
export const begeleidendeBrief: Documentsoort = {
  nummer: '50',
  naam: 'begeleidende-brief',
  groep: 'partners',
  titel: 'Begeleidende brief',
  achtervoegsel: 'van de begeleidende brief',
  voorWie: 'iedere partij, boven op haar pakket',
  onderwerp: 'Pakket voor een partij',
  exemplaren: perPakketpartij,
  alleenExemplaren: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwOrganisatie(context),
    ...bouwAfzender(context),
    ...bouwPakket(context),
  }),
  titelVan: metPartij('Begeleidende brief'),
}
