import type { Documentsoort } from '../../soort.ts'

/** For who signs. */
export const ondertekening: readonly Documentsoort[] = []
