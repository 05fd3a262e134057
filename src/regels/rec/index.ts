import type { Regel } from '../types.ts'

/** REC: rights of betrokkenen. */
export const rec: readonly Regel[] = []
