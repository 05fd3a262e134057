import type { Regime, Verwerking } from '../beschrijving.generated.ts'

/** The division of responsibility on a day; without a day only when there is just one. */
export const regimeOp = (verwerking: Verwerking, datum?: string): Regime | undefined => {
  const regimes = verwerking.verantwoordelijkheid ?? []
  if (datum === undefined) return regimes.length === 1 ? regimes[0] : undefined
  return regimes.find(
    ({ vanaf, tot }) => (vanaf === undefined || vanaf <= datum) && (tot === undefined || datum <= tot),
  )
}
