import type { Documentsoort } from '../../soort.ts'

/** For the decisions of organs and boards. */
export const bestuur: readonly Documentsoort[] = []
