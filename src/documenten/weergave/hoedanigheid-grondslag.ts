import { type Beroepsgeheim, type Grondslag, lijsten, type Modelobject } from '../../model/beschrijving.generated.ts'
import { isVoorstel } from '../../model/is-voorstel.ts'
import { afgeleid, code, type LijstVak, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { type Tabel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findDoel, type Index } from '../../model/zoek.ts'
import type { Bouwcontext } from '../soort.ts'
import { redenVak } from './namen.ts'
import { wetsvak } from './wetsvak.ts'

export const grondslagTabel = {
  doelen: waarden('De doelen waarvoor deze grondslag geldt'),
  doelnummers: waarden('De volgnummers van die doelen in de beschrijving'),
  letter: waarde('Letter van artikel 6 lid 1 AVG; ontkend als een andere wet geldt'),
  zonderLetter: waarde('Waarom artikel 6 AVG niet geldt; alleen als de letter ontkend is'),
  avg: waarde('Die letter als woord'),
  wetten: waarde('De wet die de taak of plicht opdraagt'),
  bijzonder: waarde('De artikelen die bijzondere gegevens toelaten'),
  strafrechtelijk: waarde('De artikelen die strafrechtelijke gegevens toelaten'),
  bsn: waarde('De artikelen die gebruik van het BSN toelaten'),
  belangenafweging: waarde('De afweging bij letter f'),
  toelichting: waarde('Grens of toelichting (begint met een kleine letter)'),
  isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
} as const

export const geheimTabel = {
  soort: waarde('Soort geheimhouding als woord'),
  soortCode: waarde('wettelijk, wettelijke-geheimhouding, contractueel of geen'),
  wetten: waarde('De artikelen waarin het geheim staat'),
  doorbreking: waarden('De wegen om het geheim te doorbreken, als woorden'),
  heeftDoorbreking: waarde('Is er een weg om het geheim te doorbreken?'),
  toelichting: waarde('Toelichting (begint met een kleine letter)'),
  isVoorstel: waarde('Is het nog een voorstel, zonder akkoord?'),
} as const satisfies Tabel

/** Names of referred objects; a reference to nothing is left out (it has a finding of its own). */
export const namen = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
  naam: (id: string) => Vak | undefined,
): LijstVak<Vak> => {
  const list = lijstUit(object, veld, (id: string) => naam(id))
  return { ...list, items: list.items.filter((item) => item !== undefined) }
}

export const woorden = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
  table: Readonly<Record<string, string>>,
): LijstVak<Vak> =>
  lijstUit(object, veld, (item: string, i) => afgeleid(table[item] ?? item, [`${object.pad}.${veld}[${i}]`]))

export const bouwGrondslag =
  (context: Bouwcontext, index: Index) =>
  (grond: Grondslag): WeergaveVan<typeof grondslagTabel> => ({
    doelen: namen(grond, 'doelen', (id) => {
      const doel = findDoel(index, id)
      return doel && uit(doel, 'tekst')
    }),
    doelnummers: namen(grond, 'doelen', (id) => {
      const nummer = [...index.doelen.keys()].indexOf(id) + 1
      return nummer === 0 ? undefined : afgeleid(nummer, [`${grond.pad}.doelen`])
    }),
    letter: code(grond, 'avg'),
    zonderLetter: redenVak(grond, 'avg'),
    avg: uit(grond, 'avg', 'de grond uit artikel 6 AVG'),
    wetten: wetsvak(context.wetten, grond, 'wetten'),
    bijzonder: wetsvak(context.wetten, grond, 'bijzonder'),
    strafrechtelijk: wetsvak(context.wetten, grond, 'strafrechtelijk'),
    bsn: wetsvak(context.wetten, grond, 'bsn'),
    belangenafweging: uit(grond, 'belangenafweging'),
    toelichting: uit(grond, 'toelichting'),
    isVoorstel: afgeleid(isVoorstel(grond), [`${grond.pad}.status`]),
  })

export const bouwGeheim = ({ wetten }: Bouwcontext, geheim: Beroepsgeheim): WeergaveVan<typeof geheimTabel> => {
  const wegen = (geheim.doorbreking ?? []).filter((weg) => weg !== 'niet-van-toepassing')
  const open = staat(geheim, 'doorbreking') === 'onbekend'
  return {
    soort: uit(geheim, 'soort', 'de soort geheimhouding'),
    soortCode: code(geheim, 'soort'),
    wetten: wetsvak(wetten, geheim, 'wetten'),
    doorbreking: {
      ...woorden(geheim, 'doorbreking', lijsten.doorbrekingswegen),
      items: wegen.map((weg) => afgeleid(lijsten.doorbrekingswegen[weg], [`${geheim.pad}.doorbreking`])),
    },
    heeftDoorbreking: afgeleid(open ? undefined : wegen.length > 0, [`${geheim.pad}.doorbreking`]),
    toelichting: uit(geheim, 'toelichting'),
    isVoorstel: afgeleid(isVoorstel(geheim), [`${geheim.pad}.status`]),
  }
}
