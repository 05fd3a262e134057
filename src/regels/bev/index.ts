import type { Regel } from '../types.ts'

/** BEV: security, DPIA, processors. */
export const bev: readonly Regel[] = []
