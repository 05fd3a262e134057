import { schrijfCsv } from '../csv/index.ts'
import { gegevenssoorten } from '../documenten/index.ts'
import type { Bouwcontext, Gegevensinhoud, Gegevenssoort } from '../documenten/soort.ts'
import { type Bestand, type Gegevensformaat, gegevensformaten } from '../pipeline.ts'
import { vingerafdruk } from './vingerafdruk.ts'

/** One document that is data, with its content. */
export interface Gegevensblad {
  readonly soort: Gegevenssoort
  /** Path below the output folder, without extension. */
  readonly pad: string
  readonly inhoud: Gegevensinhoud
}

export const bouwGegevens = (
  context: Bouwcontext,
  gevraagd: (soort: Gegevenssoort) => boolean,
): readonly Gegevensblad[] =>
  gegevenssoorten
    .filter((soort) => gevraagd(soort) && soort.nietOmdat?.(context) === undefined)
    .map((soort) => ({ soort, pad: `${soort.nummer}-${soort.naam}`, inhoud: soort.bouw(context) }))

const teksten: Readonly<Record<Gegevensformaat, (inhoud: Gegevensinhoud) => string>> = {
  csv: schrijfCsv,
  json: ({ json }) => `${JSON.stringify(json, undefined, 2)}\n`,
}

const encoder = new TextEncoder()

export const schrijfGegevens = (blad: Gegevensblad, formaten: readonly string[]): readonly Bestand[] =>
  gegevensformaten
    .filter((formaat) => formaten.includes(formaat))
    .map((formaat) => {
      const tekst = teksten[formaat](blad.inhoud)
      return {
        pad: `${blad.pad}.${formaat}`,
        bytes: encoder.encode(tekst),
        document: blad.soort.naam,
        vingerafdruk: vingerafdruk(tekst),
      }
    })
