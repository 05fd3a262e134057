import type { Beschrijving } from '../../model/beschrijving.generated.ts'
import { eenmaal } from '../../model/eenmaal.ts'
import type { Verwijzing } from '../../wetten/types.ts'
import { type Bezoek, loopModel } from './loop-model.ts'

/** A reference as it stands in the model: its parts may be absent. */
export type Losse = Partial<Pick<Verwijzing, 'wet' | 'artikel' | 'lid' | 'onderdeel'>>

/** A reference to an article, and what it stands in. */
export interface Wetsverwijzing extends Losse {
  readonly pad: string
  /** The field that holds it: 'wetten', 'bijzonder', 'strafrechtelijk', 'bsn'. */
  readonly veld: string
  /** The group around it: 'Grondslag', 'Verstrekking', 'Bewaartermijn' … */
  readonly in: Bezoek
}

/** Every reference to an article in the description, in order; what the catalogue does not know was taken out before. */
export const wetsverwijzingen = eenmaal((b: Beschrijving): readonly Wetsverwijzing[] =>
  loopModel(b).flatMap((bezoek) =>
    Object.entries(bezoek.velden).flatMap(([veld, info]) =>
      info.soort === 'wet'
        ? [bezoek.object[veld] ?? []].flat().map((ref) => ({ ...(ref as Wetsverwijzing), veld, in: bezoek }))
        : [],
    ),
  ),
)

/**
 * Does a reference fall under an article of the list? An entry without lid covers every lid; a reference that names the
 * whole article covers each lid of it.
 */
export const valtOnderArtikel = (verwijzing: Losse, artikelen: readonly Verwijzing[]): boolean =>
  artikelen.some(
    (each) =>
      each.wet === verwijzing.wet &&
      (each.artikel === undefined || each.artikel === verwijzing.artikel) &&
      (each.lid === undefined || verwijzing.lid === undefined || each.lid === verwijzing.lid) &&
      (each.onderdeel === undefined || verwijzing.onderdeel === undefined || each.onderdeel === verwijzing.onderdeel),
  )

/** Does at least one of the references fall under an article of the list? */
export const noemt = (verwijzingen: readonly Losse[] | undefined, artikelen: readonly Verwijzing[]): boolean =>
  (verwijzingen ?? []).some((each) => valtOnderArtikel(each, artikelen))
