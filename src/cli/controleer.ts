import type { Beoordeling, Bevinding, Rol } from '../index.ts'
import type { Api } from './api.ts'
import type { Context } from './context.ts'
import { type Afsluitcode, afsluitcodes, GebruikFout } from './fout.ts'
import { achterElkaar, beoordeelInvoer, leesInvoer } from './lees.ts'
import { lijktOp } from './lijkt-op.ts'
import type { Opties, Uitvoeren } from './opdrachten.ts'
import { json, rapportVan, toonBevindingen } from './rapporteer.ts'
import { schrijfToetsrapport } from './toetsrapport.ts'

export const controleer: Uitvoeren = async (context, argument, opties) => {
  if (opties.naar !== undefined && opties.rapport !== true)
    throw new GebruikFout('--naar hoort bij --rapport.', 'Zonder --rapport schrijft controleer niets.')
  const invoer = leesInvoer(context, argument, opties)
  const gelezen = await beoordeelInvoer(context, invoer)
  const { api, beoordeling } = gelezen
  const rol = rolVan(opties.voor, api)
  const stops = beoordeling.geenTekst === true || beoordeling.beschrijving === undefined
  // A worklist of a description that cannot be read would wrongly be short.
  const voor = stops ? undefined : rol
  const eigen = voor ? beoordeling.bevindingen.filter((bevinding) => bevinding.rol === voor) : beoordeling.bevindingen
  const gemaakt = opties.rapport === true && !stops ? schrijfToetsrapport(context, invoer, gelezen, opties) : undefined
  const taal = opties.leesbaarheid === true && !stops ? api.leesbaarheidVanSet(beoordeling, gelezen.inhoud) : undefined
  const shown = [...eigen, ...(taal?.bevindingen ?? [])]
  const rapport = rapportVan(beoordeling, invoer.bestand.naam, shown)

  if (context.json) {
    const head = { versie: 1, opdracht: 'controleer', beschrijving: invoer.bestand.naam, status: beoordeling.status }
    json(context, {
      ...head,
      ...(voor ? { voor } : {}),
      ...api.jsonReport(shown),
      nogNietTeBeoordelen: beoordeling.nogNietTeBeoordelen ?? [],
      aanvaard: (beoordeling.aanvaard ?? []).map(({ bevinding, aanvaarding: { rol, reden, datum, tot } }) => ({
        bevinding,
        rol,
        reden,
        datum,
        ...(tot === undefined ? {} : { tot }),
      })),
      ...(taal ? { leesbaarheid: taal.documenten } : {}),
      eigenTeksten: eigenJson(beoordeling),
      ...(gemaakt ? { rapport: gemaakt.json } : {}),
    })
  } else if (voor && !taal) {
    context.resultaat(api.werklijst(rapport, { rol: voor, breedte: context.breedte, kleur: context.kleur }))
  } else {
    const allesZien = `${context.omgeving.programma} controleer${achterElkaar(argument)} --alles`
    for (const { pad, regels } of taal?.documenten.filter(({ pad }) => !pad.includes('/')) ?? [])
      context.resultaat(`${pad}\n${api.meetregelsTekst(regels, context.kleur)}\n`)
    toonBevindingen(context, api, rapport, { alles: opties.alles === true, allesZien })
  }
  if (opties.rapport === true && stops)
    context.melding('Er is geen toetsrapport gemaakt: de beschrijving kan niet worden gelezen.')
  if (gemaakt && !gemaakt.meld()) return afsluitcodes.bevindingen
  tellNext(context, argument, stops, shown)
  return beoordeling.geenTekst ? afsluitcodes.bestand : judge(shown, opties)
}

/** The own texts as the published schema has them. */
const eigenJson = ({ eigen }: Beoordeling): object[] =>
  (eigen?.teksten ?? []).map(({ bestand, soort, id, vervangt, versie, reden, documenten, weggelaten }) => ({
    bestand,
    soort,
    id,
    ...(vervangt ? { vervangt } : {}),
    ...(versie === undefined ? {} : { versie }),
    ...(reden === undefined ? {} : { reden }),
    documenten: documenten.map(({ naam }) => naam),
    weggelaten: weggelaten.map((each) => each.id),
  }))

const rolVan = (value: Opties[string], api: Api): Rol | undefined => {
  if (typeof value !== 'string') return undefined
  const rol = api.rollen.find((name) => name === value.toLowerCase())
  if (rol) return rol
  const meant = lijktOp(value, api.rollen)
  throw new GebruikFout(
    `‘${value}’ is geen rol.`,
    `${meant ? `Bedoelde u ${meant}? ` : ''}De rollen zijn: ${api.rollen.join(', ')}.`,
  )
}

const judge = (shown: readonly Bevinding[], opties: Opties): Afsluitcode => {
  const counts = ({ ernst }: Bevinding) => ernst === 'fout' || (opties.streng === true && ernst === 'waarschuwing')
  return shown.some(counts) ? afsluitcodes.bevindingen : afsluitcodes.gelukt
}

const tellNext = (
  context: Context,
  argument: string | undefined,
  stops: boolean,
  shown: readonly Bevinding[],
): void => {
  const [first] = shown
  const where = achterElkaar(argument)
  if (stops) context.volgende('los de fouten op en typ opnieuw', `controleer${where}`)
  else if (!first) context.volgende('maak de documenten', `maak${where}`)
  else context.volgende('meer over een bevinding; een concept maken kan altijd', `uitleg ${first.code}`)
}
