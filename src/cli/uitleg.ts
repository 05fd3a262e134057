import { afsluitcodes } from './fout.ts'
import type { Uitvoeren } from './opdrachten.ts'
import { json } from './rapporteer.ts'

export const uitleg: Uitvoeren = async (context, argument) => {
  const vraag = (argument ?? '').trim()
  const api = await context.omgeving.laadApi()
  const inhoud = context.omgeving.laadInhoud().inhoud()
  const found = api.uitleg(vraag, inhoud)
  if (found) {
    if (context.json) json(context, { versie: 1, opdracht: 'uitleg', vraag, gevonden: true, ...found, suggesties: [] })
    else context.resultaat(`${found.titel}\n\n${found.tekst.trim()}`)
    context.volgende('bekijk uw eigen beschrijving', 'controleer')
    return afsluitcodes.gelukt
  }
  const suggesties = api.uitlegSuggesties(vraag, inhoud)
  if (context.json) json(context, { versie: 1, opdracht: 'uitleg', vraag, gevonden: false, suggesties })
  else context.melding(`Over ‘${vraag}’ is geen uitleg gevonden.`)
  const [first] = suggesties
  if (first === undefined) context.volgende('geef een code zoals OPN001, of de naam van een wet', 'uitleg jeugdwet')
  else if (suggesties.length === 1) context.volgende(`bedoelde u ${first}?`, `uitleg ${first}`)
  else context.volgende(`bedoelde u een van deze: ${suggesties.join(', ')}?`, `uitleg ${first}`)
  return afsluitcodes.bevindingen
}
