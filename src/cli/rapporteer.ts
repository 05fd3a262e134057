/** Printing of findings, shared by the commands that read a description. */
import type { Beoordeling, Bevinding, Rapport } from '../index.ts'
import type { Api } from './api.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes } from './fout.ts'

export const rapportVan = (beoordeling: Beoordeling, bestand: string, bevindingen: readonly Bevinding[]): Rapport => ({
  bestand,
  status: beoordeling.status,
  bevindingen,
  ...(beoordeling.bron === undefined ? {} : { bron: beoordeling.bron }),
  ...(beoordeling.nogNietTeBeoordelen ? { nogNietTeBeoordelen: beoordeling.nogNietTeBeoordelen.length } : {}),
  ...(beoordeling.eigen ? { eigenTeksten: beoordeling.eigen.teksten.length } : {}),
  ...(beoordeling.aanvaard?.length ? { aanvaard: beoordeling.aanvaard.length } : {}),
})

export const toonBevindingen = (
  context: Context,
  api: Api,
  rapport: Rapport,
  meer: { alles?: boolean; allesZien: string },
): void => {
  const { breedte, kleur } = context
  const alles = meer.alles === undefined ? {} : { alles: meer.alles }
  context.resultaat(api.terminalReport(rapport, { breedte, kleur, allesZien: meer.allesZien, ...alles }))
}

/** Nothing can be made: no text at all, or a fault that stops the build. */
export const afsluitcodeVanStop = (beoordeling: Beoordeling): Afsluitcode =>
  beoordeling.geenTekst ? afsluitcodes.bestand : afsluitcodes.bevindingen

export const json = (context: Context, value: object): void => context.resultaat(JSON.stringify(value, undefined, 2))
