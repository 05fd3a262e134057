import type { Regel } from '../types.ts'

/** BIJ: special, criminal, BSN and secret data. */
export const bij: readonly Regel[] = []
