import { type Bevinding, sorteer } from '../bevinding/bevinding.ts'
import { maakModel } from '../model/maak-model.ts'
import type { WetKenner } from '../model/ruim-op.ts'
import { statusVan } from '../model/status.ts'
import type { Beoordeling, Inhoud, LeesOpties } from '../pipeline.ts'
import { beoordeelVorm } from '../schema/beoordeel-vorm.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import { leesYaml } from '../yaml/lees.ts'
import { catalogusUit } from './catalogus.ts'
import { profielZonderIndeling } from './profiel.ts'
import { voerUit } from './voer-uit.ts'

const kenner = (wetten: Catalogus): WetKenner => ({
  kent: (wet, artikel, lid, onderdeel) =>
    artikel === undefined ? wetten.wet(wet) !== undefined : wetten.artikel(wet, artikel, lid, onderdeel) !== undefined,
})

/** Bytes → model and findings. A fault that stops the build leaves the model out; all faults of one step are told. */
export const beoordeel = (bytes: Uint8Array, inhoud: Inhoud, opties: LeesOpties): Beoordeling => {
  const { bevindingen, geenTekst, bron, ruw, plaats } = leesYaml(bytes, opties.bestand)
  const tekst = bron === undefined ? {} : { bron }
  const gestopt = (found: readonly Bevinding[]): Beoordeling => ({
    bevindingen: sorteer(found),
    status: 'concept',
    ...tekst,
    ...(geenTekst ? { geenTekst } : {}),
  })
  if (!ruw) return gestopt(bevindingen)
  const vorm = beoordeelVorm(ruw, plaats)
  const gelezen = [...bevindingen, ...vorm.bevindingen]
  if (gelezen.some((bevinding) => bevinding.stopt)) return gestopt(gelezen)
  const model = maakModel(vorm.data, kenner(catalogusUit(inhoud)))
  const { bevindingen: uitRegels, nogNietTeBeoordelen } = voerUit(model, {
    plaats,
    wettenBekend: true,
    ...(opties.peildatum === undefined ? {} : { peildatum: opties.peildatum }),
  })
  return {
    bevindingen: sorteer([...gelezen, ...uitRegels, ...profielZonderIndeling(model.beschrijving, inhoud, plaats)]),
    beschrijving: model.beschrijving,
    status: statusVan(model.beschrijving),
    nogNietTeBeoordelen,
    ...(opties.peildatum === undefined ? {} : { peildatum: opties.peildatum }),
    ...tekst,
  }
}
