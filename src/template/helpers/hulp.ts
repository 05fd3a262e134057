import { isLijstVak, isVak, type Vak } from '../../model/vak.ts'
import type { Phrasing } from '../../tree/nodes.ts'
import { alsStukken, type Waarde } from '../waarden.ts'

/** Applies `change` to the text of a box; unknown and denied boxes pass unchanged. */
export const metTekst = (value: Waarde, change: (text: string) => string): Waarde => {
  if (typeof value === 'string') return change(value)
  if (!isVak(value)) throw new TypeError('Deze helper verwacht één waarde.')
  return value.staat === 'gegeven' ? { ...value, waarde: change(String(value.waarde)) } : value
}

/** Text of a literal or of a known box; anything else is a mistake in the template. */
export const tekstVan = (value: Waarde, naam: string): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (isVak(value) && value.staat === 'gegeven') return String(value.waarde)
  throw new TypeError(`‘${naam}’ verwacht een tekst.`)
}

export const optioneel = (value: Waarde, naam: string): string | undefined =>
  value === undefined ? undefined : tekstVan(value, naam)

/** Items of a list box. */
export const itemsVan = (value: Waarde, naam: string): readonly unknown[] => {
  if (!isLijstVak(value)) throw new TypeError(`‘${naam}’ verwacht een lijst.`)
  return value.items
}

export const vakVan = (item: unknown, veld: string | undefined): Vak => {
  const value = veld === undefined ? item : (item as Readonly<Record<string, unknown>>)[veld]
  if (!isVak(value)) throw new TypeError(`De lijst heeft geen veld ‘${veld ?? 'this'}’.`)
  return value
}

/** Literals and values side by side. */
export const aaneen = (values: readonly Waarde[]): Phrasing[] => values.flatMap((value) => [...alsStukken(value)])
