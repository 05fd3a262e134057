import type { Regel } from '../types.ts'

/** RET: retention. */
export const ret: readonly Regel[] = []
