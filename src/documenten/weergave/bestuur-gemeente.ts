/** What a college, a council and a board want to know first: who takes part, where, and with which data. */
import { partijen } from '../../model/afgeleid/partijen.ts'
import type { Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGegeven, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { naamVanPartner } from './hulpvakken.ts'
import { namenInGewoneTaal, overleggenVan } from './inwoners-overleg.ts'
import { korteNaamVan, vlag } from './namen.ts'

/** With more parties than this only the kinds are named. */
const NOEM_TOT = 8

export const kernTabel = {
  kern: deel('De samenwerking in het kort', {
    aantalPartijen: waarde('Hoeveel partijen'),
    noemtPartijen: waarde('Zijn het er zo weinig dat hun namen er staan?'),
    partijen: waarden('Korte namen van de partijen'),
    rollen: waarden('Welke soorten organisaties meedoen, zoals inwoners die kennen'),
    overleggen: waarden('Namen van de overleggen met een tafel in deze gemeente, of alle'),
    aantalOverleggen: waarde('Hoeveel overleggen dat zijn'),
    heeftGegevens: waarde('Is bekend welke gegevens worden gedeeld?'),
    heeftGezondheid: waarde('Worden gezondheidsgegevens gedeeld?'),
    heeftStrafrechtelijk: waarde('Worden strafrechtelijke of politiegegevens gedeeld?'),
    beheerder: waarde('Korte naam van de beheerder'),
    isBeheerder: waarde('Is deze partij zelf de beheerder?'),
  }),
} as const

const strafrechtelijk: ReadonlySet<string | undefined> = new Set(['strafrechtelijk', 'politiegegeven', 'justitieel'])

const heeftAard = (context: Bouwcontext, test: (aard: string | undefined) => boolean): Vak => {
  const index = maakIndex(context.b)
  const ids = overleggenVan(context).flatMap(({ verstrekkingen }) =>
    (verstrekkingen ?? []).flatMap(({ gegevens }) => gegevens ?? []),
  )
  return vlag(
    ids.some((id) => test(findGegeven(index, id)?.aard)),
    'overleggen',
  )
}

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
      overleggen: lijstVan(
        b.overleggen && overleggen.map((overleg) => uit(overleg, 'naam')),
        ['overleggen'],
        'de overleggen',
      ),
      aantalOverleggen: afgeleid(b.overleggen === undefined ? undefined : overleggen.length, ['overleggen']),
      heeftGegevens: heeftAard(context, () => true),
      heeftGezondheid: heeftAard(context, (aard) => aard === 'gezondheid'),
      heeftStrafrechtelijk: heeftAard(context, (aard) => strafrechtelijk.has(aard)),
      beheerder: { ...naamVanPartner(b, beheer, 'beheerder'), wat: 'wie het convenant beheert' },
      isBeheerder: vlag(partner !== undefined && beheer.beheerder === partner.id, 'samenwerking.beheer.beheerder'),
    },
  }
}
