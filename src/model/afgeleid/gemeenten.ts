import type { Beschrijving, Partner } from '../beschrijving.generated.ts'

/** The partners that are a gemeente. */
export const gemeenten = (b: Beschrijving): readonly Partner[] =>
  (b.partners ?? []).filter((partner) => partner.rechtsvorm === 'gemeente')
