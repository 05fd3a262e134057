import type { Regel } from '../types.ts'

/** GRO: purpose, ground and provision. */
export const gro: readonly Regel[] = []
