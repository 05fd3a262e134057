import type { Overzichtsregel } from '../index.ts'
import { afsluitcodes } from './fout.ts'
import { achterElkaar, beoordeelInvoer, leesInvoer } from './lees.ts'
import { opBreedte } from './omslaan.ts'
import type { Uitvoeren } from './opdrachten.ts'
import { afsluitcodeVanStop, json, rapportVan, toonBevindingen } from './rapporteer.ts'

export const overzicht: Uitvoeren = async (context, argument, opties) => {
  const invoer = leesInvoer(context, argument, opties)
  const { api, inhoud, beoordeling } = await beoordeelInvoer(context, invoer)
  const { naam } = invoer.bestand
  const { programma } = context.omgeving
  const head = { versie: 1, opdracht: 'overzicht', beschrijving: naam }

  if (beoordeling.beschrijving === undefined) {
    if (context.json) json(context, { ...head, documenten: [], ...api.jsonReport(beoordeling.bevindingen) })
    else {
      const allesZien = `${programma} controleer${achterElkaar(argument)} --alles`
      toonBevindingen(context, api, rapportVan(beoordeling, naam, beoordeling.bevindingen), { allesZien })
    }
    context.volgende('los de fouten op en typ opnieuw', `overzicht${achterElkaar(argument)}`)
    return afsluitcodeVanStop(beoordeling)
  }
  const regels = api.overzicht(beoordeling, inhoud)
  if (context.json) json(context, { ...head, documenten: regels })
  else context.resultaat(overzichtTekst(regels, context.breedte))
  context.volgende('maak de documenten', `maak${achterElkaar(argument)}`)
  return afsluitcodes.gelukt
}

/** Per group the documents, one line each when it fits: for whom, how many, or why there are none. */
export const overzichtTekst = (regels: readonly Overzichtsregel[], breedte: number): string => {
  const groups = new Map(regels.map(({ groep, groepUitleg }) => [groep, groepUitleg]))
  const width = Math.max(0, ...regels.map(({ naam }) => naam.length))
  const blocks = [...groups].map(([groep, uitleg]) => {
    const lines = regels.filter((regel) => regel.groep === groep).map((regel) => describe(regel, width, breedte))
    return [`Groep ${groep}: ${uitleg}`, ...lines].join('\n')
  })
  return blocks.join('\n\n') || 'Er zijn geen documenten.'
}

const describe = (regel: Overzichtsregel, width: number, breedte: number): string => {
  const lead = `  ${regel.nummer}  ${regel.naam.padEnd(width)}  `
  const lines = opBreedte(tekst(regel), Math.max(breedte - lead.length, 24))
  return lead + lines.join(`\n${' '.repeat(lead.length)}`)
}

const tekst = ({ naam, titel, voorWie, bestanden, eigenTeksten = [], nietOmdat }: Overzichtsregel): string => {
  // The name says it already, unless people call the document otherwise.
  const own = titel.toLowerCase().replaceAll(' ', '-') === naam ? '' : `${titel}; `
  if (nietOmdat !== undefined) return `${own}wordt niet gemaakt: ${nietOmdat}`
  const many = bestanden.length > 1 ? ` (${bestanden.length} bestanden)` : ''
  const eigen = eigenTeksten.length > 0 ? `; met eigen tekst: ${eigenTeksten.join(', ')}` : ''
  return `${own}voor ${voorWie}${many}${eigen}`
}
