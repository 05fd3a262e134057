import type { Formaat } from '../index.ts'
import { GebruikFout } from './fout.ts'
import type { Gelezen } from './lees.ts'
import { lijktOp } from './lijkt-op.ts'
import type { Opties } from './opdrachten.ts'

export interface MaakKeuze {
  /** Sorted, without doubles, so that the order of typing makes no difference. */
  readonly alleen: readonly string[]
  /** Every document, and its copies per gemeente, partner and overleg. */
  readonly alles: boolean
  readonly formaten: readonly Formaat[]
  readonly naar: string | undefined
  readonly definitief: boolean
  readonly overschrijf: boolean
}

const alleFormaten: readonly Formaat[] = ['docx', 'md']

export const maakKeuze = (opties: Opties): MaakKeuze => {
  const alleen = list(opties.alleen)
  const alles = opties.alles === true
  return {
    alleen,
    alles,
    formaten: formatenVan(list(opties.formaat)),
    naar: typeof opties.naar === 'string' ? opties.naar : undefined,
    definitief: opties.definitief === true,
    overschrijf: opties.overschrijf === true,
  }
}

const list = (value: Opties[string]): string[] =>
  Array.isArray(value) ? [...new Set(value.map((item) => item.toLowerCase()))].sort() : []

const formatenVan = (asked: readonly string[]): readonly Formaat[] => {
  const unknown = asked.find((name) => !alleFormaten.some((formaat) => formaat === name))
  if (unknown !== undefined) {
    throw new GebruikFout(`‘${unknown}’ is geen formaat.`, 'De formaten zijn docx (Word) en md (Markdown).')
  }
  return asked.length === 0 ? alleFormaten : alleFormaten.filter((formaat) => asked.includes(formaat))
}

/** What `maak` is asked for; each name of `--alleen` must be a document, a number or a group. */
export const gevraagd = (
  { alleen, alles }: MaakKeuze,
  { api, beoordeling, inhoud }: Gelezen,
): readonly string[] | undefined => {
  if (alleen.length === 0 && !alles) return undefined
  const regels = api.overzicht(beoordeling, inhoud)
  const groups = [...new Set(regels.map(({ groep }) => groep))]
  if (alleen.length === 0) return groups
  const names = [...new Set([...regels.flatMap(({ naam, nummer }) => [naam, nummer]), ...groups])]
  const unknown = alleen.find((name) => !names.includes(name))
  if (unknown === undefined) return alleen
  const meant = lijktOp(unknown, names)
  throw new GebruikFout(
    `Er is geen document of groep ‘${unknown}’.`,
    `${meant ? `Bedoelde u ${meant}? ` : ''}De groepen zijn: ${groups.join(', ')}. De documenten ziet u met de opdracht overzicht.`,
  )
}
