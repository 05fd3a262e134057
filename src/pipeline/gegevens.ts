import { schrijfCsv } from '../csv/index.ts'
import type { Gegevensinhoud, Gegevenssoort } from '../documenten/soort.ts'
import { type Bestand, type Gegevensformaat, gegevensformaten } from '../pipeline.ts'
import type { Opdracht } from './opdrachten.ts'
import { vingerafdruk } from './vingerafdruk.ts'

/** One document that is data, with its content. */
export interface Gegevensblad {
  readonly soort: Gegevenssoort
  /** Path below the output folder, without extension. */
  readonly pad: string
  readonly inhoud: Gegevensinhoud
}

export const bouwGegevens = (opdrachten: readonly Opdracht<Gegevenssoort>[]): readonly Gegevensblad[] =>
  opdrachten.map(({ soort, context, pad }) => ({ soort, pad, inhoud: soort.bouw(context) }))

const teksten: Readonly<Record<Gegevensformaat, (inhoud: Gegevensinhoud) => string>> = {
  csv: schrijfCsv,
  json: ({ json }) => `${JSON.stringify(json ?? {}, undefined, 2)}\n`,
}

const encoder = new TextEncoder()

export const schrijfGegevens = (blad: Gegevensblad, formaten: readonly string[]): readonly Bestand[] =>
  gegevensformaten
    .filter((formaat) => formaten.includes(formaat) && blad.soort.formaten.includes(formaat))
    .map((formaat) => {
      const tekst = teksten[formaat](blad.inhoud)
      return {
        pad: `${blad.pad}.${formaat}`,
        bytes: encoder.encode(tekst),
        document: blad.soort.naam,
        vingerafdruk: vingerafdruk(tekst),
      }
    })
