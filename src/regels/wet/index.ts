import type { Regel } from '../types.ts'

/** WET: the laws that are named. */
export const wet: readonly Regel[] = []
