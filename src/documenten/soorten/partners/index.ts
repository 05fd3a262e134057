import type { Documentsoort } from '../../soort.ts'

/** For the organisations that take part or come to. */
export const partners: readonly Documentsoort[] = []
