import type { Regime, Signaalsysteem, Verwerker, Verwerking } from '../../model/beschrijving.generated.ts'
import {
  afgeleid,
  code,
  inGewoneTaal,
  type LijstVak,
  lijstUit,
  lijstVan,
  staat,
  uit,
  type Vak,
} from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import {
  findBewaartermijn,
  findGegeven,
  findHoedanigheid,
  findOverleg,
  findPartner,
  type Index,
  maakIndex,
} from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { tekstenVan } from './hulpvakken.ts'
import { kaleNaamVan, korteNaamVan, namenVan, vlag } from './namen.ts'
import { bouwOnderlingeRegeling, gezamenlijkeRegimes, onderlingeRegelingTabel } from './onderlinge-regeling.ts'
import { wetsvak } from './wetsvak.ts'

const verwerkingTabel = {
  id: waarde('Id van de verwerking'),
  naam: waarde('Naam (begint met een lidwoord)'),
  soort: waarde('Soort als woord'),
  soortCode: waarde('Code van de soort'),
  overleggen: waarden('Namen van de overleggen'),
  regimes: lijst('Wie verantwoordelijk is, per periode', {
    model: waarde('Hoe de verantwoordelijkheid ligt'),
    modelCode: waarde('Code daarvan'),
    vanaf: waarde('Vanaf (ISO)'),
    tot: waarde('Tot en met (ISO)'),
    verantwoordelijken: waarden('De hoedanigheden, zonder lidwoord'),
    wetten: waarde('De wet die de verantwoordelijkheid verdeelt'),
    toelichting: waarde('Toelichting (begint met een kleine letter)'),
  }),
  beheerder: waarde('Korte naam van wie het systeem beheert'),
} as const

const verwerkerTabel = {
  naam: waarde('Naam van de leverancier'),
  verwerking: waarde('Naam van de verwerking'),
  voor: waarden('Voor wie hij werkt: de verantwoordelijken, zonder lidwoord'),
  dienst: waarde('Wat de leverancier doet'),
  overeenkomst: waarde('Verwerkersovereenkomst'),
  model: waarde('Modelovereenkomst van de sector waarop zij is gebaseerd'),
  subverwerkers: waarden('Andere verwerkers die hij inschakelt'),
  binnenEer: waarde('Blijven de gegevens binnen de EER? ja of nee'),
} as const

export const verwerkingenTabel = {
  verwerkingsoverzicht: deel('Verwerkingen, verwerkers en signaalsystemen', {
    verwerkingen: lijst('Alle verwerkingen', verwerkingTabel),
    gezamenlijk: lijst('De onderlinge regelingen bij gezamenlijke verantwoordelijkheid', onderlingeRegelingTabel),
    heeftGezamenlijk: waarde('Zijn die er?'),
    verwerkers: lijst('Alle verwerkers', verwerkerTabel),
    heeftVerwerkers: waarde('Zijn er verwerkers?'),
    signaalsystemen: lijst('Een verwijsindex of vergelijkbaar systeem', {
      naam: waarde('Naam (begint met een lidwoord)'),
      verantwoordelijke: waarde('Wie verantwoordelijk is'),
      wetten: waarde('Waarop het systeem steunt'),
      melders: waarden('Wie een signaal kan afgeven, zonder lidwoord'),
      gegevens: waarden('Wat er wordt vastgelegd'),
      match: waarde('Wat er bij een match gebeurt'),
      matchGewoon: waarde('Dat in gewone taal'),
      informeren: waarde('Hoe de betrokkene het hoort'),
      informerenGewoon: waarde('Dat in gewone taal'),
      bewaren: waarden('Welke bewaartermijnen gelden'),
    }),
    heeftSignaalsystemen: waarde('Zijn er signaalsystemen?'),
  }),
} as const

type Overzicht = WeergaveVan<typeof verwerkingenTabel>['verwerkingsoverzicht']
type Rij = WeergaveVan<typeof verwerkingTabel>

const hoedanigheden =
  (index: Index) =>
  (id: string): Vak | undefined => {
    const found = findHoedanigheid(index, id)
    return found && kaleNaamVan(found)
  }

const bouwVerwerking =
  (context: Bouwcontext, index: Index) =>
  (verwerking: Verwerking): Rij => {
    const { pad } = verwerking
    const beheerder = findPartner(index, verwerking.beheerder)
    return {
      id: afgeleid(verwerking.id, [`${pad}.id`]),
      naam: uit(verwerking, 'naam'),
      soort: uit(verwerking, 'soort', 'de soort verwerking'),
      soortCode: code(verwerking, 'soort'),
      overleggen: namenVan(verwerking, 'overleggen', (id) => {
        const overleg = findOverleg(index, id)
        return overleg && uit(overleg, 'naam')
      }),
      regimes: lijstUit(verwerking, 'verantwoordelijkheid', (regime: Regime) => ({
        model: uit(regime, 'model', 'hoe de verantwoordelijkheid ligt'),
        modelCode: code(regime, 'model'),
        vanaf: uit(regime, 'vanaf'),
        tot: uit(regime, 'tot'),
        verantwoordelijken: namenVan(regime, 'verantwoordelijken', hoedanigheden(index), 'wie verantwoordelijk is'),
        wetten: wetsvak(context.wetten, regime, 'wetten'),
        toelichting: uit(regime, 'toelichting'),
      })),
      beheerder: beheerder ? korteNaamVan(beheerder) : uit(verwerking, 'beheerder'),
    }
  }

/** A processor works for all who are controller of the processing, in whatever period. */
const opdrachtgevers = (verwerking: Verwerking, index: Index): LijstVak<Vak> => {
  const regimes = verwerking.verantwoordelijkheid ?? []
  const ids = [...new Set(regimes.flatMap(({ verantwoordelijken }) => verantwoordelijken ?? []))]
  const boxes = ids.flatMap((id) => hoedanigheden(index)(id) ?? [])
  return lijstVan(boxes.length === 0 ? undefined : boxes, [`${verwerking.pad}.verantwoordelijkheid`])
}

const verwerkersVan = (verwerking: Verwerking, index: Index): Overzicht['verwerkers']['items'] =>
  (verwerking.verwerkers ?? []).map((verwerker: Verwerker) => ({
    naam: uit(verwerker, 'naam'),
    verwerking: uit(verwerking, 'naam'),
    voor: opdrachtgevers(verwerking, index),
    model: uit(verwerker, 'model'),
    subverwerkers: tekstenVan(verwerker, 'subverwerkers'),
    dienst: uit(verwerker, 'dienst'),
    overeenkomst: uit(verwerker, 'overeenkomst', 'verwerkersovereenkomst'),
    binnenEer: uit(verwerker, 'binnenEer'),
  }))

const bouwSignaal =
  (context: Bouwcontext, index: Index) =>
  (systeem: Signaalsysteem): Overzicht['signaalsystemen']['items'][number] => ({
    naam: uit(systeem, 'naam'),
    verantwoordelijke: uit(systeem, 'verantwoordelijke'),
    wetten: wetsvak(context.wetten, systeem, 'wetten'),
    melders: namenVan(systeem, 'melders', hoedanigheden(index), 'wie een signaal kan afgeven'),
    gegevens: namenVan(systeem, 'gegevens', (id) => {
      const gegeven = findGegeven(index, id)
      return gegeven && uit(gegeven, 'naam')
    }),
    match: uit(systeem, 'match'),
    matchGewoon: inGewoneTaal(systeem, 'match'),
    informeren: uit(systeem, 'informeren'),
    informerenGewoon: inGewoneTaal(systeem, 'informeren'),
    bewaren: namenVan(systeem, 'bewaren', (id) => {
      const termijn = findBewaartermijn(index, id)
      return termijn && uit(termijn, 'wat')
    }),
  })

export const bouwVerwerkingen = (context: Bouwcontext): WeergaveVan<typeof verwerkingenTabel> => {
  const { b } = context
  const index = maakIndex(b)
  const verwerkingen: LijstVak<Rij> = lijstUit(b, 'verwerkingen', bouwVerwerking(context, index))
  const samen = (b.verwerkingen ?? []).filter((each) => gezamenlijkeRegimes(each).length > 0)
  const verwerkers = (b.verwerkingen ?? []).flatMap((each) => verwerkersVan(each, index))
  return {
    verwerkingsoverzicht: {
      verwerkingen,
      gezamenlijk: lijstVan(samen.map(bouwOnderlingeRegeling(context, index)), ['verwerkingen']),
      heeftGezamenlijk: vlag(samen.length > 0, 'verwerkingen'),
      verwerkers: lijstVan(verwerkers, ['verwerkingen']),
      heeftVerwerkers: vlag(verwerkers.length > 0, 'verwerkingen'),
      signaalsystemen: lijstUit(b, 'signaalsystemen', bouwSignaal(context, index)),
      heeftSignaalsystemen: vlag(
        staat(b, 'signaalsystemen') === 'gegeven' && (b.signaalsystemen?.length ?? 0) > 0,
        'signaalsystemen',
      ),
    },
  }
}
