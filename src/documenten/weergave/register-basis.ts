/** What the boxes of a row of the register are made from; an unknown box is an open question. */
import type { Registerhouder, Registerrij } from '../../model/afgeleid/register.ts'
import { afgeleid, type Vak } from '../../model/vak.ts'
import type { Bouwcontext } from '../soort.ts'

export interface Registercontext {
  readonly context: Bouwcontext
  readonly houder: Registerhouder
  readonly rij: Registerrij
}
export type Vakken = (register: Registercontext) => readonly Vak[]

export const vast = (tekst: string, ...paden: readonly string[]): Vak => afgeleid(tekst, paden)
export const tekst = ({ staat, waarde }: Vak): string | undefined => (staat === 'gegeven' ? String(waarde) : undefined)
export const aaneen = (boxes: readonly Vak[], scheiding: string): string =>
  boxes.flatMap((box) => tekst(box) ?? []).join(scheiding)

/** Figures that cannot be traced to persons: an activity, but without data, receivers or terms of its own. */
export const isMonitoring = ({ verwerking: v }: Registerrij): boolean => v?.soort === 'monitoring'
export const zonderNamen = ({ verwerking: v }: Registerrij): Vak[] => [
  vast('geen herleidbare gegevens', `${v?.pad ?? 'verwerkingen'}.soort`),
]
