import type { Beschrijving, Regime, Verwerking } from '../../model/beschrijving.generated.ts'

export interface Gezamenlijk {
  readonly verwerking: Verwerking
  readonly regime: Regime
}

const modellen: readonly (Regime['model'] | undefined)[] = ['gezamenlijk', 'gemengd', 'wettelijk-gezamenlijk']

/** Processing operations with more than one controller, with the regime that says so. */
export const gezamenlijkeVerwerkingen = (b: Beschrijving): readonly Gezamenlijk[] =>
  (b.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verantwoordelijkheid ?? [])
      .filter(({ model }) => modellen.includes(model))
      .slice(0, 1)
      .map((regime) => ({ verwerking, regime })),
  )

const wgs = 'wet-gegevensverwerking-door-samenwerkingsverbanden'

/** Does the WGS rule this one? A joint control by law of which the law is not named yet is taken to be of that kind. */
export const isWgs = ({ regime: { model, wetten } }: Gezamenlijk): boolean =>
  wetten === undefined ? model === 'wettelijk-gezamenlijk' : wetten.some(({ wet }) => wet === wgs)
