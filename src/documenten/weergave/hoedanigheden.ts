import { partijen as partijgroepen } from '../../model/afgeleid/partijen.ts'
import {
  type Hoedanigheid,
  lijsten,
  type Overleg,
  type Partner,
  type Taak,
  type Verbod,
  type Vervulling,
} from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, code, groep, inGewoneTaal, lijstUit, lijstVan, staat, uit, type Vak } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findGegeven, findOrgaan, findPartner, type Index, maakIndex } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { bouwGeheim, bouwGrondslag, geheimTabel, grondslagTabel, namen, woorden } from './hoedanigheid-grondslag.ts'
import { bouwVlaggen, vlaggenTabel } from './hoedanigheid-vlaggen.ts'
import { wetsvak } from './wetsvak.ts'

export const hoedanighedenTabel = {
  ...vlaggenTabel,
  hoedanigheden: lijst('De hoedanigheden die ergens deelnemen', {
    id: waarde('Id van de hoedanigheid'),
    naam: waarde('Naam in het enkelvoud, met lidwoord'),
    meervoud: waarde('Naam in het meervoud, met lidwoord'),
    inGewoneTaal: waarde('Hoe inwoners deze partij kennen'),
    soort: waarde('Soort als woord'),
    soortCode: waarde('Code van de soort'),
    partners: lijst('De partners met deze hoedanigheid', {
      naam: waarde('Korte naam'),
      kring: waarde('Code van de kring'),
      orgaan: waarde('Het bestuursorgaan, voluit'),
      door: waarde('Korte naam van wie voor deze partner aan tafel zit'),
      doorGrond: waarde('Mandaat, delegatie, opdracht of verwerker'),
      toelichting: waarde('Toelichting bij deze partner'),
    }),
    partijen: waarden('Korte namen van wie in deze hoedanigheid partij is'),
    later: waarden('Korte namen van wie in deze hoedanigheid na toetreding deelneemt'),
    uitvoerders: waarden('Korte namen van wie voor anderen aan tafel zit, ieder één keer'),
    aanTafel: lijst('Wie voor anderen aan tafel zit, ieder één keer', {
      naam: waarde('Korte naam'),
      voor: waarden('Korte namen van de partners voor wie'),
      grond: waarde('Mandaat, delegatie, opdracht of verwerker'),
    }),
    isCollege: waarde('Is dit een taak van een college?'),
    taken: lijst('De wettelijke taken', {
      tekst: waarde('De taak, als deel van een zin (begint met een kleine letter)'),
      gewoon: waarde('De taak in gewone taal'),
      wetten: waarde('De wet en het artikel'),
      isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
    }),
    grondslagen: lijst('De grondslag per doel', grondslagTabel),
    beroepsgeheim: deel('Het beroepsgeheim of de geheimhoudingsplicht', geheimTabel),
    brengtIn: waarden('De gegevens die deze partij kan inbrengen'),
    nooitInbrengen: lijst('Gegevens die deze partij van de wet niet mag verstrekken', {
      gegevens: waarden('De gegevens'),
      wetten: waarde('De wet en het artikel'),
      toelichting: waarde('Toelichting (begint met een kleine letter)'),
      isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
    }),
    afwijkingen: lijst('Partners voor wie iets anders geldt', {
      partner: waarde('Korte naam'),
      grondslagen: lijst('Eigen grondslagen van deze partner', grondslagTabel),
      geheim: deel('Eigen geheimhouding van deze partner', geheimTabel),
    }),
    overleggen: lijst('De overleggen waaraan deze hoedanigheid deelneemt', {
      id: waarde('Id van het overleg'),
      naam: waarde('Naam van het overleg'),
      lidwoord: waarde('de of het'),
      deelname: waarde('Vast, op afroep of anders'),
      rollen: waarden('De rollen'),
      voorwaarde: waarde('Wanneer deze deelnemer aanschuift'),
    }),
  }),
} as const

type HoedanigheidWeergave = WeergaveVan<typeof hoedanighedenTabel>['hoedanigheden']['items'][number]
type Partnerrij = HoedanigheidWeergave['partners']['items'][number]

const nvtVak = (): Vak => ({ ...afgeleid(undefined, []), staat: 'nvt' })

const korteNaam = (partner: Partner): Vak =>
  staat(partner, 'korteNaam') === 'gegeven' ? uit(partner, 'korteNaam') : uit(partner, 'naam')

const bouwTaak =
  ({ wetten }: Bouwcontext) =>
  (taak: Taak) => ({
    tekst: uit(taak, 'tekst'),
    gewoon: inGewoneTaal(taak, 'tekst'),
    wetten: wetsvak(wetten, taak, 'wetten'),
    isVoorstel: afgeleid(isVoorstel(taak), [`${taak.pad}.status`]),
  })

const bouwVerbod =
  ({ wetten }: Bouwcontext, index: Index) =>
  (verbod: Verbod) => ({
    gegevens: namen(verbod, 'gegevens', (id) => {
      const gegeven = findGegeven(index, id)
      return gegeven && uit(gegeven, 'naam')
    }),
    wetten: wetsvak(wetten, verbod, 'wetten'),
    toelichting: uit(verbod, 'toelichting'),
    isVoorstel: afgeleid(isVoorstel(verbod), [`${verbod.pad}.status`]),
  })

type Paar = readonly [Partner, Vervulling]

/** Who fulfils it; a third party without part in the cooperation does not count. */
const vervullers = ({ b }: Bouwcontext, id: string): Paar[] =>
  (b.partners ?? [])
    .filter((partner) => partner.kring !== 'derde')
    .flatMap((partner) =>
      (partner.hoedanigheden ?? []).flatMap((each): Paar[] => (each.hoedanigheid === id ? [[partner, each]] : [])),
    )

const bouwPartner =
  (index: Index) =>
  ([partner, vervulling]: Paar): Partnerrij => {
    const orgaan = findOrgaan(partner, vervulling.orgaan)
    const uitvoering = vervulling.uitvoeringDoor
    const door = findPartner(index, uitvoering?.partner)
    return {
      naam: korteNaam(partner),
      kring: code(partner, 'kring'),
      orgaan: orgaan ? uit(orgaan, 'naam') : nvtVak(),
      door: door ? korteNaam(door) : nvtVak(),
      doorGrond: uitvoering ? uit(uitvoering, 'grond', 'op welke grond een ander aan tafel zit') : nvtVak(),
      toelichting: uit(vervulling, 'toelichting'),
    }
  }

const uitvoerders = (index: Index, paren: readonly Paar[]): Vak[] => {
  const found = new Set(paren.map(([, vervulling]) => findPartner(index, vervulling.uitvoeringDoor?.partner)))
  return [...found].filter((partner) => partner !== undefined).map(korteNaam)
}

const aanTafel = (index: Index, paren: readonly Paar[]): HoedanigheidWeergave['aanTafel']['items'] => {
  const found = new Set(paren.flatMap(([, vervulling]) => findPartner(index, vervulling.uitvoeringDoor?.partner) ?? []))
  return [...found].map((door) => {
    const voor = paren.filter(([, { uitvoeringDoor }]) => uitvoeringDoor?.partner === door.id)
    const eerste = voor[0]?.[1].uitvoeringDoor
    return {
      naam: korteNaam(door),
      voor: lijstVan(
        voor.map(([partner]) => korteNaam(partner)),
        ['partners'],
      ),
      grond: eerste ? uit(eerste, 'grond', 'op welke grond een ander aan tafel zit') : nvtVak(),
    }
  })
}

const wijktAf = ([, { grondslagen, beroepsgeheim }]: Paar): boolean =>
  (grondslagen !== undefined && grondslagen.length > 0) || beroepsgeheim !== undefined

const bouwOverleggen = (overleggen: readonly Overleg[], id: string): HoedanigheidWeergave['overleggen']['items'] =>
  overleggen.flatMap((overleg) =>
    (overleg.deelnemers ?? [])
      .filter((deelnemer) => deelnemer.hoedanigheid === id)
      .map((deelnemer) => ({
        id: afgeleid(overleg.id, [`${overleg.pad}.id`]),
        naam: uit(overleg, 'naam'),
        lidwoord: uit(overleg, 'lidwoord'),
        deelname: uit(deelnemer, 'deelname'),
        rollen: woorden(deelnemer, 'rollen', lijsten.overlegrollen),
        voorwaarde: uit(deelnemer, 'voorwaarde'),
      })),
  )

/** Those that sit at a table or report in a signal system; all of them while no table has been filled yet. */
export const deelnemendeHoedanigheden = ({ b }: Bouwcontext): readonly Hoedanigheid[] => {
  const tables = (b.overleggen ?? []).flatMap((overleg) => overleg.deelnemers?.map((each) => each.hoedanigheid) ?? [])
  const used = new Set([...tables, ...(b.signaalsystemen ?? []).flatMap((systeem) => systeem.melders ?? [])])
  const alle = b.hoedanigheden ?? []
  return tables.length === 0 ? alle : alle.filter((each) => used.has(each.id))
}

const bouwHoedanigheid =
  (context: Bouwcontext, index: Index) =>
  (each: Hoedanigheid): HoedanigheidWeergave => {
    const paren = vervullers(context, each.id)
    const { kandidaten, klassen } = partijgroepen(context.b, context.peildatum)
    const later = new Set([...kandidaten, ...klassen])
    const korteNamen = (keep: (partner: Partner) => boolean) =>
      lijstVan(
        [...new Set(paren.map(([partner]) => partner))].filter(keep).map((partner) => korteNaam(partner)),
        ['partners'],
      )
    const grondslag = bouwGrondslag(context, index)
    return {
      id: afgeleid(each.id, [`${each.pad}.id`]),
      naam: uit(each, 'naam'),
      meervoud: uit(each, 'meervoud'),
      inGewoneTaal: uit(each, 'inGewoneTaal'),
      soort: each.soort === 'anders' ? uit(each, 'soortAnders') : uit(each, 'soort'),
      soortCode: code(each, 'soort'),
      partners: lijstVan(context.b.partners === undefined ? undefined : paren.map(bouwPartner(index)), ['partners']),
      partijen: korteNamen((partner) => !later.has(partner)),
      later: korteNamen((partner) => later.has(partner)),
      uitvoerders: lijstVan(uitvoerders(index, paren), ['partners']),
      aanTafel: lijstVan(aanTafel(index, paren), ['partners']),
      isCollege: afgeleid(each.soort?.startsWith('college-'), [`${each.pad}.soort`]),
      taken: lijstUit(each, 'taken', bouwTaak(context)),
      grondslagen: lijstUit(each, 'grondslagen', grondslag),
      beroepsgeheim: bouwGeheim(context, groep(each, 'beroepsgeheim')),
      brengtIn: namen(each, 'brengtIn', (id) => {
        const gegeven = findGegeven(index, id)
        return gegeven && uit(gegeven, 'naam')
      }),
      nooitInbrengen: lijstUit(each, 'nooitInbrengen', bouwVerbod(context, index)),
      afwijkingen: lijstVan(
        paren.filter(wijktAf).map(([partner, vervulling]) => ({
          partner: korteNaam(partner),
          grondslagen: lijstUit(vervulling, 'grondslagen', grondslag),
          geheim: bouwGeheim(context, groep(vervulling, 'beroepsgeheim')),
        })),
        ['partners'],
      ),
      overleggen: lijstVan(bouwOverleggen(context.b.overleggen ?? [], each.id), ['overleggen']),
    }
  }

export const bouwHoedanigheden = (context: Bouwcontext): WeergaveVan<typeof hoedanighedenTabel> => {
  const deelnemend = deelnemendeHoedanigheden(context)
  const alle = lijstUit(context.b, 'hoedanigheden', () => undefined)
  return {
    ...bouwVlaggen(context, deelnemend),
    hoedanigheden: { ...alle, items: deelnemend.map(bouwHoedanigheid(context, maakIndex(context.b))) },
  }
}
