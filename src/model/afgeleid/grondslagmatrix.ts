import type { Beschrijving, Hoedanigheid, Overleg } from '../beschrijving.generated.ts'
import { eenmaal } from '../eenmaal.ts'
import { staat } from '../vak.ts'
import { maakIndex } from '../zoek.ts'
import { dekkingVan } from './dekking.ts'
import { grondslagenVanGever, grondslagenVanOntvanger } from './gronden.ts'
import { type Inbreng, type Leemte, leemtenVanVerstrekking, leemtenVanZijde } from './leemten.ts'
import { type VolleVerstrekking, verstrekkingenVan } from './verstrekkingen.ts'

/** One giver or receiver in a row of the matrix. */
export interface Zijde extends Inbreng {
  readonly leemten: readonly Leemte[]
}

/** One verstrekking: doel × hoedanigheid × overleg × gegevens × wet, from a set to a set. */
export interface Matrixrij extends VolleVerstrekking {
  readonly gevers: readonly Zijde[]
  readonly ontvangers: readonly Zijde[]
  /** What the row itself lacks; what a side lacks stands with that side. */
  readonly leemten: readonly Leemte[]
}

const grondslagenVan = { gever: grondslagenVanGever, ontvanger: grondslagenVanOntvanger }

const zijdeVan =
  (b: Beschrijving, volle: VolleVerstrekking, rol: Zijde['rol']) =>
  (hoedanigheid: Hoedanigheid): Zijde => {
    const zijde = {
      rol,
      hoedanigheid,
      grondslagen: grondslagenVan[rol](maakIndex(b), hoedanigheid, volle),
      ...dekkingVan(b, volle.overleg, hoedanigheid, volle.doelen),
    }
    return { ...zijde, leemten: leemtenVanZijde(volle, zijde) }
  }

const rijVan =
  (b: Beschrijving) =>
  (volle: VolleVerstrekking): Matrixrij => ({
    ...volle,
    gevers: volle.van.map(zijdeVan(b, volle, 'gever')),
    ontvangers: volle.aan.map(zijdeVan(b, volle, 'ontvanger')),
    leemten: leemtenVanVerstrekking(volle),
  })

const perOverleg = eenmaal(
  (b: Beschrijving): ReadonlyMap<Overleg, readonly Matrixrij[]> =>
    new Map((b.overleggen ?? []).map((overleg) => [overleg, verstrekkingenVan(b, overleg).map(rijVan(b))])),
)

/** The rows of all overleggen, in the order of the description. Made once per description. */
export const grondslagmatrix = eenmaal((b: Beschrijving): readonly Matrixrij[] => [...perOverleg(b).values()].flat())

export const matrixrijenVan = (b: Beschrijving, overleg: Overleg): readonly Matrixrij[] =>
  perOverleg(b).get(overleg) ?? []

/** Overleggen of which nobody said yet who gives what to whom; 'nothing' is an answer. */
export const zonderRijen = (b: Beschrijving): readonly Overleg[] =>
  (b.overleggen ?? []).filter((overleg) => staat(overleg, 'verstrekkingen') === 'onbekend')

/** Everything that a row lacks, its sides included. */
export const leemtenVan = ({ leemten, gevers, ontvangers }: Matrixrij): readonly Leemte[] => [
  ...leemten,
  ...[...gevers, ...ontvangers].flatMap((zijde) => zijde.leemten),
]
