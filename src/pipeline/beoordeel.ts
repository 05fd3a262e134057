import { type Bevinding, sorteer } from '../bevinding/bevinding.ts'
import { maakModel } from '../model/maak-model.ts'
import { peildatumVan, statusVan } from '../model/status.ts'
import type { Beoordeling, Inhoud, LeesOpties } from '../pipeline.ts'
import { beoordeelVorm } from '../schema/beoordeel-vorm.ts'
import { leesYaml } from '../yaml/lees.ts'
import { pasAanvaardToe } from './aanvaard.ts'
import { rechtUit, wetKenner } from './catalogus.ts'
import { leesEigenTeksten } from './eigen/index.ts'
import { profielZonderIndeling } from './profiel.ts'
import { voerUit } from './voer-uit.ts'

/** Bytes → model and findings. A fault that stops the build leaves the model out; all faults of one step are told. */
export const beoordeel = (bytes: Uint8Array, inhoud: Inhoud, opties: LeesOpties): Beoordeling => {
  const { bevindingen, geenTekst, bron, ruw, plaats, tekstVan } = leesYaml(bytes, opties.bestand)
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
  const recht = rechtUit(inhoud)
  const model = maakModel(vorm.data, wetKenner(recht.wetten))
  const gevraagd = opties.peildatum === undefined ? {} : { peildatum: opties.peildatum }
  const uitslag = voerUit(model, { plaats, ...recht, ...gevraagd })
  const peildatum = peildatumVan(model.beschrijving, opties.peildatum)
  const toegepast = pasAanvaardToe(model.beschrijving, uitslag.bevindingen, {
    plaats,
    tekstVan,
    ...(peildatum === undefined ? {} : { peildatum }),
  })
  const status = statusVan(model.beschrijving)
  const { bestand } = opties
  const uitslagEigen = leesEigenTeksten(opties.eigen, { b: model.beschrijving, inhoud, status, bestand, plaats })
  return {
    bevindingen: sorteer([
      ...gelezen,
      ...toegepast.bevindingen,
      ...uitslagEigen.bevindingen,
      ...profielZonderIndeling(model.beschrijving, inhoud, plaats),
    ]),
    aanvaard: toegepast.aanvaard,
    beschrijving: model.beschrijving,
    status,
    ...(uitslagEigen.eigen ? { eigen: uitslagEigen.eigen } : {}),
    nogNietTeBeoordelen: uitslag.nogNietTeBeoordelen,
    ...gevraagd,
    ...tekst,
  }
}
