/** What a college, a council and a board want to know first: who takes part, where, and with which data. */
import { partijen } from '../../model/afgeleid/partijen.ts'
import type { Gegeven, Overleg, Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, type LijstVak, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { naamVanPartner } from './hulpvakken.ts'
import { namenInGewoneTaal, overleggenVan } from './inwoners-overleg.ts'
import { korteNaamVan, vlag } from './namen.ts'

/** With more parties than this only the kinds are named. */
const NOEM_TOT = 8
const NOEM_GEGEVENS = 9

export const kernTabel = {
  kern: deel('De samenwerking in het kort', {
    aantalPartijen: waarde('Hoeveel partijen'),
    noemtPartijen: waarde('Zijn het er zo weinig dat hun namen er staan?'),
    partijen: waarden('Korte namen van de partijen'),
    rollen: waarden('Welke soorten organisaties meedoen, zoals inwoners die kennen'),
    overleggen: waarden('De overleggen met een tafel in deze gemeente, of alle, met lidwoord'),
    aantalOverleggen: waarde('Hoeveel overleggen dat zijn'),
    gewoon: waarden('De gewone gegevens die worden gedeeld'),
    gezondheid: waarden('De gezondheidsgegevens die worden gedeeld'),
    anders: waarden('De andere gevoelige gegevens die worden gedeeld'),
    heeftAnders: waarde('Worden er andere gevoelige gegevens gedeeld?'),
    heeftGegevens: waarde('Is bekend welke gegevens worden gedeeld?'),
    heeftGezondheid: waarde('Worden gezondheidsgegevens gedeeld?'),
    heeftStrafrechtelijk: waarde('Worden strafrechtelijke of politiegegevens gedeeld?'),
    beheerder: waarde('Korte naam van de beheerder'),
    isBeheerder: waarde('Is deze partij zelf de beheerder?'),
  }),
} as const

const overlegNaam = (overleg: Overleg): Vak =>
  overleg.naam === undefined || overleg.lidwoord === undefined
    ? uit(overleg, 'naam')
    : afgeleid(`${overleg.lidwoord} ${overleg.naam}`, [`${overleg.pad}.lidwoord`, `${overleg.pad}.naam`])

const strafrechtelijk: ReadonlySet<string | undefined> = new Set(['strafrechtelijk', 'politiegegeven', 'justitieel'])

type Aardtoets = (aard: string | undefined) => boolean

/** Once each, in the order of the description. */
const gedeeld = (context: Bouwcontext, test: Aardtoets): readonly Gegeven[] => {
  const ids = new Set(
    overleggenVan(context).flatMap(({ verstrekkingen }) =>
      (verstrekkingen ?? []).flatMap(({ gegevens }) => gegevens ?? []),
    ),
  )
  return (context.b.gegevens ?? []).filter(({ id, aard }) => ids.has(id) && test(aard))
}
const isGewoon: Aardtoets = (aard) => aard === undefined || aard === 'gewoon'
const isGezondheid: Aardtoets = (aard) => aard === 'gezondheid'
const isAnders: Aardtoets = (aard) => !isGewoon(aard) && !isGezondheid(aard)

/** The first so many, and how many more there are: a letter to the council has two pages. */
const lijstAard = (context: Bouwcontext, test: Aardtoets): LijstVak<Vak> => {
  const alle = gedeeld(context, test)
  const eerste = alle.length > NOEM_GEGEVENS ? alle.slice(0, NOEM_GEGEVENS - 1) : alle
  const rest = alle.length - eerste.length
  return lijstVan(
    [
      ...eerste.map((gegeven) => uit(gegeven, 'naam')),
      ...(rest > 0 ? [afgeleid(`nog ${rest} andere, die in het convenant staan`, ['gegevens'])] : []),
    ],
    ['gegevens'],
  )
}
const heeftAard = (context: Bouwcontext, test: Aardtoets): Vak => vlag(gedeeld(context, test).length > 0, 'overleggen')

export const bouwKern = (context: Bouwcontext): WeergaveVan<typeof kernTabel> => {
  const { b, partner, peildatum } = context
  const alle: readonly Partner[] = partijen(b, peildatum).partijen
  const overleggen = overleggenVan(context)
  const beheer = groep(groep(b, 'samenwerking'), 'beheer')
  return {
    kern: {
      aantalPartijen: afgeleid(b.partners === undefined ? undefined : alle.length, ['partners']),
      noemtPartijen: vlag(alle.length > 0 && alle.length <= NOEM_TOT, 'partners'),
      partijen: lijstVan(b.partners && alle.map(korteNaamVan), ['partners'], 'de partijen'),
      rollen: namenInGewoneTaal(
        maakIndex(b),
        b.overleggen && overleggen.flatMap(({ deelnemers }) => (deelnemers ?? []).map((each) => each.hoedanigheid)),
        ['overleggen'],
      ),
      overleggen: lijstVan(b.overleggen && overleggen.map(overlegNaam), ['overleggen'], 'de overleggen'),
      aantalOverleggen: afgeleid(b.overleggen === undefined ? undefined : overleggen.length, ['overleggen']),
      gewoon: lijstAard(context, isGewoon),
      gezondheid: lijstAard(context, isGezondheid),
      anders: lijstAard(context, isAnders),
      heeftAnders: heeftAard(context, isAnders),
      heeftGegevens: heeftAard(context, () => true),
      heeftGezondheid: heeftAard(context, isGezondheid),
      heeftStrafrechtelijk: heeftAard(context, (aard) => strafrechtelijk.has(aard)),
      beheerder: { ...naamVanPartner(b, beheer, 'beheerder'), wat: 'wie het convenant beheert' },
      isBeheerder: vlag(partner !== undefined && beheer.beheerder === partner.id, 'samenwerking.beheer.beheerder'),
    },
  }
}
