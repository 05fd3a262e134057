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
  /** Id of the partner whose package is asked. */
  readonly voor: string | undefined
  readonly formaten: readonly Formaat[]
  readonly naar: string | undefined
  readonly definitief: boolean
  /** The public version. */
  readonly publicatie: boolean
  readonly overschrijf: boolean
}

const alleFormaten: readonly Formaat[] = ['docx', 'md', 'html', 'csv', 'json']

export const maakKeuze = (opties: Opties): MaakKeuze => {
  const alleen = list(opties.alleen)
  const alles = opties.alles === true
  const publicatie = opties.publicatie === true
  if (publicatie && opties.voor !== undefined)
    throw new GebruikFout(
      '--publicatie en --voor gaan niet samen.',
      'De openbare versie is voor iedereen gelijk. Kies een van de twee.',
    )
  return {
    alleen,
    alles,
    voor: typeof opties.voor === 'string' ? opties.voor.toLowerCase() : undefined,
    formaten: formatenVan(list(opties.formaat)),
    naar: typeof opties.naar === 'string' ? opties.naar : undefined,
    definitief: opties.definitief === true,
    publicatie,
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
      'De formaten zijn docx (Word), md (Markdown), html (webpagina) en voor gegevens csv en json.',
    )
  }
  return asked.length === 0 ? alleFormaten : alleFormaten.filter((formaat) => asked.includes(formaat))
}

/** What `maak` is asked for; each name of `--alleen` must be a document, a number or a group. */
export const gevraagd = (
  { alleen, alles, formaten, publicatie }: MaakKeuze,
  { api, beoordeling, inhoud }: Gelezen,
): readonly string[] | undefined => {
  if (alleen.length === 0 && (!alles || publicatie)) return undefined
  const regels = api.overzicht(beoordeling, inhoud)
  const groups = [...new Set(regels.map(({ groep }) => groep))]
  if (alleen.length === 0) return groups
  const names = [...new Set([...regels.flatMap(({ naam, nummer }) => [naam, nummer]), ...groups])]
  const unknown = alleen.find((name) => !names.includes(name))
  if (unknown === undefined) {
    for (const name of alleen) {
      const chosen = regels.filter(({ naam, nummer, groep }) => [naam, nummer, groep].includes(name))
      refuseWithoutFormat(chosen, formaten)
      if (publicatie) refuseWhenPrivate(name, chosen, regels)
    }
    return alleen
  }
  const meant = lijktOp(unknown, names)
  throw new GebruikFout(
    `Er is geen document of groep ‘${unknown}’.`,
    `${meant ? `Bedoelde u ${meant}? ` : ''}De groepen zijn: ${groups.join(', ')}. De documenten ziet u met de opdracht overzicht.`,
  )
}

/** A package is for an organisation that is party or wants to become one. */
export const controleerVoor = ({ voor }: MaakKeuze, { beoordeling }: Gelezen): void => {
  if (voor === undefined) return
  const partners = beoordeling.beschrijving?.partners ?? []
  const partner = partners.find(({ id }) => id === voor)
  const namen = partners
    .filter(({ kring }) => kring === 'oprichter' || kring === 'latere-toetreder')
    .map(({ id }) => id)
  if (partner && namen.includes(voor)) return
  const meant = lijktOp(voor, namen)
  throw new GebruikFout(
    partner
      ? `Voor ‘${voor}’ is er geen pakket: deze organisatie is geen partij.`
      : `Er is geen partner met de id ‘${voor}’.`,
    meant ? `Bedoelde u ${meant}?` : `Een pakket is er voor: ${namen.join(', ') || 'nog niemand'}.`,
  )
}

/** What to do after a package: it goes to somebody else, and what that one still has to give is a list of its own. */
export const volgendeStap = ({ voor }: MaakKeuze): readonly [tekst: string, opties: string] =>
  voor === undefined
    ? ['bekijk wat er nog openstaat', '']
    : ['bekijk vóór u het pakket verstuurt wat partijen nog moeten opgeven', ' --voor partner']

/** The folder of its own that this run writes in. */
export const mapVan = ({ voor, publicatie }: MaakKeuze): string | undefined =>
  publicatie ? 'publicatie' : voor && `pakketten/${voor}`

/** Canonical text of what was chosen, for the manifest. */
export const keuzeTekst = ({ alles, alleen, voor, publicatie }: MaakKeuze): string =>
  [
    ...(publicatie ? ['publicatie'] : []),
    ...(alles ? ['alles'] : []),
    ...(voor ? [`voor ${voor}`] : []),
    ...alleen,
  ].join(',')

/** Asking for data as Word would make nothing, without a word. Of a group, what can be made is made. */
const refuseWithoutFormat = (chosen: readonly Overzichtsregel[], asked: readonly Formaat[]): void => {
  const [first] = chosen
  if (!first || chosen.some(({ formaten }) => formaten.some((formaat) => asked.includes(formaat)))) return
  throw new GebruikFout(
    `‘${first.naam}’ is er niet als ${asked.join(' of ')}.`,
    `Dit document wordt gemaakt als ${first.formaten.join(' en ')}. Kies dat met --formaat, of laat --formaat weg.`,
  )
}

/** Asking for the public version of what is not for the public would make nothing, without a word. */
const refuseWhenPrivate = (name: string, chosen: readonly Overzichtsregel[], all: readonly Overzichtsregel[]): void => {
  if (chosen.some(({ publicatie }) => publicatie)) return
  const names = all.filter(({ publicatie }) => publicatie).map(({ naam }) => naam)
  throw new GebruikFout(`Van ‘${name}’ is er geen openbare versie.`, `Die is er van: ${names.join(', ')}.`)
}
