import { verstrekkingenVan, verstrekkingen as verstrekkingenVanAlle } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid, Overleg, Stap } from '../../model/beschrijving.generated.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, type LijstVak, lijstUit, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findHoedanigheid, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { kaleNaamVan, namenVan, woordenVan } from './namen.ts'
import { verwijzingenIn } from './wettenlijst.ts'

/** What the DPIA asks about the processing itself, as far as the description knows it. */
export const dpiaKenmerkenTabel = {
  kenmerken: deel('Kenmerken van de gegevensverwerkingen', {
    gegevens: lijst('De persoonsgegevens', {
      naam: waarde('Hoe het gegeven heet'),
      aardKort: waarde('Gewoon, gezondheid, strafrechtelijk, BSN of anders, als kort woord'),
      datWat: waarde('DAT of WAT, in hoofdletters'),
      overWie: waarden('Over wie het gaat'),
      van: waarden('Welke hoedanigheden het inbrengen, zonder lidwoord'),
    }),
    overleggen: lijst('De overleggen', {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam'),
      fase: waarde('Fase als woord'),
      stappen: waarden('De stappen van het werkproces'),
      verstrekkingen: waarde('Hoeveel verstrekkingen er zijn beschreven'),
      anoniemEerst: waarde('Eerst zonder herleidbare gegevens: ja of nee'),
      aanwezig: waarde('Of de betrokkene aan tafel zit, als woord'),
      informeertWie: waarden('Welke hoedanigheden informeren, zonder lidwoord'),
      informeertWanneer: waarde('Wanneer'),
      uitzondering: waarde('Wanneer later wordt geïnformeerd'),
      proportionaliteit: waarde('Waarom het delen in verhouding staat tot het doel'),
      subsidiariteit: waarde('Waarom het doel niet met minder kan worden bereikt'),
      criteriaBekend: waarde('Zijn de criteria vooraf bekendgemaakt: ja of nee'),
    }),
    partijen: lijst('Wie deelneemt, per hoedanigheid', {
      naam: waarde('Hoedanigheid, zonder lidwoord'),
      partners: waarden('Korte namen'),
      rollen: waarden('Geeft of ontvangt'),
    }),
    wetten: waarden('De wetten die de beschrijving noemt'),
  }),
} as const

type Kenmerken = WeergaveVan<typeof dpiaKenmerkenTabel>['kenmerken']

const hoedanigheidVan =
  (index: Index) =>
  (id: string): Vak | undefined => {
    const found = findHoedanigheid(index, id)
    return found && kaleNaamVan(found)
  }

/** For narrow cells. */
const korteAarden: Readonly<Record<NonNullable<Gegeven['aard']>, string>> = {
  gewoon: 'gewoon',
  gezondheid: 'gezondheid',
  'bijzonder-overig': 'ander bijzonder',
  strafrechtelijk: 'strafrechtelijk',
  bsn: 'BSN',
  politiegegeven: 'politiegegeven',
  justitieel: 'justitieel',
}

const bouwGegeven =
  ({ b }: Bouwcontext) =>
  (gegeven: Gegeven): Kenmerken['gegevens']['items'][number] => {
    const rijen = verstrekkingenVanAlle(b).filter((rij) => rij.gegevens.includes(gegeven))
    const systemen = (b.signaalsystemen ?? []).filter(({ gegevens }) => gegevens?.includes(gegeven.id))
    const melders = systemen
      .flatMap((systeem) => systeem.melders ?? [])
      .flatMap((id) => findHoedanigheid(maakIndex(b), id) ?? [])
    const gevers = [...new Set([...rijen.flatMap(({ van }) => van), ...melders])]
    const { aard, datWat, pad } = gegeven
    return {
      naam: uit(gegeven, 'naam'),
      aardKort: aard === undefined ? uit(gegeven, 'aard') : afgeleid(korteAarden[aard], [`${pad}.aard`]),
      datWat: datWat === undefined ? uit(gegeven, 'datWat') : afgeleid(datWat.toUpperCase(), [`${pad}.datWat`]),
      overWie: woordenVan(gegeven, 'overWie', lijsten.betrokkenen),
      van: lijstVan(gevers.length === 0 ? undefined : gevers.map(kaleNaamVan), [`${pad}.naam`], 'wie dit inbrengt'),
    }
  }

const bouwOverleg =
  (context: Bouwcontext, index: Index) =>
  (overleg: Overleg): Kenmerken['overleggen']['items'][number] => {
    const motivering = groep(overleg, 'motivering')
    const informeren = groep(overleg, 'informeren')
    const aantal = verstrekkingenVan(context.b, overleg).length
    const pad = `${overleg.pad}.verstrekkingen`
    const onbekend = staat(overleg, 'verstrekkingen') === 'onbekend'
    return {
      id: uit(overleg, 'id'),
      naam: uit(overleg, 'naam'),
      fase: uit(overleg, 'fase'),
      stappen: lijstUit(overleg, 'werkproces', (stap: Stap) => uit(stap, 'naam', 'de naam van de stap')),
      verstrekkingen: afgeleid(onbekend ? undefined : aantal, [pad], 'wie wat aan wie geeft'),
      anoniemEerst: uit(overleg, 'anoniemEerst'),
      aanwezig: uit(overleg, 'betrokkeneAanwezig'),
      informeertWie: namenVan(informeren, 'door', hoedanigheidVan(index), 'wie informeert'),
      informeertWanneer: uit(informeren, 'wanneer', 'wanneer wordt geïnformeerd'),
      uitzondering: uit(informeren, 'uitzondering'),
      proportionaliteit: uit(motivering, 'proportionaliteit'),
      subsidiariteit: uit(motivering, 'subsidiariteit'),
      criteriaBekend: uit(groep(overleg, 'criteria'), 'voorafBekend'),
    }
  }

const bouwPartij =
  ({ b }: Bouwcontext) =>
  (hoedanigheid: Hoedanigheid): Kenmerken['partijen']['items'][number] => {
    const mee = (b.partners ?? []).filter(
      ({ kring, hoedanigheden }) =>
        kring !== 'derde' && hoedanigheden?.some((each) => each.hoedanigheid === hoedanigheid.id),
    )
    const rijen = verstrekkingenVanAlle(b)
    const rol = (tekst: string, veld: 'van' | 'aan'): Vak[] =>
      rijen.some((rij) => rij[veld].includes(hoedanigheid)) ? [afgeleid(tekst, [hoedanigheid.pad])] : []
    return {
      naam: kaleNaamVan(hoedanigheid),
      partners: lijstVan(
        mee.map((partner) => uit(partner, partner.korteNaam === undefined ? 'naam' : 'korteNaam')),
        ['partners'],
      ),
      rollen: lijstVan([...rol('geeft', 'van'), ...rol('ontvangt', 'aan')], [hoedanigheid.pad]),
    }
  }

/** The names of the laws, each once; of the AVG itself no DPIA needs to say that it applies. */
const wettenVan = ({ b, wetten }: Bouwcontext): LijstVak<Vak> => {
  const refs = verwijzingenIn([b.hoedanigheden, b.overleggen, b.signaalsystemen, b.verwerkingen, b.bewaartermijnen])
  const per = new Map<string, string[]>()
  for (const { verwijzing, pad } of refs) {
    const naam = wetten.wet(verwijzing.wet)?.citeertitel
    if (naam === undefined || verwijzing.wet === 'algemene-verordening-gegevensbescherming') continue
    per.set(naam, [...(per.get(naam) ?? []), pad])
  }
  const namen = [...per].sort(([a], [z]) => (a.toLowerCase() < z.toLowerCase() ? -1 : 1))
  return lijstVan(
    namen.length === 0 ? undefined : namen.map(([naam, paden]) => afgeleid(naam, paden.slice(0, 1))),
    ['hoedanigheden'],
    'de wetten waarop de partijen steunen',
  )
}

export const bouwDpiaKenmerken = (context: Bouwcontext): WeergaveVan<typeof dpiaKenmerkenTabel> => {
  const index = maakIndex(context.b)
  return {
    kenmerken: {
      gegevens: lijstUit(context.b, 'gegevens', bouwGegeven(context)),
      overleggen: lijstUit(context.b, 'overleggen', bouwOverleg(context, index)),
      partijen: lijstUit(context.b, 'hoedanigheden', bouwPartij(context)),
      wetten: wettenVan(context),
    },
  }
}
