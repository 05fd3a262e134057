import type { Phrasing } from '../../tree/nodes.ts'
import type { Helper } from '../helper.ts'
import { isStukken } from '../waarden.ts'
import { metTekst } from './hulp.ts'

/** First letter capital; 'ij' at the start becomes 'IJ' and 'één' becomes 'Eén', as Dutch spelling asks. */
export const metHoofdletter = (text: string): string => {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`
  if (text.startsWith('één')) return `E${text.slice(1)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Running text keeps its provenance; an open point at the start stays as it is. */
const eersteStuk = ([first, ...rest]: readonly Phrasing[]): readonly Phrasing[] =>
  first?.type === 'text' ? [{ ...first, value: metHoofdletter(first.value) }, ...rest] : first ? [first, ...rest] : rest

export const hoofdletter: Helper = {
  naam: 'hoofdletter',
  uitleg: 'De waarde met een hoofdletter; ook van een opsomming.',
  voorbeeld: '{{hoofdletter naam}} → Thuiszittersoverleg',
  run: ([value]) => (isStukken(value) ? { stukken: eersteStuk(value.stukken) } : metTekst(value, metHoofdletter)),
}
