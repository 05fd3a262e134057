import type { Beschrijving, Bewonerstekst } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import { kindPad } from '../../model/pad.ts'
import { type Bezoek, loopModel } from './loop-model.ts'

/** A free text in the description. */
export interface Tekst {
  readonly pad: string
  readonly tekst: string
  readonly veld: string
  /** Is it the plain variant, or a text that residents may read? */
  readonly voorInwoners: boolean
  readonly in: Bezoek
}

const vrij = new Set(['tekst', 'alineas', 'bewonerstekst'])

const tekstenIn = (bezoek: Bezoek, veld: string, soort: string, value: unknown, pad: string): Tekst[] => {
  if (typeof value === 'string') {
    return [{ pad, tekst: value, veld, voorInwoners: soort === 'bewonerstekst', in: bezoek }]
  }
  if (typeof value !== 'object' || value === null) return []
  const { tekst, inGewoneTaal } = value as Partial<Bewonerstekst>
  const own = (value as { pad?: string }).pad ?? pad
  return [
    ...(typeof tekst === 'string' ? tekstenIn(bezoek, veld, soort, tekst, kindPad(own, 'tekst')) : []),
    ...(typeof inGewoneTaal === 'string'
      ? tekstenIn(bezoek, veld, soort, inGewoneTaal, kindPad(own, 'inGewoneTaal'))
      : []),
  ]
}

/** Every free text of the description with its path, in order: names, sentences, paragraphs, plain variants. */
export const teksten = eenmaal((b: Beschrijving): readonly Tekst[] =>
  loopModel(b).flatMap((bezoek) =>
    Object.entries(bezoek.velden).flatMap(([veld, info]) => {
      if (!vrij.has(info.soort)) return []
      const value = bezoek.object[veld]
      const pad = kindPad(bezoek.object.pad, veld)
      return Array.isArray(value)
        ? value.flatMap((item, i) => tekstenIn(bezoek, veld, info.soort, item, `${pad}[${i}]`))
        : tekstenIn(bezoek, veld, info.soort, value, pad)
    }),
  ),
)

export { heleWoorden } from '../../model/hele-woorden.ts'
