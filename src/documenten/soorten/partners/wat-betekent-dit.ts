import { perPakketpartij } from '../../exemplaren.ts'
import type { Documentsoort } from '../../soort.ts'
import { afsprakenTabel, bouwAfspraken } from '../../weergave/afspraken.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'
import { bouwLevensloop, levensloopTabel } from '../../weergave/levensloop.ts'
import { bouwDeelname, deelnameTabel } from '../../weergave/partners-deelname.ts'
import { bouwGegevensPerHoedanigheid, gegevensPerHoedanigheidTabel } from '../../weergave/partners-gegevens.ts'
import { afzenderTabel, bouwAfzender, bouwOrganisatie, organisatieTabel } from '../../weergave/partners-organisatie.ts'
import { bouwVoorbereiding, voorbereidingTabel } from '../../weergave/partners-voorbereiding.ts'

const tabel = {
  ...kopTabel,
  ...organisatieTabel,
  ...afzenderTabel,
  ...deelnameTabel,
  ...gegevensPerHoedanigheidTabel,
  ...voorbereidingTabel,
  ...afsprakenTabel,
  ...levensloopTabel,
} as const

/** Wat betekent dit voor uw organisatie: two pages for who has to decide or to arrange. */
export const watBetekentDit: Documentsoort = {
  nummer: '51',
  naam: 'wat-betekent-dit',
  groep: 'partners',
  titel: 'Wat betekent dit voor u',
  achtervoegsel: 'van het overzicht voor uw organisatie',
  voorWie: 'het bestuur en de contactpersoon van een partij',
  onderwerp: 'Samenvatting voor één partij',
  exemplaren: perPakketpartij,
  alleenExemplaren: true,
  tabel,
  bouw: (context) => ({
    ...bouwKop(context),
    ...bouwOrganisatie(context),
    ...bouwAfzender(context),
    ...bouwDeelname(context),
    ...bouwGegevensPerHoedanigheid(context),
    ...bouwVoorbereiding(context),
    ...bouwAfspraken(context),
    ...bouwLevensloop(context),
  }),
  titelVan: ({ partner }) => `Wat betekent dit voor ${partner?.korteNaam ?? partner?.naam ?? 'uw organisatie'}`,
}
