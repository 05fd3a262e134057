import type { Bevinding, Locator } from '../bevinding/bevinding.ts'
import type { Model } from '../model/maak-model.ts'
import { peildatumVan, statusVan } from '../model/status.ts'
import { regels as alleRegels } from '../regels/index.ts'
import type { Invoer, Regel, Vondst } from '../regels/types.ts'

export interface Opties {
  readonly plaats: Locator
  /** Wins from the description. */
  readonly peildatum?: string
  /** Was the model made with the catalogue of laws? */
  readonly wettenBekend?: boolean
  readonly regels?: readonly Regel[]
}

export interface Uitslag {
  readonly bevindingen: readonly Bevinding[]
  /** Rules that could not judge everything yet, with the paths that are unknown. */
  readonly nogNietTeBeoordelen: readonly { readonly code: string; readonly paden: readonly string[] }[]
}

const bevindingVan = (regel: Regel, vondst: Vondst, plaats: Locator): Bevinding => {
  const { pad, bericht, hulp, verwant = [], gronden = regel.gronden, ernst = regel.ernst, rol = regel.rol } = vondst
  const blokkeertVanaf = vondst.blokkeertVanaf ?? regel.blokkeertVanaf
  return {
    code: regel.code,
    ernst,
    ...(blokkeertVanaf ? { blokkeertVanaf } : {}),
    bericht,
    plaats: plaats(pad),
    pad,
    hulp,
    gronden,
    verwant: verwant.map((each) => (each.pad === undefined ? each : { ...each, plaats: plaats(each.pad) })),
    rol,
  }
}

/** Runs the rules one by one; none knows of another. */
export const voerUit = (
  model: Model,
  { plaats, peildatum, wettenBekend = false, regels = alleRegels }: Opties,
): Uitslag => {
  const day = peildatumVan(model.beschrijving, peildatum)
  const invoer: Invoer = {
    ...model,
    status: statusVan(model.beschrijving),
    wettenBekend,
    ...(day === undefined ? {} : { peildatum: day }),
  }
  const outcomes = regels.map((regel) => ({ regel, uitkomst: regel.check(invoer) }))
  return {
    bevindingen: outcomes.flatMap(({ regel, uitkomst }) =>
      ('nogNietTeBeoordelen' in uitkomst ? uitkomst.vondsten : uitkomst).map((vondst) =>
        bevindingVan(regel, vondst, plaats),
      ),
    ),
    nogNietTeBeoordelen: outcomes.flatMap(({ regel, uitkomst }) =>
      'nogNietTeBeoordelen' in uitkomst ? [{ code: regel.code, paden: uitkomst.nogNietTeBeoordelen }] : [],
    ),
  }
}
