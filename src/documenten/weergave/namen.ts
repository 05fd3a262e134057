import type { Modelobject, Orgaan, Overleg, Partner } from '../../model/beschrijving.generated.ts'
import { lijsten } from '../../model/beschrijving.generated.ts'
import { afgeleid, type LijstVak, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'

/** A box that says 'does not apply here', without a question. */
export const nvtVak = (): Vak => ({ ...afgeleid(undefined, []), staat: 'nvt' })

/** Why a field was denied; denied itself as long as the field is not. */
export const redenVak = (object: Modelobject, veld: string): Vak => {
  const tekst = object.nvt[veld]
  return tekst === undefined ? nvtVak() : afgeleid(tekst, [`${object.pad}.${veld}`])
}

/** Yes or no that follows from these places. */
export const vlag = (waarde: boolean | undefined, ...paden: readonly string[]): Vak => afgeleid(waarde, paden)

export const korteNaamVan = (partner: Partner): Vak =>
  staat(partner, 'korteNaam') === 'onbekend' && partner.naam !== undefined
    ? uit(partner, 'naam')
    : uit(partner, 'korteNaam')

/** 'het college voor leerplicht' → 'college voor leerplicht', for narrow cells. */
export const zonderLidwoord = (box: Vak): Vak =>
  box.staat === 'gegeven' ? { ...box, waarde: String(box.waarde).replace(/^(de|het|een) /i, '') } : box

/** The name of a hoedanigheid or a datum without its article. */
export const kaleNaamVan = (object: Modelobject & { readonly naam?: unknown }): Vak =>
  zonderLidwoord(uit(object, 'naam'))

const lidwoorden: Readonly<Record<string, string>> = {
  college: 'het',
  burgemeester: 'de',
  raad: 'de',
  'algemeen-bestuur': 'het',
  'dagelijks-bestuur': 'het',
  bestuur: 'het',
  'raad-van-bestuur': 'de',
  korpschef: 'de',
  'college-van-pg': 'het',
  minister: 'de',
  maten: 'de',
  eigenaar: 'de',
}

/** 'de gemeente X', 'het openbaar lichaam Y'; other names stand as they are. */
const metLidwoord = (naam: string, { rechtsvorm }: Partner): string => {
  if (/^gemeente /i.test(naam)) return `de ${naam}`
  if (rechtsvorm !== 'openbaar-lichaam' || /^(de|het) /i.test(naam)) return naam
  return /^openbaar lichaam /i.test(naam) ? `het ${naam}` : `het openbaar lichaam ${naam}`
}

export const rechtspersoonVan = (partner: Partner): Vak => {
  const box = staat(partner, 'naam') === 'onbekend' ? korteNaamVan(partner) : uit(partner, 'naam')
  return box.staat === 'gegeven' ? { ...box, waarde: metLidwoord(String(box.waarde), partner) } : box
}

/** 'het college van burgemeester en wethouders van de gemeente X', also when the description gives the kind only. */
export const orgaanNaam = (partner: Partner, orgaan: Orgaan): Vak => {
  if (orgaan.naam !== undefined) return uit(orgaan, 'naam')
  const { soort } = orgaan
  const van = rechtspersoonVan(partner)
  if (soort === undefined || soort === 'anders' || van.staat !== 'gegeven')
    return afgeleid(undefined, [`${orgaan.pad}.naam`], 'de naam van het orgaan')
  return afgeleid(`${lidwoorden[soort] ?? 'het'} ${lijsten.orgaansoorten[soort]} van ${van.waarde}`, [
    `${orgaan.pad}.soort`,
    ...van.bronnen,
  ])
}

/** The same of an organ that the description does not name, by its kind. */
export const naamVanSoort = (partner: Partner, soort: NonNullable<Orgaan['soort']>): Vak => {
  const van = rechtspersoonVan(partner)
  if (van.staat !== 'gegeven') return van
  const naam = `${lidwoorden[soort] ?? 'het'} ${lijsten.orgaansoorten[soort]} van ${van.waarde}`
  return afgeleid(naam, [`${partner.pad}.rechtsvorm`, ...van.bronnen])
}

/** 'het dagelijks bestuur': without the name of the organisation, for a place that names it already. */
export const orgaanSoort = (partner: Partner, orgaan: Orgaan): Vak => {
  const { soort } = orgaan
  if (soort === undefined || soort === 'anders') return orgaanNaam(partner, orgaan)
  return afgeleid(`${lidwoorden[soort] ?? 'het'} ${lijsten.orgaansoorten[soort]}`, [`${orgaan.pad}.soort`])
}

/** 'a, b en c', inside a text that is one box. */
export const opgesomd = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`

/** 'het thuiszittersoverleg', 'de weegtafel'. */
export const naamMetLidwoord = (overleg: Overleg): Vak => {
  const box = uit(overleg, 'naam')
  return box.staat === 'gegeven' ? { ...box, waarde: `${overleg.lidwoord ?? 'het'} ${box.waarde}` } : box
}

/** Boxes for a list of references; a reference to nothing is left out (it has a finding of its own). */
export const namenVan = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
  box: (id: string) => Vak | undefined,
  wat?: string,
): LijstVak<Vak> => {
  const list = lijstUit(object, veld, (id: string) => box(id), wat)
  return { ...list, items: list.items.filter((item) => item !== undefined) }
}

/** Codes of a closed list as words. */
export const woordenVan = <T extends Modelobject>(
  object: T,
  veld: keyof T & string,
  table: Readonly<Record<string, string>>,
): LijstVak<Vak> =>
  lijstUit(object, veld, (item: string, i) => afgeleid(table[item] ?? item, [`${object.pad}.${veld}[${i}]`]))
