import { resolve } from 'node:path'
import { BestandFout, schrijfNieuw, vervangBestand } from '../files.ts'
import type { Voorgesteld } from '../index.ts'
import type { Context } from './context.ts'
import { afsluitcodes, GebruikFout } from './fout.ts'
import { achterElkaar, type Invoer, leesInvoer } from './lees.ts'
import type { Opties, Uitvoeren } from './opdrachten.ts'
import { json, rapportVan, toonBevindingen } from './rapporteer.ts'
import { aantalTekst, voorstelTekst } from './voorstel-tekst.ts'

export const voorstel: Uitvoeren = async (context, argument, opties) => {
  const naar = doelVan(opties)
  const invoer = leesInvoer(context, argument, opties)
  const { bestand, geladen, peildatum } = invoer
  const api = await context.omgeving.laadApi()
  const inhoud = geladen.inhoud()
  context.stap('voorstellen zoeken')
  const leesOpties = { bestand: bestand.naam, ...(peildatum === undefined ? {} : { peildatum }) }
  const gedaan = api.voorstel(bestand.bytes, inhoud, leesOpties)
  const kop = { versie: 1, opdracht: 'voorstel', beschrijving: bestand.naam }
  const { tekst } = gedaan

  if (tekst === undefined) {
    if (context.json) json(context, { ...kop, voorstellen: [], vragen: [], ...api.jsonReport(gedaan.bevindingen) })
    else {
      const allesZien = `${context.omgeving.programma} controleer${achterElkaar(argument)} --alles`
      const beoordeling = { bevindingen: gedaan.bevindingen, status: 'concept' } as const
      toonBevindingen(context, api, rapportVan(beoordeling, bestand.naam, gedaan.bevindingen), { allesZien })
    }
    context.volgende('los de fouten op en typ opnieuw', `voorstel${achterElkaar(argument)}`)
    return gedaan.geenTekst ? afsluitcodes.bestand : afsluitcodes.bevindingen
  }

  const geschreven = opties.droog === true ? undefined : schrijf(context, invoer, gedaan, tekst, naar)
  const { voorstellen, vragen } = gedaan
  if (context.json) json(context, { ...kop, ...(geschreven ? { geschreven } : {}), voorstellen, vragen })
  else if (voorstellen.length > 0) context.resultaat(voorstelTekst(gedaan))
  vertel(context, argument, voorstellen.length, geschreven, naar)
  return afsluitcodes.gelukt
}

const doelVan = ({ naar, droog }: Opties): string | undefined => {
  if (typeof naar !== 'string') return undefined
  if (droog === true) {
    throw new GebruikFout('--droog schrijft niets, en --naar zegt waarheen.', 'Kies een van de twee.')
  }
  if (!/\.ya?ml$/i.test(naar)) {
    throw new GebruikFout(`${naar} is geen YAML-bestand.`, 'Noem het bestand, zoals --naar voorstel.yaml.')
  }
  return naar
}

/** The name of the file that was written; undefined when there was nothing to write. */
const schrijf = (
  context: Context,
  { bestand }: Invoer,
  { voorstellen }: Voorgesteld,
  tekst: string,
  naar: string | undefined,
): string | undefined => {
  if (naar !== undefined) {
    const path = resolve(context.omgeving.cwd, naar)
    if (path === bestand.pad) {
      throw new BestandFout(`${naar} is de beschrijving zelf.`, 'Laat --naar weg om haar aan te vullen.')
    }
    schrijfNieuw(path, tekst)
    return naar
  }
  if (voorstellen.length === 0) return undefined
  vervangBestand(bestand.pad, bestand.bytes, tekst)
  return bestand.naam
}

const vertel = (
  context: Context,
  argument: string | undefined,
  aantal: number,
  geschreven: string | undefined,
  naar: string | undefined,
): void => {
  const arg = achterElkaar(argument)
  if (aantal === 0) {
    context.melding(
      'Er valt niets voor te stellen: wat de kennis over uw hoedanigheden zegt, staat er al of is ontkend.',
    )
    context.volgende(
      'noem bij hoedanigheden de soorten die meedoen, of bekijk wat er nog openstaat',
      `controleer${arg}`,
    )
  } else if (geschreven === undefined) {
    context.melding(`\n${aantalTekst(aantal)}; er is niets geschreven.`)
    context.volgende('zet de voorstellen in de beschrijving', `voorstel${arg}`)
  } else {
    context.melding(
      `\n${aantalTekst(aantal)} in ${geschreven}, elk met status: voorstel. De rest van het bestand is gelijk gebleven.`,
    )
    context.volgende(
      'laat de jurist de voorstellen bekijken; akkoord schrijft u als akkoord: {rol: jurist, datum: …}',
      `controleer${naar === undefined ? arg : achterElkaar(naar)} --voor jurist`,
    )
  }
}
