import type { Regel } from '../types.ts'

/** PAR: parties and their roles. */
export const par: readonly Regel[] = []
