import type { Formaat, Overzichtsregel } from '../index.ts'
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

const alleFormaten: readonly Formaat[] = ['docx', 'md', 'csv', 'json']

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
    throw new GebruikFout(
      `‘${unknown}’ is geen formaat.`,
      'De formaten zijn docx (Word) en md (Markdown), en voor gegevens csv en json.',
    )
  }
  return asked.length === 0 ? alleFormaten : alleFormaten.filter((formaat) => asked.includes(formaat))
}

/** What `maak` is asked for; each name of `--alleen` must be a document, a number or a group. */
export const gevraagd = (
  { alleen, alles, formaten }: MaakKeuze,
  { api, beoordeling, inhoud }: Gelezen,
): readonly string[] | undefined => {
  if (alleen.length === 0 && !alles) return undefined
  const regels = api.overzicht(beoordeling, inhoud)
  const groups = [...new Set(regels.map(({ groep }) => groep))]
  if (alleen.length === 0) return groups
  const names = [...new Set([...regels.flatMap(({ naam, nummer }) => [naam, nummer]), ...groups])]
  const unknown = alleen.find((name) => !names.includes(name))
  if (unknown === undefined) {
    for (const name of alleen) {
      refuseWithoutFormat(
        regels.filter(({ naam, nummer, groep }) => [naam, nummer, groep].includes(name)),
        formaten,
      )
    }
    return alleen
  }
  const meant = lijktOp(unknown, names)
  throw new GebruikFout(
    `Er is geen document of groep ‘${unknown}’.`,
    `${meant ? `Bedoelde u ${meant}? ` : ''}De groepen zijn: ${groups.join(', ')}. De documenten ziet u met de opdracht overzicht.`,
  )
}

/** Asking for data as Word would make nothing, without a word. Of a group, what can be made is made. */
const refuseWithoutFormat = (chosen: readonly Overzichtsregel[], asked: readonly Formaat[]): void => {
  const [first] = chosen
  if (!first || chosen.some(({ formaten }) => formaten.some((formaat) => asked.includes(formaat)))) return
  throw new GebruikFout(
    `‘${first.naam}’ is er niet als ${asked.join(' of ')}.`,
    `Dit document wordt gemaakt als ${first.formaten.join(' en ')}. Kies dat met --formaat, of laat --formaat weg.`,
  )
}
