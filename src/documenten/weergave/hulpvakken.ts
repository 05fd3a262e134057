import type { Beschrijving, Modelobject } from '../../model/beschrijving.generated.ts'
import { afgeleid, type LijstVak, lijstUit, staat, uit, type Vak } from '../../model/vak.ts'
import { findHoedanigheid, findPartner, type Index, maakIndex } from '../../model/zoek.ts'

const padVan = (object: Modelobject, veld: string): string => (object.pad === '' ? veld : `${object.pad}.${veld}`)

/** Is this optional field given? Never unknown: what is absent is simply not said. An empty list is not given. */
export const gegevenVak = <T extends Modelobject>(object: T, veld: keyof T & string, ook = true): Vak => {
  const value = (object as Readonly<Record<string, unknown>>)[veld]
  const given = staat(object, veld) === 'gegeven' && !(Array.isArray(value) && value.length === 0)
  return afgeleid(given && ook, [padVan(object, veld)])
}

/** The short name of the partner that a reference points to; unknown when it points nowhere. */
export const naamVanPartner = <T extends Modelobject>(b: Beschrijving, object: T, veld: keyof T & string): Vak => {
  const id = (object as Readonly<Record<string, unknown>>)[veld] as string | undefined
  const partner = findPartner(maakIndex(b), id)
  if (!partner) return uit(object, veld)
  return uit(partner, partner.korteNaam === undefined ? 'naam' : 'korteNaam')
}

/** Short names of the partners in a list of references. */
export const partnersVan = <T extends Modelobject>(
  b: Beschrijving,
  object: T,
  veld: keyof T & string,
): LijstVak<{ readonly naam: Vak }> => {
  const index = maakIndex(b)
  const list = lijstUit(object, veld, (id: string) => findPartner(index, id))
  const found = list.items.filter((partner) => partner !== undefined)
  return { ...list, items: found.map((p) => ({ naam: uit(p, p.korteNaam === undefined ? 'naam' : 'korteNaam') })) }
}

/** A list of plain texts as boxes. */
export const tekstenVan = <T extends Modelobject>(object: T, veld: keyof T & string): LijstVak<Vak> =>
  lijstUit(object, veld, (tekst: string | { readonly tekst?: string }, at) =>
    afgeleid(typeof tekst === 'string' ? tekst : (tekst.tekst ?? undefined), [`${padVan(object, veld)}[${at}]`]),
  )

/** With one partner in a hoedanigheid its name is singular: 'het samenwerkingsverband'. */
const isEnig = (index: Index, id: string): boolean =>
  [...index.partners.values()].filter(({ hoedanigheden }) => hoedanigheden?.some((each) => each.hoedanigheid === id))
    .length === 1

/** 'de colleges voor jeugdhulp', 'het samenwerkingsverband'; undefined when there is no such hoedanigheid. */
export const hoedanigheidMetLidwoord = (index: Index, id: string): Vak | undefined => {
  const found = findHoedanigheid(index, id)
  return found && uit(found, found.meervoud === undefined || isEnig(index, id) ? 'naam' : 'meervoud')
}
