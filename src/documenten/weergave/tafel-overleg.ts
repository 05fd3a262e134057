import { moetZwijgen } from '../../model/afgeleid/geheim.ts'
import type { Hoedanigheid, Overleg, Uitvoering } from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { privacyreglement } from '../soorten/kern/privacyreglement.ts'
import { bouwDoelgroep } from './doelgroep.ts'
import { bouwVlaggen } from './hoedanigheid-vlaggen.ts'
import { vlag } from './namen.ts'
import { bouwOverleg, type OverlegWeergave, overlegTabel } from './overleggen.ts'

/** What every document for one table may see. */
export const tafelTabel = {
  overleg: deel('Het overleg waarvoor dit stuk is', overlegTabel),
  tafel: deel('Wat aan deze tafel geldt', {
    heeftReglement: waarde('Is er een privacyreglement?'),
    overCasussen: waarde('Gaat het over casussen, en niet over cijfers voor sturing?'),
    heeftGeheim: waarde('Zit iemand aan tafel die van de wet moet zwijgen?'),
    heeftHandhaving: waarde('Zit iemand aan tafel die ook handhaaft?'),
    heeftOpsporing: waarde('Zit de politie of het Openbaar Ministerie aan tafel?'),
    heeftWgs: waarde('Is dit een samenwerkingsverband volgens de WGS?'),
    heeftGi: waarde('Zit een gecertificeerde instelling aan tafel?'),
    heeftWmo: waarde('Zit iemand aan tafel met het geheim van de Wmo 2015?'),
    metOnder16: waarde('Kan het over iemand jonger dan 16 jaar gaan? Ja zolang dat onbekend is'),
    metOnder18: waarde('Kan het over iemand jonger dan 18 jaar gaan? Ja zolang dat onbekend is'),
    metVolwassenen: waarde('Kan het over iemand van 18 jaar of ouder gaan? Ja zolang dat onbekend is'),
    metOuders: waarde(
      'Zonderen de afspraken over geheimhouding de ouders uit? Ja zolang onbekend is of het over iemand jonger dan 18 jaar kan gaan',
    ),
    opnemen: waarde('Opnemen van gesprekken: ja of nee'),
    ai: waarde('Gebruik van AI: ja of nee'),
    kanaal: waarde('Het veilige kanaal'),
    verklaring: waarde('Ondertekent wie geen partij is een geheimhoudingsverklaring? ja of nee'),
    voorzitters: waarden('Wie voorzit, ieder één keer'),
    eenVoorzitter: waarde('Heeft elke tafel van dit overleg dezelfde voorzitter?'),
    dossierhouders: waarden('Wie het dossier houdt, ieder één keer'),
    eenDossierhouder: waarde('Heeft elke tafel van dit overleg dezelfde dossierhouder?'),
    namen: lijst('De tafels, om uit te kiezen', { id: waarde('Id van de tafel'), naam: waarde('Naam van de tafel') }),
    heeftMeerTafels: waarde('Is er meer dan één tafel?'),
  }),
} as const

export const overlegVan = ({ overleg }: Bouwcontext): Overleg => {
  if (!overleg) throw new Error('A document for the table needs an overleg.')
  return overleg
}

/** Who sits at this table, of the hoedanigheden that exist. */
export const aanDezeTafel = ({ b }: Bouwcontext, overleg: Overleg): readonly Hoedanigheid[] => {
  const index = maakIndex(b)
  return [...new Set((overleg.deelnemers ?? []).flatMap((each) => findHoedanigheid(index, each.hoedanigheid) ?? []))]
}

/** Each seat once, in the order of the tables; unknown as long as no table names it. */
const zetels = (tafels: OverlegWeergave['tafels'], veld: 'voorzitter' | 'dossierhouder', wat: string) => {
  const per = new Map<string, Vak>()
  for (const { [veld]: zetel } of tafels.items)
    if (zetel.staat === 'gegeven' && !per.has(String(zetel.waarde))) per.set(String(zetel.waarde), zetel)
  return lijstVan(per.size === 0 ? undefined : [...per.values()], tafels.bronnen, wat)
}

/** An overleg for adults only says so in its sectors; the ages of the description are those of all overleggen together. */
const alleenVolwassenen = ({ sectoren }: Overleg): boolean =>
  sectoren !== undefined && sectoren.length > 0 && sectoren.every((sector) => sector === 'volwassenen')

/** A yes unless somebody excluded it. */
const tenzijNee = (box: Vak): Vak => afgeleid(box.waarde !== false, box.bronnen)
const zekerJa = (box: Vak): Vak => afgeleid(box.waarde === true, box.bronnen)

export const bouwTafel = (context: Bouwcontext): WeergaveVan<typeof tafelTabel> => {
  const { b } = context
  const gekozen = overlegVan(context)
  const overleg = bouwOverleg(context, maakIndex(b))(gekozen)
  const zittend = aanDezeTafel(context, gekozen)
  const vlaggen = bouwVlaggen(context, zittend)
  const doelgroep = bouwDoelgroep(b)
  const afspraken = groep(b, 'afspraken')
  const voorzitters = zetels(overleg.tafels, 'voorzitter', 'wie dit overleg voorzit')
  const dossierhouders = zetels(overleg.tafels, 'dossierhouder', 'wie het dossier houdt')
  const { pad } = gekozen
  const volwassen = alleenVolwassenen(gekozen)
  const nee = vlag(false, `${pad}.sectoren`)
  return {
    overleg,
    tafel: {
      heeftReglement: vlag(privacyreglement.nietOmdat?.(context) === undefined, 'samenwerking.reglement'),
      overCasussen: vlag(gekozen.fase !== 'sturing', `${gekozen.pad}.fase`),
      heeftGeheim: vlag(zittend.some(moetZwijgen), 'hoedanigheden'),
      heeftHandhaving: zekerJa(vlaggen.heeftHandhaving),
      heeftOpsporing: vlag(vlaggen.heeftPolitie.waarde === true || vlaggen.heeftOm.waarde === true, 'hoedanigheden'),
      heeftWgs: zekerJa(vlaggen.heeftWgs),
      heeftGi: zekerJa(vlaggen.heeftGi),
      heeftWmo: zekerJa(vlaggen.heeftWmoGeheim),
      metOnder16: volwassen ? nee : tenzijNee(doelgroep.kanOnder16),
      metOnder18: volwassen ? nee : tenzijNee(doelgroep.kanOnder18),
      metVolwassenen: tenzijNee(doelgroep.metVolwassenen),
      metOuders: tenzijNee(doelgroep.kanOnder18),
      opnemen: { ...code(afspraken, 'opnemen'), wat: 'of gesprekken worden opgenomen' },
      ai: { ...code(afspraken, 'ai'), wat: 'of deelnemers AI gebruiken' },
      kanaal: uit(groep(afspraken, 'beveiliging'), 'kanaal', 'veilig kanaal voor gegevens'),
      verklaring: {
        ...code(groep(afspraken, 'geheimhouding'), 'verklaringNietPartijen'),
        wat: 'of wie geen partij is een verklaring ondertekent',
      },
      voorzitters,
      eenVoorzitter: vlag(voorzitters.items.length === 1, `${pad}.uitvoeringen`),
      dossierhouders,
      eenDossierhouder: vlag(dossierhouders.items.length === 1, `${pad}.uitvoeringen`),
      namen: lijstUit(gekozen, 'uitvoeringen', (tafel: Uitvoering) => ({
        id: afgeleid(tafel.id, [`${tafel.pad}.id`]),
        naam: uit(tafel, 'naam', 'de naam van de tafel'),
      })),
      heeftMeerTafels: vlag((gekozen.uitvoeringen?.length ?? 0) > 1, `${pad}.uitvoeringen`),
    },
  }
}
