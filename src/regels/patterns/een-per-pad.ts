import type { Vondst } from '../types.ts'

/** One finding per place: what several chains or parties share is told once. */
export const eenPerPad = (vondsten: readonly Vondst[]): readonly Vondst[] => [
  ...new Map(vondsten.map((each) => [each.pad, each])).values(),
]
