import { isOngewijzigd, leesManifest, schrijfUitvoer, vingerafdrukVanInvoer } from '../files.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes } from './fout.ts'
import { achterElkaar, beoordeelInvoer, type Gelezen, type Invoer, leesInvoer } from './lees.ts'
import { controleerVoor, gevraagd, keuzeTekst, type MaakKeuze, maakKeuze, mapVan, volgendeStap } from './maak-keuze.ts'
import { toonMislukt } from './maak-mislukt.ts'
import { toonGeblokkeerd, toonGemaakt, toonGestopt, toonOngewijzigd } from './maak-tekst.ts'
import type { Uitvoeren } from './opdrachten.ts'
import { type Uitvoermap, uitvoermapVan } from './uitvoermap.ts'
import { versie } from './versie.ts'

export interface MaakRun extends Uitvoermap {
  readonly argument: string | undefined
  readonly invoer: Invoer
  readonly keuze: MaakKeuze
}

export const maak: Uitvoeren = async (context, argument, opties) => {
  const keuze = maakKeuze(opties)
  const invoer = leesInvoer(context, argument, opties)
  const { naar, naarTekst } = uitvoermapVan(context, invoer, keuze.naar)
  const run: MaakRun = { argument, invoer, keuze, naar, naarTekst }

  const fingerprint = inputFingerprint(context, run)
  const manifest = leesManifest(naar)
  if (isOngewijzigd(naar, manifest, fingerprint)) {
    toonOngewijzigd(context, run, manifest)
    return afsluitcodes.gelukt
  }
  return build(context, run, await beoordeelInvoer(context, invoer), fingerprint)
}

const inputFingerprint = (context: Context, { invoer, keuze }: MaakRun): string => {
  const { alleen, alles, voor, formaten, definitief, publicatie } = keuze
  return vingerafdrukVanInvoer({
    bytes: invoer.bestand.bytes,
    inhoudHash: invoer.geladen.hash,
    eigenHash: invoer.eigen.hash,
    programma: context.omgeving.programmaHash(),
    opties: { alleen, alles, voor, formaten, definitief, publicatie, peildatum: invoer.peildatum },
  })
}

const build = async (context: Context, run: MaakRun, gelezen: Gelezen, fingerprint: string): Promise<Afsluitcode> => {
  const { api, inhoud, beoordeling } = gelezen
  const { alles, voor, formaten, definitief, publicatie, overschrijf } = run.keuze
  if (beoordeling.beschrijving === undefined) return toonGestopt(context, run, gelezen)
  controleerVoor(run.keuze, gelezen)
  const names = gevraagd(run.keuze, gelezen)
  const map = mapVan(run.keuze)
  context.stap('de documenten maken')
  const gemaakt = api.maak(beoordeling, inhoud, {
    formaten,
    definitief,
    publicatie,
    varianten: alles,
    ...(names && { alleen: names }),
    ...(voor && { voor }),
  })
  if (gemaakt.geblokkeerdDoor.length > 0) return toonGeblokkeerd(context, run, gelezen, gemaakt)
  context.stap('de documenten schrijven')
  const { mislukt } = gemaakt
  const geschreven = schrijfUitvoer(run.naar, gemaakt.bestanden, {
    overschrijf,
    programma: versie,
    invoer: mislukt.length > 0 ? '' : fingerprint,
    telling: api.jsonReport(gemaakt.bevindingen).telling,
    keuze: keuzeTekst(run.keuze),
    ...(map && { map }),
    formaten: mislukt.length > 0 ? [] : formaten,
    meld: context.melding,
  })
  toonGemaakt(context, run, gelezen, gemaakt, geschreven)
  if (mislukt.length > 0) return toonMislukt(context, mislukt)
  const [what, options] = volgendeStap(run.keuze)
  context.volgende(what, `controleer${achterElkaar(run.argument)}${options}`)
  return afsluitcodes.gelukt
}
