import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import type { Gegeven, Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { valtOnder } from '../../wetten/kennis.ts'
import type { KennisVerbod } from '../../wetten/kennis-types.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import type { Invoer } from '../types.ts'
import { noemt } from './wetsverwijzingen.ts'

/** A verstrekking that gives what the law of its givers keeps from these receivers. */
export interface Overschrijding {
  readonly volle: VolleVerstrekking
  readonly gevers: readonly Hoedanigheid[]
  readonly verboden: readonly KennisVerbod[]
  readonly gegevens: readonly Gegeven[]
  readonly ontvangers: readonly Hoedanigheid[]
  /** The place of the first of these data in the verstrekking. */
  readonly pad: string
}

const raakt =
  ({ aan, gegevens }: VolleVerstrekking, gever: Hoedanigheid) =>
  (verbod: KennisVerbod) => ({
    gever,
    verbod,
    gegevens: gegevens.filter(({ aard }) => aard !== undefined && verbod.aarden.includes(aard)),
    ontvangers: aan.filter(
      ({ id, soort }) => id !== gever.id && soort !== undefined && !valtOnder(soort, verbod.behalveAan ?? []),
    ),
  })

/** Where a ban in one of these articles is crossed, once per verstrekking. */
export const overschrijdingen = (
  { beschrijving, kennis }: Invoer,
  wetten: readonly Verwijzing[],
): readonly Overschrijding[] =>
  verstrekkingen(beschrijving).flatMap((volle): Overschrijding[] => {
    const found = volle.van
      .flatMap((gever) =>
        (kennis.hoedanigheid(gever.soort)?.verboden ?? [])
          .filter((verbod) => noemt(verbod.wetten, wetten))
          .map(raakt(volle, gever)),
      )
      .filter(({ gegevens, ontvangers }) => gegevens.length > 0 && ontvangers.length > 0)
    const first = found[0]?.gegevens[0]
    if (!first) return []
    const plek = volle.verstrekking.gegevens?.indexOf(first.id) ?? 0
    return [
      {
        volle,
        gevers: found.map(({ gever }) => gever),
        verboden: found.map(({ verbod }) => verbod),
        gegevens: [...new Set(found.flatMap(({ gegevens }) => gegevens))],
        ontvangers: [...new Set(found.flatMap(({ ontvangers }) => ontvangers))],
        pad: `${volle.verstrekking.pad}.gegevens[${plek}]`,
      },
    ]
  })
