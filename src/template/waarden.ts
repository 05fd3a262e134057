import { isLijstVak, isVak, type LijstVak, type Staat, type Vak } from '../model/vak.ts'
import type { Phrasing } from '../tree/nodes.ts'
import { schoon } from '../tree/schoon.ts'
import type { Token } from '../tree/tokens.ts'

/** Pieces of running text that a helper gives: nodes, side by side. */
export interface Tekststukken {
  readonly stukken: readonly Phrasing[]
}
/** A helper that puts a token of its own in the text. */
export interface Tokenwaarde {
  readonly token: Token
}
/** What an expression in a template can be. */
export type Waarde = Vak | LijstVak | Tekststukken | Tokenwaarde | string | number | boolean | undefined | Weergavedeel
/** A group of a weergave. */
export interface Weergavedeel {
  readonly [naam: string]: unknown
}

export const isStukken = (value: unknown): value is Tekststukken =>
  typeof value === 'object' && value !== null && Array.isArray((value as { stukken?: unknown }).stukken)
export const isTokenwaarde = (value: unknown): value is Tokenwaarde =>
  typeof value === 'object' && value !== null && 'token' in value && !('vak' in value)

const openPunt = (vak: { wat: string; bronnen: readonly string[]; rol?: string }): Phrasing => ({
  type: 'openPunt',
  tekst: schoon(vak.wat),
  ...(vak.bronnen[0] === undefined ? {} : { pad: vak.bronnen[0] }),
  ...(vak.rol ? { rol: vak.rol } : {}),
})

/** A value as running text: its text, an open point when unknown, 'niet van toepassing' when denied. */
export const alsStukken = (value: Waarde): readonly Phrasing[] => {
  if (isStukken(value)) return value.stukken
  if (isVak(value)) {
    if (value.staat === 'onbekend') return [openPunt(value)]
    if (value.staat === 'nvt') return [{ type: 'text', value: 'niet van toepassing' }]
    const text = schoon(String(value.waarde)).trim()
    return text === '' ? [openPunt(value)] : regels(text, value.bronnen)
  }
  if (isLijstVak(value) && value.staat === 'onbekend') return [openPunt(value)]
  if (typeof value === 'string' || typeof value === 'number') return [{ type: 'text', value: schoon(String(value)) }]
  throw new TypeError('geen enkelvoudige waarde')
}

const regels = (text: string, bronnen: readonly string[]): Phrasing[] =>
  text.split('\n').flatMap((line, index): Phrasing[] => {
    const node: Phrasing = { type: 'text', value: line.trim(), bronnen }
    return index === 0 ? [node] : [{ type: 'break' }, node]
  })

/** State of anything that a condition may ask about. */
export const staatVan = (value: Waarde): Staat => (isVak(value) || isLijstVak(value) ? value.staat : 'gegeven')

/** Truth of a value whose state is known: a non-empty list, a text other than 'nee', a number other than 0. */
export const isWaar = (value: Waarde): boolean => {
  if (isLijstVak(value)) return value.staat === 'gegeven' && value.items.length > 0
  if (isVak(value)) return value.staat === 'gegeven' && isWaar(value.waarde)
  if (typeof value === 'string') return value !== '' && value !== 'nee'
  return Boolean(value)
}
