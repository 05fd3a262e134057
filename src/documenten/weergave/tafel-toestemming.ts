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
      regels: lijst('Per gegeven en per ontvanger', {
        sleutel: waarde('Volgnummer, voor het vakje'),
        wat: waarde('Het gegeven, in gewone taal'),
        grens: waarde('Grens van het gegeven (begint met een kleine letter)'),
        aan: waarde('De ontvanger, zoals inwoners hem kennen'),
        isZeker: waarde('Staat vast dat toestemming de weg is? Onbekend als de weg nog moet worden bepaald'),
      }),
    }),
    heeftJeugdwet: waarde('Geldt bij een van hen het geheim van de Jeugdwet?'),
    heeftWgbo: waarde('Geldt bij een van hen het geheim van de WGBO?'),
    heeftWmo: waarde('Geldt bij een van hen het geheim van de Wmo 2015?'),
    uitdrukkelijk: waarde('Vraagt de WGS uitdrukkelijke toestemming?'),
    betrokkene: tekenregelsVeld('Tekenregels van degene over wie het gaat'),
    gezag: tekenregelsVeld('Tekenregels van een ouder met gezag of voogd'),
    vertegenwoordiger: tekenregelsVeld('Tekenregels van een vertegenwoordiger'),
    vrager: tekenregelsVeld('Tekenregels van wie de toestemming vraagt'),
  }),
} as const

type Weergave = WeergaveVan<typeof tafelToestemmingTabel>['toestemming']
type Regel = Weergave['gevers']['items'][number]['regels']['items'][number]

/** How residents know it; as long as nobody said so, its own name. */
const bekendAls = (each: Hoedanigheid): Vak =>
  uit(each, staat(each, 'inGewoneTaal') === 'gegeven' ? 'inGewoneTaal' : 'naam')

interface Ja {
  readonly gegeven: Gegeven
  readonly ontvanger: Hoedanigheid
  readonly zeker: boolean
  readonly verstrekking: VolleVerstrekking['verstrekking']
}

/** Each gegeven for each receiver once: consent is for one thing and to one organisation. */
const jas = (alle: readonly VolleVerstrekking[], gever: Hoedanigheid): readonly Ja[] => {
  const per = new Map<string, Ja>()
  for (const { verstrekking, van, aan, gegevens } of alle) {
    const answer = van.includes(gever) ? vraagtToestemming(gever, verstrekking) : false
    if (answer === false) continue
    for (const gegeven of opDatWat(gegevens))
      for (const ontvanger of aan) {
        const key = `${gegeven.id} ${ontvanger.id}`
        if (!per.has(key)) per.set(key, { gegeven, ontvanger, zeker: answer === true, verstrekking })
      }
  }
  return [...per.values()]
}

const bouwRegel = ({ gegeven, ontvanger, zeker, verstrekking }: Ja, nummer: number): Regel => ({
  sleutel: afgeleid(nummer, [`${verstrekking.pad}.id`]),
  wat: inGewoneTaal(gegeven, 'naam'),
  grens: uit(gegeven, 'toelichting'),
  aan: bekendAls(ontvanger),
  isZeker: afgeleid(zeker || undefined, [`${verstrekking.pad}.geheim`], 'weg voorbij het geheim'),
})

const steuntOp = (gevers: readonly Hoedanigheid[], wet: string): Vak =>
  vlag(
    gevers.some(({ beroepsgeheim }) => (beroepsgeheim?.wetten ?? []).some((ref) => ref.wet === wet)),
    'hoedanigheden',
  )

const geversVan = (context: Bouwcontext, overleg: Overleg, alle: readonly VolleVerstrekking[]) => {
  let nummer = 0
  return aanDezeTafel(context, overleg).flatMap((gever) => {
    const gevonden = jas(alle, gever)
    return gevonden.length === 0
      ? []
      : [{ gever, regels: gevonden.map((ja) => bouwRegel(ja, ++nummer)), pad: `${overleg.pad}.verstrekkingen` }]
  })
}

export const bouwTafelToestemming = (context: Bouwcontext): WeergaveVan<typeof tafelToestemmingTabel> => {
  const overleg = overlegVan(context)
  const gevonden = geversVan(context, overleg, verstrekkingenVan(context.b, overleg))
  const gevers = gevonden.map(({ gever }) => gever)
  const paden = [`${overleg.pad}.verstrekkingen`]
  return {
    toestemming: {
      gevers: lijstVan(
        gevonden.length === 0
          ? undefined
          : gevonden.map(({ gever, regels, pad }) => ({
              naam: bekendAls(gever),
              geheim: wetsvak(context.wetten, groep(gever, 'beroepsgeheim'), 'wetten'),
              regels: lijstVan(regels, [pad]),
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
      vertegenwoordiger: tekenregels('Naam', 'In welke hoedanigheid'),
      vrager: tekenregels('Naam en functie', 'Organisatie'),
    },
  }
}
