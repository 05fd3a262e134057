import type { Regel } from '../types.ts'

/** OPB: publication and information. */
export const opb: readonly Regel[] = []
