import { vraagtToestemming } from '../../model/afgeleid/geheim.ts'
import { type VolleVerstrekking, verstrekkingenVan } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid, Overleg } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, inGewoneTaal, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { vlag } from './namen.ts'
import { opDatWat } from './tafel-inbreng.ts'
import { aanDezeTafel, overlegVan } from './tafel-overleg.ts'
import { tekenregels, tekenregelsVeld } from './tekenregels.ts'
import { wetsvak } from './wetsvak.ts'

export const tafelToestemmingTabel = {
  toestemming: deel('Waarvoor toestemming wordt gevraagd', {
    gevers: lijst('Wie een geheim heeft en na toestemming deelt', {
      naam: waarde('Hoe inwoners deze deelnemer kennen, met lidwoord'),
      geheim: waarde('De artikelen waarin het geheim staat'),
      gegevens: lijst('Per gegeven', {
        wat: waarde('Het gegeven, in gewone taal'),
        grens: waarde('Grens van het gegeven (begint met een kleine letter)'),
        ontvangers: lijst('Aan wie', {
          sleutel: waarde('Volgnummer, voor het vakje'),
          naam: waarde('De ontvanger, zoals inwoners hem kennen'),
          isZeker: waarde('Staat vast dat toestemming de weg is? Onbekend als de weg nog moet worden bepaald'),
        }),
      }),
    }),
    heeftJeugdwet: waarde('Geldt bij een van hen het geheim van de Jeugdwet?'),
    heeftWgbo: waarde('Geldt bij een van hen het geheim van de WGBO?'),
    heeftWmo: waarde('Geldt bij een van hen het geheim van de Wmo 2015?'),
    uitdrukkelijk: waarde('Vraagt de WGS uitdrukkelijke toestemming?'),
    betrokkene: tekenregelsVeld('Tekenregels van degene over wie het gaat'),
    gezag: tekenregelsVeld('Tekenregels van een ouder met gezag of voogd'),
    andereOuder: tekenregelsVeld('Tekenregels van de andere ouder met gezag'),
    vertegenwoordiger: tekenregelsVeld('Tekenregels van een vertegenwoordiger'),
    vrager: tekenregelsVeld('Tekenregels van wie de toestemming vraagt'),
  }),
} as const

type Weergave = WeergaveVan<typeof tafelToestemmingTabel>['toestemming']
type Gegevenrij = Weergave['gevers']['items'][number]['gegevens']['items'][number]
type Ontvanger = Gegevenrij['ontvangers']['items'][number]

/** How residents know it; as long as nobody said so, its own name. */
const bekendAls = (each: Hoedanigheid): Vak =>
  uit(each, staat(each, 'inGewoneTaal') === 'gegeven' ? 'inGewoneTaal' : 'naam')

interface Ja {
  readonly ontvanger: Hoedanigheid
  readonly zeker: boolean
  readonly verstrekking: VolleVerstrekking['verstrekking']
}

/** Each receiver of a gegeven once: consent is for one thing and to one organisation. */
const jas = (alle: readonly VolleVerstrekking[], gever: Hoedanigheid): ReadonlyMap<Gegeven, readonly Ja[]> => {
  const per = new Map<Gegeven, Ja[]>()
  for (const { verstrekking, van, aan, gegevens } of alle) {
    const answer = van.includes(gever) ? vraagtToestemming(gever, verstrekking) : false
    if (answer === false) continue
    for (const gegeven of gegevens) {
      const known = per.get(gegeven) ?? []
      const nieuw = aan.filter((each) => !known.some(({ ontvanger }) => ontvanger === each))
      per.set(gegeven, [...known, ...nieuw.map((ontvanger) => ({ ontvanger, zeker: answer === true, verstrekking }))])
    }
  }
  return per
}

const bouwOntvanger = ({ ontvanger, zeker, verstrekking }: Ja, nummer: number): Ontvanger => ({
  sleutel: afgeleid(nummer, [`${verstrekking.pad}.id`]),
  naam: bekendAls(ontvanger),
  isZeker: afgeleid(zeker || undefined, [`${verstrekking.pad}.geheim`], 'weg voorbij het geheim'),
})

const steuntOp = (gevers: readonly Hoedanigheid[], wet: string): Vak =>
  vlag(
    gevers.some(({ beroepsgeheim }) => (beroepsgeheim?.wetten ?? []).some((ref) => ref.wet === wet)),
    'hoedanigheden',
  )

const geversVan = (context: Bouwcontext, overleg: Overleg) => {
  const alle = verstrekkingenVan(context.b, overleg)
  const paden = [`${overleg.pad}.verstrekkingen`]
  let nummer = 0
  return aanDezeTafel(context, overleg).flatMap((gever) => {
    const per = jas(alle, gever)
    const rijen = opDatWat(per.keys()).map(
      (gegeven): Gegevenrij => ({
        wat: inGewoneTaal(gegeven, 'naam'),
        grens: uit(gegeven, 'toelichting'),
        ontvangers: lijstVan(
          (per.get(gegeven) ?? []).map((ja) => bouwOntvanger(ja, ++nummer)),
          paden,
        ),
      }),
    )
    return rijen.length === 0 ? [] : [{ gever, gegevens: lijstVan(rijen, paden) }]
  })
}

export const bouwTafelToestemming = (context: Bouwcontext): WeergaveVan<typeof tafelToestemmingTabel> => {
  const overleg = overlegVan(context)
  const gevonden = geversVan(context, overleg)
  const gevers = gevonden.map(({ gever }) => gever)
  const paden = [`${overleg.pad}.verstrekkingen`]
  return {
    toestemming: {
      gevers: lijstVan(
        gevonden.length === 0
          ? undefined
          : gevonden.map(({ gever, gegevens }) => ({
              naam: bekendAls(gever),
              geheim: wetsvak(context.wetten, groep(gever, 'beroepsgeheim'), 'wetten'),
              gegevens,
            })),
        paden,
        'welke gegevens een geheimhouder na toestemming deelt',
      ),
      heeftJeugdwet: steuntOp(gevers, 'jeugdwet'),
      heeftWgbo: steuntOp(gevers, 'burgerlijk-wetboek-boek-7'),
      heeftWmo: steuntOp(gevers, 'wet-maatschappelijke-ondersteuning-2015'),
      uitdrukkelijk: vlag(context.b.samenwerking?.profiel === 'zvh-wgs', 'samenwerking.profiel'),
      betrokkene: tekenregels('Naam'),
      gezag: tekenregels('Naam', 'Ouder met gezag of voogd'),
      andereOuder: tekenregels('Naam'),
      vertegenwoordiger: tekenregels('Naam', 'In welke hoedanigheid'),
      vrager: tekenregels('Naam en functie', 'Organisatie'),
    },
  }
}
