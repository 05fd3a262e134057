import type { Beschrijving, OpenPunt } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { zoekPad } from '../../model/zoek-pad.ts'

const perPad = eenmaal((b: Beschrijving): readonly (readonly [string, OpenPunt])[] =>
  (b.openPunten ?? []).flatMap((punt) => {
    const found = punt.over === undefined ? undefined : zoekPad(b, punt.over)
    return found ? [[found.pad, punt] as const] : []
  }),
)

/** The open point about this place, or about the list or group around it. */
export const openPuntOver = (b: Beschrijving, pad: string): OpenPunt | undefined =>
  perPad(b).find(([over]) => pad === over || pad.startsWith(`${over}.`) || pad.startsWith(`${over}[`))?.[1]
