import type { Bevinding, Grond, Locator } from '../bevinding/bevinding.ts'
import type { Model } from '../model/maak-model.ts'
import { peildatumVan, statusVan } from '../model/status.ts'
import { regels as alleRegels } from '../regels/index.ts'
import type { Invoer, Regel, Vondst } from '../regels/types.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import type { Recht } from './catalogus.ts'

export interface Opties extends Recht {
  readonly plaats: Locator
  /** Wins from the description. */
  readonly peildatum?: string
  readonly regels?: readonly Regel[]
}

export interface Uitslag {
  readonly bevindingen: readonly Bevinding[]
  /** Rules that could not judge everything yet, with the paths that are unknown. */
  readonly nogNietTeBeoordelen: readonly { readonly code: string; readonly paden: readonly string[] }[]
}

/** A ground with what the catalogue knows of it, so that a report needs no catalogue. */
export const volledigeGrond = (grond: Grond, wetten: Catalogus): Grond => {
  const link = wetten.jciLink(grond)
  const citaat = wetten.citeer(grond)
  const zekerheid =
    grond.artikel === undefined
      ? wetten.wet(grond.wet)?.zekerheid
      : wetten.artikel(grond.wet, grond.artikel, grond.lid, grond.onderdeel)?.artikel.zekerheid
  return { ...grond, ...(link ? { link } : {}), ...(zekerheid ? { zekerheid } : {}), ...(citaat ? { citaat } : {}) }
}

const bevindingVan = (regel: Regel, vondst: Vondst, { plaats, wetten }: Opties): Bevinding => {
  const { pad, bericht, hulp, verwant = [], gronden = regel.gronden, ernst = regel.ernst, rol = regel.rol } = vondst
  // a fault that turns out to be a warning or a question holds nothing up
  const eigen = vondst.ernst === undefined || vondst.ernst === 'fout' ? regel.blokkeertVanaf : undefined
  const blokkeertVanaf = vondst.blokkeertVanaf ?? eigen
  return {
    code: regel.code,
    ernst,
    ...(blokkeertVanaf ? { blokkeertVanaf } : {}),
    bericht,
    plaats: plaats(pad),
    pad,
    hulp,
    gronden: gronden.map((grond) => volledigeGrond(grond, wetten)),
    verwant: verwant.map((each) => (each.pad === undefined ? each : { ...each, plaats: plaats(each.pad) })),
    rol,
  }
}

/** Runs the rules one by one; none knows of another. */
export const voerUit = (model: Model, opties: Opties): Uitslag => {
  const { wetten, kennis, regels = alleRegels } = opties
  const peildatum = peildatumVan(model.beschrijving, opties.peildatum)
  const invoer: Invoer = {
    ...model,
    status: statusVan(model.beschrijving),
    wetten,
    kennis,
    ...(peildatum === undefined ? {} : { peildatum }),
  }
  const outcomes = regels.map((regel) => ({ regel, uitkomst: regel.check(invoer) }))
  return {
    bevindingen: outcomes.flatMap(({ regel, uitkomst }) =>
      ('nogNietTeBeoordelen' in uitkomst ? uitkomst.vondsten : uitkomst).map((vondst) =>
        bevindingVan(regel, vondst, opties),
      ),
    ),
    nogNietTeBeoordelen: outcomes.flatMap(({ regel, uitkomst }) =>
      'nogNietTeBeoordelen' in uitkomst ? [{ code: regel.code, paden: uitkomst.nogNietTeBeoordelen }] : [],
    ),
  }
}
