import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'

/** Whose soort does not tell which task of a college it carries out: its taken and grounds do. */
const uitvoerders: readonly (string | undefined)[] = ['gemeenschappelijke-regeling', 'uitvoeringsorganisatie']

/** Laws that give a task to a college. */
const collegewetten: readonly (string | undefined)[] = [
  'jeugdwet',
  'wet-maatschappelijke-ondersteuning-2015',
  'participatiewet',
  'wet-gemeentelijke-schuldhulpverlening',
  'leerplichtwet-1969',
  'wet-educatie-en-beroepsonderwijs',
  'wet-publieke-gezondheid',
]

const wettenVan = eenmaal(
  ({ taken = [], grondslagen = [] }: Hoedanigheid): ReadonlySet<string> =>
    new Set(
      [...taken, ...grondslagen].flatMap(({ wetten }) =>
        (wetten ?? []).flatMap(({ wet }) => (wet !== undefined && collegewetten.includes(wet) ? [wet] : [])),
      ),
    ),
)

export const isUitvoerder = ({ soort }: Hoedanigheid): boolean => uitvoerders.includes(soort)

/** It names this law for its tasks or grounds. */
export const voertUit = (hoedanigheid: Hoedanigheid, wet: string): boolean =>
  isUitvoerder(hoedanigheid) && wettenVan(hoedanigheid).has(wet)

/** And no other: what it holds, it holds for this task. */
export const voertAlleenUit = (hoedanigheid: Hoedanigheid, wet: string): boolean =>
  voertUit(hoedanigheid, wet) && wettenVan(hoedanigheid).size === 1

/** Nothing says yet that it does not. */
export const kanUitvoeren = (hoedanigheid: Hoedanigheid, wet: string): boolean =>
  isUitvoerder(hoedanigheid) && (wettenVan(hoedanigheid).size === 0 || wettenVan(hoedanigheid).has(wet))
