import type { Overzichtsregel } from '../index.ts'
import { afsluitcodes } from './fout.ts'
import { achterElkaar, beoordeelInvoer, leesInvoer } from './lees.ts'
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
  else context.resultaat(overzichtTekst(regels))
  context.volgende('maak de documenten', `maak${achterElkaar(argument)}`)
  return afsluitcodes.gelukt
}

/** Per group the documents, with for whom they are and how many there are, or why there are none. */
const overzichtTekst = (regels: readonly Overzichtsregel[]): string => {
  const groups = new Map(regels.map(({ groep, groepUitleg }) => [groep, groepUitleg]))
  const width = Math.max(0, ...regels.map(({ naam }) => naam.length))
  const blocks = [...groups].map(([groep, uitleg]) => {
    const lines = regels.filter((regel) => regel.groep === groep).flatMap((regel) => describe(regel, width))
    return [`Groep ${groep}: ${uitleg}`, ...lines].join('\n')
  })
  return blocks.join('\n\n') || 'Er zijn geen documenten.'
}

const describe = ({ nummer, naam, titel, voorWie, bestanden, nietOmdat }: Overzichtsregel, width: number): string[] => {
  const lead = `  ${nummer}  ${naam.padEnd(width)}  ${titel}`
  const indent = ' '.repeat(nummer.length + width + 6)
  if (nietOmdat !== undefined) return [lead, `${indent}wordt niet gemaakt: ${nietOmdat}`]
  const many = bestanden.length > 1 ? ` (${bestanden.length} bestanden)` : ''
  return [lead, `${indent}voor ${voorWie}${many}`]
}
