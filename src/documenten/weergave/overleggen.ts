import {
  type Bewonerstekst,
  type Hoedanigheid,
  lijsten,
  type Overleg,
  type Stap,
} from '../../model/beschrijving.generated.ts'
import { afgeleid, code, groep, inGewoneTaal, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import {
  findBewaartermijn,
  findDoel,
  findHoedanigheid,
  findVerwerking,
  type Index,
  maakIndex,
} from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { afkortingenTabel, bouwAfkortingen } from './afkortingen.ts'
import { bewonersvak } from './doelbinding.ts'
import { namenVan, nvtVak, vlag, woordenVan } from './namen.ts'
import { bouwDeelnemers, deelnemersTabel } from './overleg-deelnemers.ts'
import { bouwGrondslagen, bouwVerstrekkingen, grondslagenTabel, verstrekkingenTabel } from './overleg-gronden.ts'
import { bouwTafels, tafelsTabel } from './overleg-tafels.ts'

const bewonerstekst = { tekst: waarde('De tekst'), gewoon: waarde('De tekst in gewone taal') } as const

/** Everything of one overleg; other documents use the same shape. */
export const overlegTabel = {
  id: waarde('Id van het overleg'),
  naam: waarde('Naam van het overleg'),
  lidwoord: waarde('de of het; zonder lidwoord in de beschrijving: het'),
  soort: waarde('Soort overleg als woord'),
  soortCode: waarde('Code van de soort'),
  fase: waarde('Fase als woord'),
  faseCode: waarde('Code van de fase'),
  niveau: waarde('School, lokaal of regionaal'),
  sectoren: waarden('Sectoren als woorden'),
  doelen: lijst('De doelen, als deel van een zin', bewonerstekst),
  omschrijving: waarde('Wat dit overleg doet (hele zinnen)'),
  omschrijvingGewoon: waarde('Wat dit overleg doet, in gewone taal'),
  doelgroep: waarde('Over wie het gaat (begint met een kleine letter)'),
  doelgroepGewoon: waarde('Over wie het gaat, in gewone taal'),
  aanmelding: lijst('Criteria voor aanmelding', bewonerstekst),
  afsluiting: lijst('Criteria voor afsluiting', bewonerstekst),
  voorafBekend: waarde('Zijn de criteria openbaar? ja of nee'),
  afweging: waarde('Hoe per casus wordt afgewogen (hele zinnen)'),
  proportionaliteit: waarde('Waarom het delen in verhouding staat tot het doel'),
  subsidiariteit: waarde('Waarom het niet met minder kan'),
  ...deelnemersTabel,
  aanwezig: waarde('Of de betrokkene aan tafel zit: altijd; ja, tenzij; nee'),
  aanwezigCode: waarde('altijd, tenzij of nee'),
  aanwezigToelichting: waarde('Toelichting op de aanwezigheid (begint met een kleine letter)'),
  aanwezigToelichtingGewoon: waarde('Die toelichting in gewone taal'),
  werkproces: lijst('De stappen, van aanmelding tot afsluiting', {
    naam: waarde('Naam van de stap (begint met een kleine letter)'),
    tekst: waarde('Wat er gebeurt (hele zinnen)'),
    wie: waarde('Wie de stap zet'),
    termijn: waarde('Binnen welke termijn'),
  }),
  ...verstrekkingenTabel,
  ...grondslagenTabel,
  anoniemEerst: waarde('Wordt een casus eerst zonder naam besproken? ja of nee'),
  informeren: deel('Wie de betrokkene informeert', {
    door: waarden('Wie informeert, met lidwoord'),
    wanneer: waarde('Wanneer'),
    wanneerGewoon: waarde('Wanneer, in gewone taal'),
    hoe: waarde('Hoe'),
    hoeGewoon: waarde('Hoe, in gewone taal'),
    uitzondering: waarde('Wanneer later wordt geïnformeerd'),
    uitzonderingGewoon: waarde('Die uitzondering in gewone taal'),
  }),
  verslag: deel('Het verslag', {
    isBekend: waarde('Is er iets over het verslag vastgelegd?'),
    door: waarden('Wie het verslag maken, met lidwoord'),
    inhoud: waarde('Wat wel en niet in het verslag komt'),
    inhoudGewoon: waarde('Dat in gewone taal'),
    verwerking: waarde('In welke verwerking het verslag komt'),
  }),
  bewaren: lijst('De bewaartermijnen die gelden', {
    wat: waarde('Wat er wordt bewaard'),
    gewoon: waarde('Wat er wordt bewaard, in gewone taal'),
  }),
  frequentie: waarde('Hoe vaak'),
  wijze: waarde('Waar of hoe'),
  incidenteel: deel('Incidentele deelnemers', {
    heeft: waarde('Kunnen niet-partijen aanschuiven?'),
    wie: waarde('Wie kan aanschuiven (begint met een kleine letter)'),
    voorwaarden: waarden('Onder welke voorwaarden'),
  }),
  afspraken: waarde('Wat in dit overleg anders of extra is afgesproken (hele zinnen)'),
  wijktAf: waarde('Waarom dit overleg van het algemene deel afwijkt'),
  ...tafelsTabel,
} as const

export const overleggenTabel = {
  overleggen: deel('De soorten overleg', { alle: lijst('Alle overleggen', overlegTabel), ...afkortingenTabel }),
} as const

export type OverlegWeergave = WeergaveVan<typeof overlegTabel>

const hoedanigheidnaam = (hoedanigheid: Hoedanigheid | undefined): Vak | undefined =>
  hoedanigheid && uit(hoedanigheid, 'naam')

const bouwAfspraken = (overleg: Overleg, index: Index) => {
  const { pad } = overleg
  const criteria = groep(overleg, 'criteria')
  const motivering = groep(overleg, 'motivering')
  const informeren = groep(overleg, 'informeren')
  const verslag = groep(overleg, 'verslag')
  const incidenteel = groep(overleg, 'incidenteel')
  const plek = findVerwerking(index, verslag.verwerking)
  const door = (object: typeof informeren | typeof verslag, wat: string) =>
    namenVan(object, 'door', (id) => hoedanigheidnaam(findHoedanigheid(index, id)), wat)
  return {
    aanmelding: lijstUit(criteria, 'aanmelding', (item: Bewonerstekst) => bewonersvak(item)),
    afsluiting: lijstUit(criteria, 'afsluiting', (item: Bewonerstekst) => bewonersvak(item)),
    voorafBekend: uit(criteria, 'voorafBekend'),
    afweging: uit(motivering, 'afweging'),
    proportionaliteit: uit(motivering, 'proportionaliteit'),
    subsidiariteit: uit(motivering, 'subsidiariteit'),
    informeren: {
      door: door(informeren, 'wie de betrokkene informeert'),
      wanneer: uit(informeren, 'wanneer', 'wanneer de betrokkene wordt geïnformeerd'),
      wanneerGewoon: inGewoneTaal(informeren, 'wanneer'),
      hoe: uit(informeren, 'hoe', 'hoe de betrokkene wordt geïnformeerd'),
      hoeGewoon: inGewoneTaal(informeren, 'hoe'),
      uitzondering: uit(informeren, 'uitzondering'),
      uitzonderingGewoon: inGewoneTaal(informeren, 'uitzondering'),
    },
    verslag: {
      isBekend: vlag(staat(overleg, 'verslag') === 'gegeven', `${pad}.verslag`),
      door: door(verslag, 'wie het verslag maakt'),
      inhoud: uit(verslag, 'inhoud', 'wat in het verslag komt'),
      inhoudGewoon: inGewoneTaal(verslag, 'inhoud'),
      verwerking: plek ? uit(plek, 'naam') : nvtVak(),
    },
    incidenteel: {
      heeft: vlag(staat(overleg, 'incidenteel') === 'gegeven', `${pad}.incidenteel`),
      wie: uit(incidenteel, 'wie', 'wie kan aanschuiven'),
      voorwaarden: lijstUit(incidenteel, 'voorwaarden', (item: string, i) =>
        afgeleid(item, [`${incidenteel.pad}.voorwaarden[${i}]`]),
      ),
    },
  }
}

export const bouwOverleg =
  (context: Bouwcontext, index: Index) =>
  (overleg: Overleg): OverlegWeergave => {
    const { pad } = overleg
    const gronden = bouwGrondslagen(context, overleg)
    const vinden = <T>(veld: 'doelen' | 'bewaren', find: (id: string) => T | undefined) => {
      const list = lijstUit(overleg, veld, (id: string) => find(id))
      return { ...list, items: list.items.filter((item) => item !== undefined) }
    }
    return {
      id: afgeleid(overleg.id, [`${pad}.id`]),
      naam: uit(overleg, 'naam'),
      lidwoord: overleg.lidwoord === undefined ? afgeleid('het', [`${pad}.lidwoord`]) : uit(overleg, 'lidwoord'),
      soort: overleg.soort === 'anders' ? uit(overleg, 'soortAnders') : uit(overleg, 'soort'),
      soortCode: code(overleg, 'soort'),
      fase: uit(overleg, 'fase', 'de fase van het overleg'),
      faseCode: code(overleg, 'fase'),
      niveau: uit(overleg, 'niveau'),
      sectoren: woordenVan(overleg, 'sectoren', lijsten.sectoren),
      doelen: vinden('doelen', (id) => {
        const doel = findDoel(index, id)
        return doel && { tekst: uit(doel, 'tekst'), gewoon: inGewoneTaal(doel, 'tekst') }
      }),
      omschrijving: uit(overleg, 'omschrijving', 'wat dit overleg doet'),
      omschrijvingGewoon: inGewoneTaal(overleg, 'omschrijving'),
      doelgroep: uit(overleg, 'doelgroep', 'over wie dit overleg gaat'),
      doelgroepGewoon: inGewoneTaal(overleg, 'doelgroep'),
      ...bouwDeelnemers(context, overleg, index, gronden.grondslagen.items),
      aanwezig: uit(overleg, 'betrokkeneAanwezig', 'of ouders en jongere aan tafel zitten'),
      aanwezigCode: code(overleg, 'betrokkeneAanwezig'),
      aanwezigToelichting: uit(overleg, 'betrokkeneToelichting'),
      aanwezigToelichtingGewoon: inGewoneTaal(overleg, 'betrokkeneToelichting'),
      werkproces: lijstUit(overleg, 'werkproces', (stap: Stap) => ({
        naam: uit(stap, 'naam', 'naam van de stap'),
        tekst: uit(stap, 'tekst', 'wat er in deze stap gebeurt'),
        wie: uit(stap, 'wie', 'wie deze stap zet'),
        termijn: uit(stap, 'termijn'),
      })),
      ...bouwVerstrekkingen(context, overleg, index),
      ...gronden,
      anoniemEerst: uit(overleg, 'anoniemEerst'),
      ...bouwAfspraken(overleg, index),
      bewaren: vinden('bewaren', (id) => {
        const termijn = findBewaartermijn(index, id)
        return termijn && { wat: uit(termijn, 'wat'), gewoon: inGewoneTaal(termijn, 'wat') }
      }),
      frequentie: uit(overleg, 'frequentie'),
      wijze: uit(overleg, 'wijze'),
      afspraken: uit(overleg, 'afspraken'),
      wijktAf: uit(overleg, 'wijktAf'),
      ...bouwTafels(overleg, index),
    }
  }

export const bouwOverleggen = (context: Bouwcontext): WeergaveVan<typeof overleggenTabel> => {
  const bouw = bouwOverleg(context, maakIndex(context.b))
  return { overleggen: { alle: lijstUit(context.b, 'overleggen', bouw), ...bouwAfkortingen(context) } }
}
