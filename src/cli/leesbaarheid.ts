import { BestandFout, leesTekst } from '../files.ts'
import { afsluitcodes, GebruikFout } from './fout.ts'
import { achterElkaar } from './lees.ts'
import { lijktOp } from './lijkt-op.ts'
import type { Uitvoeren } from './opdrachten.ts'
import { json } from './rapporteer.ts'

export const leesbaarheid: Uitvoeren = async (context, argument, opties) => {
  const bestand = argument ?? ''
  const bytes = leesTekst(bestand, context.omgeving.cwd)
  const api = await context.omgeving.laadApi()
  const gevraagd = typeof opties.lezer === 'string' ? opties.lezer.toLowerCase() : 'inwoner'
  const soorten = Object.keys(api.lezers) as (keyof typeof api.lezers)[]
  const lezer = soorten.find((naam) => naam === gevraagd)
  if (lezer === undefined) {
    const meant = lijktOp(gevraagd, soorten)
    throw new GebruikFout(
      `‘${gevraagd}’ is geen soort lezer.`,
      `${meant ? `Bedoelde u ${meant}? ` : ''}De soorten zijn: ${soorten.join(', ')}.`,
    )
  }
  const gemeten = api.leesbaarheid(bytes, bestand, context.omgeving.laadInhoud().inhoud(), lezer)
  if ('reden' in gemeten)
    throw new BestandFout(`${bestand}: ${gemeten.reden}`, 'Geef een .md-, .txt- of .docx-bestand.')
  const { regels, bevindingen } = gemeten
  if (context.json) json(context, { opdracht: 'leesbaarheid', bestand, lezer, regels, ...api.jsonReport(bevindingen) })
  else {
    const { breedte, kleur } = context
    context.resultaat(api.meetregelsTekst(regels, kleur))
    const alles = opties.alles === true
    const allesZien = `${context.omgeving.programma} leesbaarheid${achterElkaar(argument)} --alles`
    context.resultaat(`\n${api.bevindingenTekst(bevindingen, { breedte, kleur, alles, allesZien })}`)
    context.melding('De getallen zijn een signaal. Laat de tekst ook lezen door iemand voor wie zij is.')
  }
  const [first] = bevindingen
  if (first) context.volgende('meer over een bevinding', `uitleg ${first.code}`)
  return bevindingen.some(({ ernst }) => ernst === 'waarschuwing') ? afsluitcodes.bevindingen : afsluitcodes.gelukt
}
