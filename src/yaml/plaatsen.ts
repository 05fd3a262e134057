import type { LineCounter } from 'yaml'
import type { Locator, Plaats } from '../bevinding/bevinding.ts'

/** Where a value stands in the text: offsets of its key (absent in a list), its start and its end. */
export interface Bereik {
  readonly sleutel?: number
  readonly begin: number
  readonly einde: number
  /** A list or group: the key is the better place to point at. */
  readonly samengesteld: boolean
}
export type Bereiken = ReadonlyMap<string, Bereik>

/** The path of the list or group that holds the last step of a path; '' is the whole description. */
export const ouderPad = (pad: string): string => pad.slice(0, Math.max(0, pad.lastIndexOf('.'), pad.lastIndexOf('[')))

const nearest = (bereiken: Bereiken, pad: string): { bereik: Bereik | undefined; gevonden: boolean } => {
  for (let at = pad; ; at = ouderPad(at)) {
    const bereik = bereiken.get(at)
    if (bereik || at === '') return { bereik, gevonden: at === pad }
  }
}

/** Path to place; of a missing field the key of its nearest parent. */
export const maakLocator =
  (bereiken: Bereiken, lines: LineCounter, bestand: string): Locator =>
  (pad, deel) => {
    const { bereik, gevonden } = nearest(bereiken, pad)
    const wantsKey = !gevonden || deel === 'sleutel' || (deel === undefined && (bereik?.samengesteld ?? false))
    const offset = bereik === undefined ? 0 : wantsKey ? (bereik.sleutel ?? bereik.begin) : bereik.begin
    return plaatsVan(lines, offset, bestand)
  }

export const plaatsVan = (lines: LineCounter, offset: number, bestand: string): Plaats => {
  const { line, col } = lines.linePos(offset)
  return { soort: 'yaml', bestand, regelnummer: Math.max(1, line), kolom: Math.max(1, col) }
}

/** Source text of a path, key included; of a missing field that of its nearest parent. */
export const maakTekstVan =
  (bereiken: Bereiken, tekst: string) =>
  (pad: string): string => {
    const { bereik } = nearest(bereiken, pad)
    return bereik ? tekst.slice(bereik.sleutel ?? bereik.begin, bereik.einde) : ''
  }
