import type { Documentsoort } from '../../soort.ts'

/** For who takes part in an overleg. */
export const tafel: readonly Documentsoort[] = []
