import type { Bouwcontext, Documentsoort, Exemplaar, Soort } from '../documenten/soort.ts'
import type { MaakOpties } from '../pipeline.ts'

/** One copy of one kind of document. */
export interface Opdracht<S extends Soort = Documentsoort> {
  readonly soort: S
  readonly context: Bouwcontext
  /** Path below the output folder, without extension. */
  readonly pad: string
  /** Absent: the general copy. */
  readonly exemplaar?: Exemplaar
}

const naamVan = ({ nummer, naam }: Soort): string => `${nummer}-${naam}`

/** The general copy of every kind that this description calls for. */
export const algemene = <S extends Soort>(soorten: readonly S[], context: Bouwcontext): readonly Opdracht<S>[] =>
  soorten
    .filter((soort) => !soort.alleenExemplaren && soort.nietOmdat?.(context) === undefined)
    .map((soort) => ({ soort, context, pad: naamVan(soort) }))

/** The copies of every kind that this description calls for. */
export const exemplarenVan = <S extends Soort>(soorten: readonly S[], context: Bouwcontext): readonly Opdracht<S>[] =>
  soorten
    .filter((soort) => soort.nietOmdat?.(context) === undefined)
    .flatMap((soort) =>
      (soort.exemplaren?.(context) ?? []).map((exemplaar) => ({
        soort,
        context: { ...context, ...exemplaar.deel },
        pad: `${naamVan(soort)}/${exemplaar.id}`,
        exemplaar,
      })),
    )

/** Is this kind one of those that were named; without names: the group kern. */
export const isGenoemd = ({ nummer, naam, groep }: Soort, alleen: readonly string[] | undefined): boolean =>
  (alleen ?? ['kern']).some((name) => [nummer, naam, groep].includes(name))

/** In a package the own copies lie beside the texts that everybody gets, in one folder per party. */
const inPakket = <S extends Soort>(opdracht: Opdracht<S>, voor: string, isEnige: boolean): Opdracht<S> => {
  const { soort, exemplaar } = opdracht
  const rest = exemplaar && exemplaar.id !== voor && !isEnige ? `--${exemplaar.id}` : ''
  return { ...opdracht, pad: `pakketten/${voor}/${naamVan(soort)}${rest}` }
}

/** In a package the letter and what it means for the party come first: one starts to read there. */
const leesvolgorde = ({ soort: { groep, nummer } }: Opdracht<Soort>): string =>
  `${groep === 'partners' ? 0 : 1} ${nummer}`

const opLeesvolgorde = (a: Opdracht<Soort>, b: Opdracht<Soort>): number => {
  const [first, second] = [a, b].map((each) => `${leesvolgorde(each)} ${each.pad}`) as [string, string]
  return first < second ? -1 : 1
}

/** What this run has to make. */
export const gevraagd = <S extends Soort>(
  soorten: readonly S[],
  context: Bouwcontext,
  { alleen, varianten, voor }: MaakOpties,
): readonly Opdracht<S>[] => {
  const general = algemene(soorten, context)
  const copies = exemplarenVan(soorten, context)
  if (voor === undefined) {
    return [
      ...general.filter(({ soort }) => isGenoemd(soort, alleen)),
      ...copies.filter(({ soort }) => isGenoemd(soort, alleen) && (varianten || soort.alleenExemplaren)),
    ]
  }
  const own = copies.filter(({ exemplaar }) => exemplaar?.voor === voor)
  return [...general.filter(({ soort }) => soort.inPakket), ...own]
    .filter(({ soort }) => alleen === undefined || isGenoemd(soort, alleen))
    .map((opdracht) => inPakket(opdracht, voor, own.filter(({ soort }) => soort === opdracht.soort).length === 1))
    .sort(opLeesvolgorde)
}
