import type { Regel } from '../types.ts'

/** OND: competence, signature, accession. */
export const ond: readonly Regel[] = []
